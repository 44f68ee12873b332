package wengert.server;

import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server: the page, the cross-check and the health of both.
 *
 * <p>Built to stay up in front of slow and hostile clients: idle connections are cut, bodies must keep coming, sizes and
 * connections are limited, and stopping lets running requests finish.
 */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int IDLE_MILLIS = 5_000;
    private static final int STOP_MILLIS = 5_000;
    private static final int MIN_BYTES_PER_SECOND = 200;
    private static final int MAX_BODY = 64 * 1024;
    private static final int MAX_HEADERS = 8 * 1024;
    private static final int MAX_CONNECTIONS = 1_000;

    private final Javalin javalin;
    private final AtomicBoolean isStopping;

    private Server(Javalin javalin, AtomicBoolean isStopping) {
        this.javalin = javalin;
        this.isStopping = isStopping;
    }

    /**
     * Starts to serve.
     *
     * @param host the address to listen on; 127.0.0.1 keeps it to this machine
     * @param port the port, or 0 for any free one
     */
    public static Server start(String host, int port) {
        Site site = Site.load();
        CheckRoute check = new CheckRoute();
        AtomicBoolean isStopping = new AtomicBoolean();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = MAX_BODY;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
            config.jetty.modifyHttpConfiguration(Server::limit);
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(STOP_MILLIS);
                server.setErrorHandler(new Problem.Handler());
                server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
            });
            config.routes.before(SecurityHeaders::add);
            site.routes(config.routes);
            config.routes.post("/api/v1/check", check::handle);
            config.routes.get("/health/live", context -> context.result("live"));
            config.routes.get("/health/ready", context -> {
                if (isStopping.get()) {
                    Problem.of(503).send(context);
                } else {
                    context.result("ready");
                }
            });
            config.routes.exception(
                    HttpResponseException.class,
                    (e, context) -> Problem.of(e.getStatus()).send(context));
            config.routes.exception(Exception.class, (e, context) -> {
                LOG.error("{} {} failed", context.method(), context.path(), e);
                Problem.of(500).send(context);
            });
        });
        javalin.start(host, port);
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(IDLE_MILLIS);
        }
        return new Server(javalin, isStopping);
    }

    @SuppressWarnings(
            "removal") // its successor is not there yet, and without it one slow client holds a thread for ever
    private static void limit(HttpConfiguration http) {
        http.setIdleTimeout(IDLE_MILLIS);
        http.setMinRequestDataRate(MIN_BYTES_PER_SECOND);
        http.setRequestHeaderSize(MAX_HEADERS);
        http.setSendServerVersion(false);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no new requests, lets running ones finish for at most five seconds, and stops. */
    @Override
    public void close() {
        isStopping.set(true);
        javalin.stop();
    }
}
