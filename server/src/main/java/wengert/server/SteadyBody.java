package wengert.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Cuts off requests whose bodies come too slowly, so that no client holds a thread for long with a byte now and then.
 *
 * <p>Jetty's own {@code MinimumDataRateHandler} compares the bytes of all requests together with the time of one, so that a
 * busy server never finds a client slow. Here each request is counted by itself. Silence altogether is the business of the
 * connection's idle time.
 */
final class SteadyBody extends Handler.Wrapper {
    /** No verdict before this: a short pause of the network or of this process is not a slow client. */
    private static final long GRACE_MILLIS = 1_000;

    private final long bytesPerSecond;

    SteadyBody(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Watched(request), response, callback);
    }

    private final class Watched extends Request.Wrapper {
        private final long start = System.nanoTime();
        private long bytes;
        private boolean isTooSlow;

        Watched(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            if (isTooSlow) {
                return Content.Chunk.from(new TimeoutException(
                        "expected a body of at least " + bytesPerSecond + " bytes a second, got " + bytes + " bytes"));
            }
            Content.Chunk chunk = super.read();
            bytes += chunk == null ? 0 : chunk.remaining();
            return chunk;
        }

        @Override
        public void demand(Runnable whenThereIsMore) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            isTooSlow = millis > GRACE_MILLIS && bytes * 1_000 < bytesPerSecond * millis;
            if (isTooSlow) {
                whenThereIsMore.run();
            } else {
                super.demand(whenThereIsMore);
            }
        }
    }
}
