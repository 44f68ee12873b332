package wengert.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is where, and what is said of an error on the way. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final String DESCRIPTION = "openapi.json";

    private final RoutesConfig routes;

    private Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    static void add(RoutesConfig config, Site site, CheckRoute check, Metrics metrics) {
        Routes routes = new Routes(config);
        config.before(SecurityHeaders::add);
        site.assets().forEach((path, asset) -> routes.get(path, asset::send));
        routes.get("/api/v1/" + DESCRIPTION, description()::send);
        config.post("/api/v1/check", check::handle);
        routes.get("/health/live", context -> say(context, "live"));
        routes.get("/health/ready", context -> say(context, "ready"));
        routes.get("/metrics", metrics::handle);
        routes.errors(new ErrorPage(site));
    }

    private void errors(ErrorPage page) {
        routes.exception(HttpResponseException.class, (e, context) -> {
            String methods = e.getDetails().get("availableMethods");
            if (methods != null) {
                context.header("Allow", methods);
            }
            Problem.of(e.getStatus()).send(context, page);
        });
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            Problem.of(500).send(context, page);
        });
        // A body that comes too slowly or not at all is no exception to Javalin, only a status.
        routes.error(408, context -> {
            context.header("Connection", "close");
            Problem.of(408).send(context, page);
        });
    }

    /** What answers GET answers HEAD: the same, with the body left out by the server. */
    private void get(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void say(Context context, String word) {
        context.contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(word);
    }

    /** The description of the API, written by hand in docs/api. */
    private static Asset description() {
        try (InputStream in = Objects.requireNonNull(Routes.class.getResourceAsStream(DESCRIPTION), DESCRIPTION)) {
            return Asset.of(DESCRIPTION, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
