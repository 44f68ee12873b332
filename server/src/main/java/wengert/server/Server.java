package wengert.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.util.JavalinException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
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

    /** When the server stops, connections that are silent for this long have nothing left to say. */
    private static final long STOP_IDLE_MILLIS = 500;

    private final Javalin javalin;
    private final String host;
    private final int port;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
        this.port = javalin.port();
    }

    /** Starts to serve without a proxy in front; see {@link #start(String, int, Proxy)}. */
    public static Server start(String host, int port) {
        return start(host, port, Proxy.NONE);
    }

    /**
     * Starts to serve.
     *
     * @param host the address to listen on; 127.0.0.1 keeps it to this machine
     * @param port the port, or 0 for any free one
     * @throws ListenException if it cannot listen there
     */
    public static Server start(String host, int port, Proxy proxy) {
        return start(host, port, proxy, Limits.DEFAULT);
    }

    static Server start(String host, int port, Proxy proxy, Limits limits) {
        Site site = Site.load();
        Metrics metrics = new Metrics();
        CheckRoute check = new CheckRoute(limits, proxy, metrics);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = Limits.BODY;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.jetty.timeoutStatus = 408;
            config.router.javaLangErrorHandler((response, error) -> LOG.error("A request failed", error));
            config.jetty.modifyHttpConfiguration(http -> {
                http.setIdleTimeout(limits.idle().toMillis());
                http.setRequestHeaderSize(Limits.HEADERS);
                http.setSendServerVersion(false);
            });
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(Limits.STOP.toMillis());
                server.setErrorHandler(new Problem.Handler());
                server.setRequestLog(metrics);
                server.addBean(new NetworkConnectionLimit(Limits.CONNECTIONS, server));
                server.insertHandler(new SteadyBody(Limits.BODY_PER_SECOND));
                server.insertHandler(new GracefulHandler());
            });
            Routes.add(config.routes, site, check, metrics);
        });
        try {
            javalin.start(host, port);
        } catch (JavalinException e) {
            throw new ListenException(host, port, e);
        }
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(limits.idle().toMillis());
            ((ServerConnector) connector).setShutdownIdleTimeout(STOP_IDLE_MILLIS);
        }
        return new Server(javalin, host);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Where a browser on this machine finds the page. */
    public String address() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "http://" + (name.indexOf(':') < 0 ? name : "[" + name + "]") + ":" + port + "/";
    }

    /** Takes no new requests, lets running ones finish for at most five seconds, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
