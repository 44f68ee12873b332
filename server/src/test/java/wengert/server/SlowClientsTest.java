package wengert.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Clients that take their time, and a server that ends meanwhile. */
class SlowClientsTest {
    private static final String CHECK = Http.request("4000000000000000");

    @Test
    void aSilentClientIsCutOff() throws Exception {
        try (Http http = Http.start(Proxy.NONE, Http.patience(Duration.ofMillis(300)));
                Socket silent = http.beginCheck("{", 1_000)) {
            assertEquals(408, Http.rest(silent).status());
        }
    }

    @Test
    void aClientThatSendsAByteNowAndThenIsCutOffHoweverMuchOthersSent() throws Exception {
        try (Http http = Http.start()) {
            for (int i = 0; i < 20; i++) {
                assertEquals(200, http.check(CHECK).statusCode());
            }
            try (Socket trickling = http.beginCheck("{", 1_000)) {
                OutputStream out = trickling.getOutputStream();
                for (int sent = 0; sent < 100 && trickling.getInputStream().available() == 0; sent++) {
                    out.write(' ');
                    Thread.sleep(100);
                }
                assertTrue(trickling.getInputStream().available() > 0, "expected an end before a hundred bytes");
                assertEquals(408, Http.rest(trickling).status());
            }
        }
    }

    @Test
    void aClientWithAShortPauseIsServed() throws Exception {
        try (Http http = Http.start();
                Socket pausing = http.beginCheck(CHECK.substring(0, 10), CHECK.length())) {
            Thread.sleep(600);
            pausing.getOutputStream().write(CHECK.substring(10).getBytes(StandardCharsets.UTF_8));
            byte[] status = pausing.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 200", new String(status, StandardCharsets.UTF_8));
        }
    }

    @Test
    void stoppingLetsARunningRequestFinishAndTakesNoOther() throws Exception {
        Http http = Http.start();
        try (Socket running = http.beginCheck(CHECK.substring(0, 10), CHECK.length())) {
            Thread stop = new Thread(http::close);
            stop.start();
            http.untilNoConnectionIsTaken();
            running.getOutputStream().write(CHECK.substring(10).getBytes(StandardCharsets.UTF_8));
            Http.Answer answer = Http.rest(running);
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("identical bits"), answer.body());
            stop.join();
        }
    }
}
