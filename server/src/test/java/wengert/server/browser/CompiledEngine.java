package wengert.server.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import wengert.bench.layout.Expressions;
import wengert.bench.layout.Expressions.Expression;
import wengert.layout.Box;
import wengert.layout.Edge;

/** The engine as JavaScript without the page, in a browser: scripts find it as {@code globalThis.corpus}. */
final class CompiledEngine implements AutoCloseable {
    /** The arguments of {@code drawing}, for a script that is given {@link #diagram}. */
    static final String DIAGRAM =
            "new Float64Array(arguments[0].sizes), new Int32Array(arguments[0].edges), new Float64Array(arguments[0].gaps)";

    private static final Path SCRIPT =
            Path.of(System.getProperty("basedir", "."), "..", "web", "target", "corpus", "corpus.js");
    private static final String PAGE = "<!doctype html><title>corpus</title>"
            + "<script type=module>import {main} from './corpus.js'; main([]);</script>";

    private final HttpServer server;
    private final ChromeDriver driver;

    private CompiledEngine(HttpServer server, ChromeDriver driver) {
        this.server = server;
        this.driver = driver;
    }

    static CompiledEngine open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/corpus.js", exchange -> send(exchange, "text/javascript", Files.readAllBytes(SCRIPT)));
        server.start();
        CompiledEngine engine = new CompiledEngine(server, Chromium.start());
        engine.reload();
        return engine;
    }

    /** A fresh start: nothing has run and nothing is optimised yet. */
    void reload() {
        driver.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A diagram in numbers. */
    static Map<String, List<? extends Number>> diagram(Expression expression) {
        List<Double> sizes = new ArrayList<>();
        for (Box box : expression.diagram().boxes()) {
            sizes.add(box.width());
            sizes.add(box.height());
        }
        List<Integer> edges = new ArrayList<>();
        for (Edge edge : expression.diagram().edges()) {
            edges.add(Integer.parseInt(edge.from().substring(1)));
            edges.add(Integer.parseInt(edge.to().substring(1)));
            edges.add(edge.port());
        }
        List<Double> gaps =
                List.of(Expressions.SPACING.layerGap(), Expressions.SPACING.boxGap(), Expressions.SPACING.edgeGap());
        return Map.of("sizes", sizes, "edges", edges, "gaps", gaps);
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
