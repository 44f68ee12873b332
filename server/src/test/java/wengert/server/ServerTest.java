package wengert.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.json.Json;

/** The server over real HTTP. */
class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageIsServedWithEveryHeaderItNeeds() throws Exception {
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals("text/html; charset=utf-8", type(page));
        assertEquals("no-cache", header(page, "Cache-Control"));
        assertTrue(header(page, "Content-Security-Policy").contains("script-src 'self' 'wasm-unsafe-eval';"));
        assertTrue(header(page, "Content-Security-Policy").contains("require-trusted-types-for 'script'"));
        assertFalse(header(page, "Content-Security-Policy").contains("unsafe-inline"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(page, "Referrer-Policy"));
        assertEquals("", header(page, "Server"));
        assertTrue(page.body().contains("<title>Wengert</title>"));
    }

    @Test
    void hashedFilesAreCompressedAndKeptForEver() throws Exception {
        Matcher script = Pattern.compile("src=\"\\./([^\"]+\\.js)\"").matcher(get("/").body());
        assertTrue(script.find());
        HttpRequest request =
                to("/" + script.group(1)).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
        assertEquals("text/javascript; charset=utf-8", type(response));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        if (header(response, "Content-Encoding").equals("gzip")) {
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
            assertEquals(
                    new String(plain, ISO_8859_1),
                    get("/" + script.group(1), BodyHandlers.ofString(ISO_8859_1))
                            .body());
        }
    }

    @Test
    void aKnownTagSavesTheBody() throws Exception {
        String tag = header(get("/"), "ETag");
        HttpResponse<String> again = send(to("/").header("If-None-Match", tag).build());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void theManifestHasItsOwnType() throws Exception {
        assertEquals("application/manifest+json", header(get("/manifest.webmanifest"), "Content-Type"));
    }

    @Test
    void theCheckFindsIdenticalBits() throws Exception {
        HttpResponse<String> response = check(request("4000000000000000"));
        assertEquals(200, response.statusCode(), response.body());
        Json.Obj report = (Json.Obj) Json.read(response.body());
        assertEquals(Json.string("identical bits"), report.get("verdict"));
        assertTrue(report.get("rows") instanceof Json.Arr rows && rows.items().size() == 4);
    }

    @Test
    void theCheckFindsOneWrongBit() throws Exception {
        HttpResponse<String> response = check(request("4000000000000001"));
        Json.Obj report = (Json.Obj) Json.read(response.body());
        assertEquals(Json.string("up to 1 ulp apart, at the value of a"), report.get("verdict"));
    }

    @Test
    void aProgramThatCannotBeReadIsAProblem() throws Exception {
        HttpResponse<String> response = check("{\"program\":\"y = sin(\",\"inputs\":{},\"values\":[],\"adjoints\":[]}");
        assertProblem(422, response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"program\": 1}",
                "{\"program\":\"a=1\",\"inputs\":{\"a\":\"xyz\"},\"values\":[],\"adjoints\":[]}"
            })
    void malformedRequestsAreProblems(String body) throws Exception {
        assertProblem(400, check(body));
    }

    @Test
    void everyOtherErrorIsAProblemToo() throws Exception {
        assertProblem(404, get("/nothing/here"));
        assertProblem(400, get("/../../etc/passwd"));
        assertProblem(405, get("/api/v1/check"));
        assertProblem(413, check(" ".repeat(70_000)));
        HttpRequest text =
                to("/api/v1/check").POST(BodyPublishers.ofString("x")).build();
        assertProblem(415, send(text));
    }

    @Test
    void malformedHttpIsAProblemToo() throws Exception {
        String answer = raw("NOT HTTP AT ALL\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        String tooLong = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(10_000) + "\r\n\r\n");
        assertTrue(tooLong.startsWith("HTTP/1.1 431"), tooLong);
        assertTrue(tooLong.contains("application/problem+json"), tooLong);
    }

    @Test
    void aStalledClientIsCutOff() throws Exception {
        long start = System.nanoTime();
        String answer = raw("POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{");
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(System.nanoTime() - start < 30_000_000_000L);
    }

    @Test
    void healthSaysSo() throws Exception {
        assertEquals(200, get("/health/live").statusCode());
        assertEquals("ready", get("/health/ready").body());
    }

    private static String request(String a) {
        return "{\"program\":\"a = 2\\nb = a + a\",\"inputs\":{\"a\":\"4000000000000000\"},\"values\":[\"" + a
                + "\",\"4010000000000000\"],\"adjoints\":[\"4000000000000000\",\"3ff0000000000000\"]}";
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertEquals(new Json.Num(status), ((Json.Obj) Json.read(response.body())).get("status"));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, HttpResponse.BodyHandler<String> body)
            throws IOException, InterruptedException {
        return CLIENT.send(to(path).build(), body);
    }

    private static HttpResponse<String> check(String body) throws IOException, InterruptedException {
        return send(to("/api/v1/check")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String type(HttpResponse<?> response) {
        return header(response, "Content-Type").replace(";charset", "; charset");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(25_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
