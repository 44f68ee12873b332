package wengert.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wengert.server.Http.header;
import static wengert.server.Http.json;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wengert.json.Json;

/** The description of the API against real answers, in both directions: all that is said happens, and nothing else does. */
class ApiTest {
    private static final int ATTEMPTS = 5;
    private static final String CHECK = "post /api/v1/check";
    private static final Limits QUICK = Http.patience(Duration.ofMillis(500));
    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start(Proxy.NONE, QUICK);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    /** What was met of a description, and whether it fits. */
    private static final class Description {
        private final Json.Obj document;
        private final Set<String> properties = new TreeSet<>();
        private final Set<String> answers = new TreeSet<>();
        private final Schema schema;

        Description(Json.Obj document) {
            this.document = document;
            this.schema = new Schema(document, properties);
        }

        /** Every operation and status it speaks of. */
        Set<String> documented() {
            Set<String> all = new TreeSet<>();
            for (Map.Entry<String, Json> path :
                    Schema.at(document, "paths").members().entrySet()) {
                for (String method : ((Json.Obj) path.getValue()).members().keySet()) {
                    Schema.at((Json.Obj) path.getValue(), method + "/responses")
                            .members()
                            .keySet()
                            .forEach(status -> all.add(method + " " + path.getKey() + " " + status));
                }
            }
            return all;
        }

        void met(String operation, HttpResponse<String> response) {
            met(operation, new Http.Answer(response.statusCode(), header(response, "Content-Type"), response.body()));
            if (response(operation, response.statusCode()).get("headers") instanceof Json.Obj headers) {
                headers.members().forEach((name, rule) -> {
                    Json.Obj expected = Schema.at((Json.Obj) rule, "schema");
                    assertEquals("", schema.mismatch(Json.string(header(response, name)), expected, name));
                });
            }
        }

        void met(String operation, Http.Answer answer) {
            answers.add(operation + " " + answer.status());
            Json body = answer.type().contains("json") && !answer.body().isEmpty()
                    ? Json.read(answer.body())
                    : Json.string(answer.body());
            if (response(operation, answer.status()).get("content") instanceof Json.Obj content) {
                String type = answer.type().split(";", 2)[0];
                assertEquals(Set.of(type), content.members().keySet(), operation);
                Json.Obj media = (Json.Obj) requireNonNull(content.get(type));
                assertEquals("", schema.mismatch(body, Schema.at(media, "schema"), "the answer"));
            } else {
                assertEquals("", answer.body());
            }
        }

        private Json.Obj response(String operation, int status) {
            String[] parts = operation.split(" ", 2);
            Json.Obj responses = Schema.at(path(document, parts[1]), parts[0] + "/responses");
            Json said = responses.get(Integer.toString(status));
            if (said == null) {
                throw new AssertionError("expected a described status of " + operation + ", got " + status);
            }
            return (Json.Obj) said;
        }
    }

    @Test
    void everyStatusAndFieldIsMetAndEveryAnswerIsAsDescribed() throws Exception {
        HttpResponse<String> document = http.get("/api/v1/openapi.json");
        Description description = new Description(json(document));

        description.met("get /api/v1/openapi.json", document);
        description.met(
                "get /api/v1/openapi.json",
                http.get("/api/v1/openapi.json", "If-None-Match", header(document, "ETag")));
        description.met("get /health/live", http.get("/health/live"));
        description.met("get /health/ready", http.get("/health/ready"));
        description.met("get /metrics", http.get("/metrics"));
        description.met("get /metrics", http.get("/metrics", "X-Forwarded-For", "192.0.2.7"));
        meetChecks(description);
        meetLimits(description);
        meetStop(description);

        assertEquals(description.documented(), description.answers);
        Set<String> fields = description.schema.properties(List.of("CheckReport", "Row", "Problem"));
        fields.removeAll(description.properties);
        assertEquals(Set.of(), fields, "described, but in no answer");
    }

    private static void meetChecks(Description description) throws Exception {
        description.met(CHECK, http.check(Http.request("4000000000000000")));
        description.met(CHECK, http.check(Http.request("4000000000000001")));
        description.met(CHECK, http.check(Http.request("7ff8000000000000")));
        description.met(CHECK, http.check("{"));
        description.met(CHECK, http.check(" ".repeat(Limits.BODY + 1)));
        description.met(CHECK, http.request("POST", "/api/v1/check", "{}", "Content-Type", "text/plain"));
        description.met(CHECK, http.check(program("y = sin(")));
        try (Socket stalled = http.beginCheck("{", 1_000)) {
            description.met(CHECK, Http.rest(stalled));
        }
    }

    private static void meetLimits(Description description) throws Exception {
        try (Http busy = Http.start(Proxy.NONE, new Limits(1, 2, 0, QUICK.idle()))) {
            description.met(CHECK, busy.check(Http.request("4000000000000000")));
            busy.check("{}");
            description.met(CHECK, busy.check("{}"));
        }
    }

    /** A stop that has ended before it is asked about is no answer: on a busy machine it takes another try. */
    private static void meetStop(Description description) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (hasMetStop(description)) {
                return;
            }
        }
        throw new AssertionError("expected an answer while the server stops, got none in " + ATTEMPTS + " tries");
    }

    /** Asks over a connection that was open before, while a check that is not complete holds the stop back. */
    private static boolean hasMetStop(Description description) throws Exception {
        Http ending = Http.start();
        try (Socket kept = ending.connect();
                Socket pending = ending.beginCheck("{", 2)) {
            byte[] ask = "GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(ISO_8859_1);
            kept.getOutputStream().write(ask);
            assertTrue(kept.getInputStream().read(new byte[4_096]) > 0);
            Thread stop = new Thread(ending::close);
            stop.start();
            ending.untilNoConnectionIsTaken();
            kept.getOutputStream().write(ask);
            String answer = Http.read(kept);
            if (answer.isEmpty()) {
                stop.join();
                return false;
            }
            description.met("get /health/ready", Http.Answer.of(answer));
            pending.getOutputStream().write('}');
            assertEquals(400, Http.rest(pending).status());
            stop.join();
            return true;
        }
    }

    @Test
    void theExampleIsARequestThatFindsIdenticalBits() throws Exception {
        Json.Obj document = json(http.get("/api/v1/openapi.json"));
        Json.Obj media = Schema.at(path(document, "/api/v1/check"), "post/requestBody/content");
        Json.Obj body = (Json.Obj) requireNonNull(media.get("application/json"));
        Json example = requireNonNull(body.get("example"));
        assertEquals("", new Schema(document, new TreeSet<>()).mismatch(example, Schema.at(body, "schema"), "example"));
        assertEquals(Json.bool(true), json(http.check(example.write())).get("identical"));
    }

    private static Json.Obj path(Json.Obj document, String path) {
        return (Json.Obj) requireNonNull(Schema.at(document, "paths").get(path), path);
    }

    private static String program(String text) {
        return Json.object()
                .put("program", text)
                .put("inputs", Json.object().build())
                .put("values", Json.array(List.of()))
                .put("adjoints", Json.array(List.of()))
                .build()
                .write();
    }
}
