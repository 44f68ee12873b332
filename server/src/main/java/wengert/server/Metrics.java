package wengert.server;

import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import wengert.number.Numbers;

/**
 * What the server did, counted, in Prometheus' text format; for this machine only.
 *
 * <p>Written by hand: a handful of numbers does not pay for a metrics library.
 */
final class Metrics implements RequestLog {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final double[] SECONDS = {0.001, 0.005, 0.025, 0.1, 0.5, 2.5};
    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private final LongAdder fuel = new LongAdder();

    /** How long the requests of one route took; the last bucket is without end. */
    private static final class Times {
        private final LongAdder[] buckets = new LongAdder[SECONDS.length + 1];
        private final LongAdder nanos = new LongAdder();

        Times() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }

        void add(long elapsed) {
            int i = 0;
            while (i < SECONDS.length && elapsed > SECONDS[i] * NANOS_PER_SECOND) {
                i++;
            }
            buckets[i].increment();
            nanos.add(elapsed);
        }
    }

    /** Counts a request when its answer is complete, malformed ones included. */
    @Override
    public void log(Request request, Response response) {
        String route = route(Request.getPathInContext(request));
        answers.computeIfAbsent(
                        "route=\"" + route + "\",status=\"" + response.getStatus() + '"', key -> new LongAdder())
                .increment();
        times.computeIfAbsent(route, key -> new Times()).add(System.nanoTime() - request.getBeginNanoTime());
    }

    /** One of a few words, whatever clients ask for. */
    private static String route(String path) {
        return path.startsWith("/api/")
                ? "api"
                : path.startsWith("/health/") ? "health" : path.equals("/metrics") ? "metrics" : "page";
    }

    /** A check begins that needs so much fuel; the caller says when it {@linkplain #ended ends}. */
    void began(long needed) {
        running.incrementAndGet();
        fuel.add(needed);
    }

    void ended() {
        running.decrementAndGet();
    }

    /** Answers requests of this machine; all others are refused. */
    void handle(Context context) {
        if (Proxy.isLocal(context)) {
            context.contentType(TYPE).header("Cache-Control", "no-store").result(text());
        } else {
            Problem.of(403).send(context);
        }
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        head(out, "wengert_requests_total", "counter", "Requests answered, by route and status.");
        answers.forEach((labels, count) -> line(out, "wengert_requests_total{" + labels + "}", count.sum()));
        head(out, "wengert_request_seconds", "histogram", "Time from a request's first line to its answer, by route.");
        times.forEach((route, taken) -> histogram(out, route, taken));
        head(out, "wengert_checks_running", "gauge", "Checks that are being computed.");
        line(out, "wengert_checks_running", running.get());
        head(out, "wengert_check_fuel_total", "counter", "Fuel that checks needed, in nodes.");
        line(out, "wengert_check_fuel_total", fuel.sum());
        head(out, "process_uptime_seconds", "gauge", "Time since the process began.");
        line(out, "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1_000.0);
        head(out, "jvm_heap_used_bytes", "gauge", "Memory in use for objects.");
        line(
                out,
                "jvm_heap_used_bytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return out.toString();
    }

    private static void histogram(StringBuilder out, String route, Times taken) {
        String label = "{route=\"" + route + '"';
        long count = 0;
        for (int i = 0; i <= SECONDS.length; i++) {
            count += taken.buckets[i].sum();
            String bound = i < SECONDS.length ? Double.toString(SECONDS[i]) : "+Inf";
            line(out, "wengert_request_seconds_bucket" + label + ",le=\"" + bound + "\"}", count);
        }
        line(out, "wengert_request_seconds_sum" + label + "}", taken.nanos.sum() / NANOS_PER_SECOND);
        line(out, "wengert_request_seconds_count" + label + "}", count);
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String name, long value) {
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void line(StringBuilder out, String name, double value) {
        out.append(name).append(' ').append(Numbers.shortest(value)).append('\n');
    }
}
