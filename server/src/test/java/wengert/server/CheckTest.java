package wengert.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wengert.server.Http.header;
import static wengert.server.Http.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.json.Json;

/** The cross-check: what it finds, and how much of it anyone gets. */
class CheckTest {
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
    void findsIdenticalBits() throws Exception {
        HttpResponse<String> response = http.check(Http.request("4000000000000000"));
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("no-store", header(response, "Cache-Control"));
        assertEquals(Json.string("identical bits"), json(response).get("verdict"));
        assertTrue(json(response).get("rows") instanceof Json.Arr rows
                && rows.items().size() == 4);
    }

    @Test
    void findsOneWrongBit() throws Exception {
        assertEquals(
                Json.string("up to 1 ulp apart, at the value of a"),
                json(http.check(Http.request("4000000000000001"))).get("verdict"));
    }

    @Test
    void saysWhatIsWrongWithAProgram() throws Exception {
        assertRefusal(
                422,
                "program: expected ')' to close the '(' opened at column 8",
                http.check(Http.request("4000000000000000").replace("b = a + a", "b = sin(a")));
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
    void refusesWhatIsNoRequest(String body) throws Exception {
        assertEquals(400, http.check(body).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8"})
    void takesJson(String type) throws Exception {
        HttpResponse<String> answer =
                http.request("POST", "/api/v1/check", Http.request("4000000000000000"), "Content-Type", type);
        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/jsonx"})
    void takesNothingElse(String type) throws Exception {
        assertRefusal(
                415,
                "Expected a body of type application/json.",
                http.request("POST", "/api/v1/check", "{}", "Content-Type", type));
    }

    @Test
    void refusesAProgramThatNeedsTooMuchWork() throws Exception {
        String program = "f(x) = sin(x)*cos(x) + exp(x)\\ng(x) = f(x) + f(2*x) + f(3*x) + f(4*x) + f(5*x)\\n"
                + "h(x) = g(x) + g(6*x) + g(7*x) + g(8*x) + g(9*x)\\nx = 1\\ny = 0\\n"
                + "y += h(x)\\n".repeat(30);
        HttpResponse<String> answer =
                http.check("{\"program\":\"" + program + "\",\"inputs\":{},\"values\":[],\"adjoints\":[]}");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(
                answer.body().contains("program: expected one that needs at most 100000 steps to check, got one of "),
                answer.body());
    }

    @Test
    void limitsHowOftenAClientAsks() throws Exception {
        try (Http strict = Http.start(Proxy.NONE, new Limits(0.5, 2, 1, Duration.ofSeconds(5)))) {
            assertEquals(400, strict.check("{}").statusCode());
            assertEquals(400, strict.check("{}", "X-Forwarded-For", "192.0.2.1").statusCode());
            HttpResponse<String> third = strict.check("{}", "X-Forwarded-For", "192.0.2.2");
            assertRefusal(429, "Too many checks from this address. Try again in a moment.", third);
            assertEquals("2", header(third, "Retry-After"));
        }
    }

    @Test
    void tellsClientsApartBehindAProxyByWhatTheProxySays() throws Exception {
        try (Http strict = Http.start(Proxy.TRUSTED, new Limits(0.001, 1, 1, Duration.ofSeconds(5)))) {
            assertEquals(400, forwarded(strict, "192.0.2.1"));
            assertEquals(429, forwarded(strict, "198.51.100.9, 192.0.2.1"), "only the last address counts");
            assertEquals(400, forwarded(strict, "192.0.2.1, 192.0.2.2"));
            assertEquals(400, forwarded(strict, "2001:db8:0:1::1"));
            assertEquals(429, forwarded(strict, "2001:db8:0:1:ffff::2"), "one network, one client");
            assertEquals(400, forwarded(strict, "2001:db8:0:2::1"));
            assertEquals(400, forwarded(strict, "not an address"), "then it is the proxy itself");
            assertEquals(429, strict.check("{}").statusCode());
        }
    }

    private static int forwarded(Http strict, String addresses) throws Exception {
        return strict.check("{}", "X-Forwarded-For", addresses).statusCode();
    }

    private static void assertRefusal(int status, String detail, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals(Json.string(detail), json(answer).get("detail"));
    }
}
