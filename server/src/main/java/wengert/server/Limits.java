package wengert.server;

import java.time.Duration;

/**
 * How much the server takes on.
 *
 * @param checksPerSecond how many checks a client may ask for in a second, in the long run
 * @param checksInARow how many of them it may ask for at once; a class behind one address starts together
 * @param checksAtOnce how many checks run at the same time, for all clients
 * @param idle how long a connection may be silent
 */
record Limits(double checksPerSecond, int checksInARow, int checksAtOnce, Duration idle) {
    static final Limits DEFAULT =
            new Limits(10, 60, 2 * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(5));
    /** Bytes of a body. */
    static final int BODY = 64 * 1024;
    /** Bytes a second that a body must keep coming at. */
    static final int BODY_PER_SECOND = 200;
    /** Bytes of all headers. */
    static final int HEADERS = 8 * 1024;
    /** Connections at the same time. */
    static final int CONNECTIONS = 1_000;
    /** How long running requests may still take when the server stops. */
    static final Duration STOP = Duration.ofSeconds(5);
}
