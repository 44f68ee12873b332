package wengert.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wengert.server.Http.header;
import static wengert.server.Http.json;
import static wengert.server.Http.type;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.json.Json;

/** The page and its errors over real HTTP. */
class ServerTest {
    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void thePageIsServedWithEveryHeaderItNeeds() throws Exception {
        HttpResponse<String> page = http.get("/");
        assertEquals(200, page.statusCode());
        assertEquals("text/html; charset=utf-8", type(page));
        assertEquals("no-cache", header(page, "Cache-Control"));
        assertTrue(header(page, "Content-Security-Policy").contains("script-src 'self' 'wasm-unsafe-eval';"));
        assertTrue(header(page, "Content-Security-Policy").contains("require-trusted-types-for 'script'"));
        assertFalse(header(page, "Content-Security-Policy").contains("unsafe-inline"));
        assertTrue(header(page, "Content-Security-Policy").contains("frame-ancestors 'none';"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(page, "Referrer-Policy"));
        assertEquals("", header(page, "Server"));
        assertTrue(page.body().contains("<title>Wengert</title>"));
    }

    @Test
    void onlyTheStageMayBeAFrameInAnotherPage() throws Exception {
        HttpResponse<String> stage = http.get("/embed.html");
        assertEquals(200, stage.statusCode());
        assertTrue(header(stage, "Content-Security-Policy").contains("frame-ancestors *;"));
        assertEquals("cross-origin", header(stage, "Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", header(http.get("/"), "Cross-Origin-Resource-Policy"));
    }

    @Test
    void hashedFilesAreCompressedAndKeptForEver() throws Exception {
        String path = script();
        HttpResponse<String> plain = http.get(path);
        HttpResponse<String> compressed = http.get(path, "Accept-Encoding", "br, gzip;q=0.5");
        assertEquals("public, max-age=31536000, immutable", header(compressed, "Cache-Control"));
        assertEquals("text/javascript; charset=utf-8", type(compressed));
        assertEquals("Accept-Encoding", header(compressed, "Vary"));
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertEquals("", header(plain, "Content-Encoding"));
        assertEquals(plain.body(), unzipped(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/manifest.webmanifest", "/nothing", "/health/live", "/api/v1/openapi.json"})
    void headSaysWhatGetSays(String path) throws Exception {
        for (String coding : new String[] {"identity", "gzip"}) {
            HttpResponse<String> head = http.request("HEAD", path, "", "Accept-Encoding", coding);
            HttpResponse<String> get = http.get(path, "Accept-Encoding", coding);
            assertEquals(get.statusCode(), head.statusCode());
            for (String name : new String[] {"Content-Type", "Content-Length", "Content-Encoding", "ETag", "Vary"}) {
                assertEquals(header(get, name), header(head, name), name);
            }
            assertTrue(Integer.parseInt(header(head, "Content-Length")) > 0);
            assertEquals("", head.body());
        }
    }

    @Test
    void aKnownTagSavesTheBody() throws Exception {
        String tag = header(http.get("/"), "ETag");
        for (String known : new String[] {tag, "\"other\", " + tag, "W/" + tag, "*"}) {
            HttpResponse<String> again = http.get("/", "If-None-Match", known);
            assertEquals(304, again.statusCode(), known);
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
            assertEquals("Accept-Encoding", header(again, "Vary"));
        }
        assertEquals(200, http.get("/", "If-None-Match", "\"other\"").statusCode());
        String part = tag.substring(0, tag.length() - 2) + '"';
        assertEquals(200, http.get("/", "If-None-Match", part).statusCode());
    }

    @Test
    void plainAndCompressedBytesHaveTagsOfTheirOwn() throws Exception {
        String plain = header(http.get("/"), "ETag");
        String compressed = header(http.get("/", "Accept-Encoding", "gzip"), "ETag");
        assertEquals(plain.substring(0, plain.length() - 1) + "-gzip\"", compressed);
        assertEquals(
                200,
                http.get("/", "Accept-Encoding", "gzip", "If-None-Match", plain).statusCode());
    }

    @Test
    void theManifestHasItsOwnType() throws Exception {
        assertEquals("application/manifest+json", header(http.get("/manifest.webmanifest"), "Content-Type"));
    }

    @Test
    void whoAsksForAPageGetsAnErrorPage() throws Exception {
        HttpResponse<String> page = http.get("/a/b/nothing", "Accept", "text/html,application/xhtml+xml");
        assertEquals(404, page.statusCode());
        assertEquals("text/html; charset=utf-8", type(page));
        assertTrue(page.body().contains("There is nothing at this address."), page.body());
        Matcher reference = Pattern.compile("(?:href|src)=\"(../../[^\"]*)\"").matcher(page.body());
        StringBuilder styles = new StringBuilder();
        int count = 0;
        while (reference.find()) {
            HttpResponse<String> file =
                    http.get(URI.create("/a/b/").resolve(reference.group(1)).getPath());
            assertEquals(200, file.statusCode(), reference.group(1));
            styles.append(reference.group(1).endsWith(".css") ? file.body() : "");
            count++;
        }
        assertEquals(3, count);
        Matcher names = Pattern.compile("class=\"([^\"]+)\"").matcher(page.body());
        while (names.find()) {
            assertTrue(styles.indexOf("." + names.group(1)) >= 0, "expected a style for the class " + names.group(1));
        }
    }

    @Test
    void programsGetProblemsInsteadOfPages() throws Exception {
        assertProblem(404, http.get("/nothing/here"));
        assertProblem(404, http.get("/api/nothing", "Accept", "text/html"));
        assertProblem(404, http.get("/nothing", "Accept", "text/html;q=0, application/json"));
        assertProblem(400, http.get("/../../etc/passwd"));
        HttpResponse<String> wrongMethod = http.get("/api/v1/check");
        assertProblem(405, wrongMethod);
        assertEquals("POST", header(wrongMethod, "Allow"));
    }

    @Test
    void malformedHttpIsAProblemToo() throws Exception {
        String answer = http.raw("NOT HTTP AT ALL\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        String tooLong = http.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(10_000) + "\r\n\r\n");
        assertTrue(tooLong.startsWith("HTTP/1.1 431"), tooLong);
        assertTrue(tooLong.contains("application/problem+json"), tooLong);
    }

    @Test
    void aTakenPortIsNamed() {
        ListenException refusal =
                assertThrows(ListenException.class, () -> Server.start("127.0.0.1", http.server.port()));
        assertEquals(ListenException.Reason.TAKEN, refusal.reason());
        assertEquals(
                "Cannot listen on port " + http.server.port()
                        + " of 127.0.0.1: the port is taken, perhaps by another Wengert",
                refusal.getMessage());
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        // 192.0.2.0/24 is kept for documentation: no machine has such an address.
        ListenException refusal = assertThrows(ListenException.class, () -> Server.start("192.0.2.1", 0));
        assertEquals(ListenException.Reason.NOT_HERE, refusal.reason());
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertEquals(new Json.Num(status), json(response).get("status"));
    }

    private static String script() throws Exception {
        Matcher script = Pattern.compile("src=\"\\.(/[^\"]+\\.js)\"")
                .matcher(http.get("/").body());
        assertTrue(script.find());
        return script.group(1);
    }

    private static String unzipped(String path) throws Exception {
        String answer = http.raw(
                "GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n" + "Connection: close\r\n\r\n");
        byte[] body = answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(ISO_8859_1);
        return new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8);
    }
}
