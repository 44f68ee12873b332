package wengert.server;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import wengert.check.CheckReport;
import wengert.check.CheckRequest;
import wengert.json.JsonException;
import wengert.lang.Program;

/**
 * {@code POST /api/v1/check}: computes a program again and says how the bits compare.
 *
 * <p>Each client may ask so often, a check may need so much {@linkplain Fuel fuel}, and only a few run at a time, so that
 * neither a crowd nor a single request starves the page.
 */
final class CheckRoute {
    private static final String JSON = "application/json";

    private final RateLimit rate;
    private final Semaphore free;
    private final Proxy proxy;
    private final Metrics metrics;

    CheckRoute(Limits limits, Proxy proxy, Metrics metrics) {
        this.rate = new RateLimit(limits.checksPerSecond(), limits.checksInARow(), System::nanoTime);
        this.free = new Semaphore(limits.checksAtOnce());
        this.proxy = proxy;
        this.metrics = metrics;
    }

    void handle(Context context) {
        long wait = rate.take(proxy.client(context));
        if (wait > 0) {
            context.header("Retry-After", Long.toString(wait));
            Problem.of(429).send(context);
        } else if (!isJson(context.contentType())) {
            Problem.of(415).send(context);
        } else {
            String body = context.body(); // before the wait for a place, which a slow client shall not hold
            if (free.tryAcquire()) {
                try {
                    answer(body, context);
                } finally {
                    free.release();
                }
            } else {
                context.header("Retry-After", "1");
                Problem.of(503).send(context);
            }
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }

    private void answer(String body, Context context) {
        try {
            CheckRequest request = CheckRequest.read(body);
            Program program = Program.read(request.program());
            if (!program.isComplete()) {
                new Problem(422, "program: " + program.problems().get(0).message()).send(context);
                return;
            }
            long fuel = Fuel.needed(program.graph());
            if (fuel > Fuel.LIMIT) {
                new Problem(
                                422,
                                "program: expected one that needs at most " + Fuel.LIMIT
                                        + " steps to check, got one of "
                                        + program.graph().size() + " nodes that may need " + fuel
                                        + ". Check a part of it.")
                        .send(context);
                return;
            }
            context.contentType(JSON).header("Cache-Control", "no-store");
            context.result(report(request, program, fuel));
        } catch (JsonException e) {
            new Problem(400, message(e)).send(context);
        } catch (IllegalArgumentException e) {
            new Problem(422, message(e)).send(context);
        }
    }

    private String report(CheckRequest request, Program program, long fuel) {
        metrics.began(fuel);
        try {
            return CheckReport.of(request, program.graph()).toJson().write();
        } finally {
            metrics.ended();
        }
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }
}
