package wengert.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: a bucket of tokens for each, which every request takes one from and time fills again.
 *
 * <p>Remembers so many clients and forgets the one that has been quiet for longest; whoever is forgotten starts with a full
 * bucket.
 */
final class RateLimit {
    private static final int CLIENTS = 10_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    /**
     * A limit.
     *
     * @param perSecond how many tokens a bucket gets in a second
     * @param burst how many it holds
     * @param nanos a clock that never goes back, in nanoseconds
     */
    RateLimit(double perSecond, int burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Takes a token from a client's bucket: 0 if there was one, or else the whole seconds until there is. */
    synchronized long take(String client) {
        Bucket bucket = buckets.computeIfAbsent(client, c -> new Bucket());
        bucket.fill();
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - bucket.tokens) / perSecond));
    }

    private final class Bucket {
        private double tokens = burst;
        private long filled = nanos.getAsLong();

        void fill() {
            long now = nanos.getAsLong();
            tokens = Math.min(burst, tokens + (now - filled) / NANOS_PER_SECOND * perSecond);
            filled = now;
        }
    }
}
