package wengert.server;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import wengert.check.CheckReport;
import wengert.check.CheckRequest;
import wengert.json.JsonException;
import wengert.lang.Program;

/**
 * {@code POST /api/v1/check}: computes a program again and says how the bits compare.
 *
 * <p>The work is bounded by the limits of the language: a text of 10,000 characters, 20,000 nodes. Only a few checks run
 * at a time, so that a crowd cannot starve the page.
 */
final class CheckRoute {
    private final Semaphore running = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    void handle(Context context) {
        String type = context.contentType();
        if (type == null || !type.startsWith("application/json")) {
            Problem.of(415).send(context);
        } else if (running.tryAcquire()) {
            try {
                answer(context);
            } finally {
                running.release();
            }
        } else {
            context.header("Retry-After", "1");
            Problem.of(503).send(context);
        }
    }

    private static void answer(Context context) {
        try {
            CheckRequest request = CheckRequest.read(context.body());
            Program program = Program.read(request.program());
            if (!program.isComplete()) {
                new Problem(422, "program: " + program.problems().get(0).message()).send(context);
                return;
            }
            CheckReport report = CheckReport.of(request, program.graph());
            context.contentType("application/json").header("Cache-Control", "no-store");
            context.result(report.toJson().write());
        } catch (JsonException e) {
            new Problem(400, message(e)).send(context);
        } catch (IllegalArgumentException e) {
            new Problem(422, message(e)).send(context);
        }
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
