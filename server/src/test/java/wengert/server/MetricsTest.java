package wengert.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Pattern LINE = Pattern.compile(
            "# (HELP|TYPE) [a-z_]+ .+" + "|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [0-9.e+-]+");

    @Test
    void countsWhatWasAnswered() throws Exception {
        try (Http http = Http.start()) {
            http.get("/");
            http.get("/nothing");
            http.check(Http.request("4000000000000000"));
            http.check("{");
            http.raw("NOT HTTP AT ALL\r\n\r\n");
            HttpResponse<String> metrics = http.get("/metrics");
            assertEquals("text/plain; version=0.0.4; charset=utf-8", Http.type(metrics));
            String text = metrics.body();
            assertLine(text, "wengert_requests_total{route=\"page\",status=\"200\"} 1");
            assertLine(text, "wengert_requests_total{route=\"page\",status=\"404\"} 1");
            assertLine(text, "wengert_requests_total{route=\"api\",status=\"200\"} 1");
            assertLine(text, "wengert_requests_total{route=\"api\",status=\"400\"} 1");
            assertLine(text, "wengert_request_seconds_count{route=\"api\"} 2");
            assertLine(text, "wengert_request_seconds_bucket{route=\"api\",le=\"+Inf\"} 2");
            assertLine(text, "wengert_checks_running 0");
            assertLine(text, "wengert_check_fuel_total 34");
            text.lines().forEach(line -> assertTrue(LINE.matcher(line).matches(), line));
        }
    }

    @Test
    void areNotForWhoComesThroughAProxy() throws Exception {
        try (Http http = Http.start()) {
            assertEquals(
                    403, http.get("/metrics", "X-Forwarded-For", "127.0.0.1").statusCode());
            assertEquals(403, http.get("/metrics", "Forwarded", "for=127.0.0.1").statusCode());
        }
    }

    @Test
    void areNotForOtherMachines() throws Exception {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        assumeTrue(outside.isPresent(), "this machine has no address but loopback");
        try (Server server = Server.start("0.0.0.0", 0);
                Socket socket = new Socket(outside.orElseThrow(), server.port())) {
            socket.getOutputStream()
                    .write("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            assertEquals(403, Http.rest(socket).status());
        }
    }

    private static void assertLine(String text, String expected) {
        assertTrue(text.lines().anyMatch(expected::equals), () -> "expected " + expected + " in\n" + text);
    }
}
