package wengert.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import wengert.check.Corpus;

/** The engine compiled to JavaScript gives the same bits as on the JVM, for every line of the corpus and every published convention. */
class SameBitsIT {
    private static final Path SCRIPT = Path.of("..", "web", "target", "corpus", "corpus.js");
    private static final Path CONVENTIONS =
            Path.of("..", "core", "src", "test", "resources", "wengert", "evidence", "conventions.csv");
    private static final String PAGE = "<!doctype html><title>corpus</title>"
            + "<script type=module>import {main} from './corpus.js'; main([]);</script>";

    private static HttpServer server;
    private static ChromeDriver driver;

    @BeforeAll
    static void openTheEngineInABrowser() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/corpus.js", exchange -> send(exchange, "text/javascript", Files.readAllBytes(SCRIPT)));
        server.start();
        driver = Chromium.start();
        driver.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterAll
    static void close() {
        driver.quit();
        server.stop(0);
    }

    @Test
    void everyLineOfTheCorpusIsEqual() {
        assertEquals((long) Corpus.chunks(), driver.executeScript("return globalThis.corpus.chunks"));
        for (int chunk = 0; chunk < Corpus.chunks(); chunk++) {
            Object there = driver.executeScript("return globalThis.corpus.lines(arguments[0])", chunk);
            List<String> lines = Arrays.asList(String.valueOf(there).split("\n", -1));
            assertEquals(Corpus.lines(chunk), lines, "chunk " + chunk);
        }
    }

    /** The JVM's numbers are held against the published ones in core. */
    @Test
    void everyConventionHoldsInTheBrowser() throws IOException {
        List<String> rows = Files.readAllLines(CONVENTIONS);
        assertTrue(rows.size() > 50, "conventions found: " + (rows.size() - 1));
        for (String row : rows.subList(1, rows.size())) {
            String program = row.split("\\|", -1)[1];
            Object there = driver.executeScript("return globalThis.corpus.evaluated(arguments[0])", program);
            assertEquals(Corpus.evaluated(program), there, program);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
