package wengert.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long SECOND = 1_000_000_000;
    private long now = -5;

    @Test
    void grantsABurstAndThenAsManyAsTimeBrings() {
        RateLimit limit = new RateLimit(0.5, 3, () -> now);
        assertEquals(0, limit.take("a"));
        assertEquals(0, limit.take("a"));
        assertEquals(0, limit.take("a"));
        assertEquals(2, limit.take("a"));
        now += SECOND;
        assertEquals(1, limit.take("a"), "refusals cost nothing");
        now += SECOND;
        assertEquals(0, limit.take("a"));
        assertEquals(2, limit.take("a"));
    }

    @Test
    void neverSavesMoreThanABurst() {
        RateLimit limit = new RateLimit(10, 2, () -> now);
        now += 3_600 * SECOND;
        assertEquals(0, limit.take("a"));
        assertEquals(0, limit.take("a"));
        assertEquals(1, limit.take("a"));
    }

    @Test
    void keepsClientsApart() {
        RateLimit limit = new RateLimit(1, 1, () -> now);
        assertEquals(0, limit.take("a"));
        assertEquals(0, limit.take("b"));
        assertEquals(1, limit.take("a"));
    }

    @Test
    void remembersTheLatestTenThousandClients() {
        RateLimit limit = new RateLimit(1, 1, () -> now);
        limit.take("first");
        limit.take("kept");
        for (int i = 0; i < 9_998; i++) {
            limit.take("client " + i);
        }
        assertEquals(1, limit.take("kept"));
        limit.take("one more");
        assertEquals(0, limit.take("first"), "forgotten, so it begins anew");
        assertEquals(1, limit.take("kept"));
    }
}
