package wengert.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import wengert.json.Json;

/** A server on a free port and what a client does with it. */
final class Http implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Server server;

    Http(Server server) {
        this.server = server;
    }

    static Http start() {
        return new Http(Server.start("127.0.0.1", 0));
    }

    static Http start(Proxy proxy, Limits limits) {
        return new Http(Server.start("127.0.0.1", 0, proxy, limits));
    }

    /** The usual limits with another patience, so that tests of it are short. */
    static Limits patience(Duration idle) {
        Limits usual = Limits.DEFAULT;
        return new Limits(usual.checksPerSecond(), usual.checksInARow(), usual.checksAtOnce(), idle);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return request("GET", path, "", headers);
    }

    HttpResponse<String> check(String body, String... headers) throws IOException, InterruptedException {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return request("POST", "/api/v1/check", body, all);
    }

    /** Sends a request; its answer's bytes are read as Latin-1 unless it says UTF-8, so that none is lost. */
    HttpResponse<String> request(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), info -> {
            String type = info.headers().firstValue("Content-Type").orElse("");
            return BodyHandlers.ofString(type.contains("json") || type.contains("utf-8") ? UTF_8 : ISO_8859_1)
                    .apply(info);
        });
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(25_000);
        return socket;
    }

    /** Sends these bytes and reads until the server ends the connection. */
    String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** Waits until the server has begun to stop. */
    void untilNoConnectionIsTaken() throws InterruptedException {
        while (true) {
            try {
                connect().close();
                Thread.sleep(10);
            } catch (IOException e) {
                return;
            }
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The content type, spaced alike. */
    static String type(HttpResponse<?> response) {
        return header(response, "Content-Type").replaceAll(";\\s*", "; ");
    }

    static Json.Obj json(HttpResponse<String> response) {
        return (Json.Obj) Json.read(response.body());
    }

    /** What came back, read from the bytes of one connection. */
    record Answer(int status, String type, String body) {
        static Answer of(String raw) {
            int end = raw.indexOf("\r\n\r\n");
            String type = raw.lines()
                    .filter(line -> line.startsWith("Content-Type: "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("expected an answer, got '" + raw + "'"));
            return new Answer(
                    Integer.parseInt(raw.substring(9, 12)), type.substring(14).strip(), raw.substring(end + 4));
        }
    }

    /** Begins a check and sends the first part of its body as soon as the server waits for it. */
    Socket beginCheck(String start, int length) throws IOException {
        Socket socket = connect();
        String head = "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(ISO_8859_1));
        String goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        String answer = new String(socket.getInputStream().readNBytes(goOn.length()), ISO_8859_1);
        if (!answer.equals(goOn)) {
            throw new AssertionError("expected a server that waits for the body, got " + answer);
        }
        socket.getOutputStream().write(start.getBytes(ISO_8859_1));
        return socket;
    }

    /** What the server sends until it ends the connection. */
    static Answer rest(Socket socket) throws IOException {
        return Answer.of(read(socket));
    }

    /** The same as text; empty if the connection has ended before. */
    static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    /** A check of two nodes, of which the first has these bits. */
    static String request(String a) {
        return "{\"program\":\"a = 2\\nb = a + a\",\"inputs\":{\"a\":\"4000000000000000\"},\"values\":[\"" + a
                + "\",\"4010000000000000\"],\"adjoints\":[\"4000000000000000\",\"3ff0000000000000\"]}";
    }

    @Override
    public void close() {
        server.close();
    }
}
