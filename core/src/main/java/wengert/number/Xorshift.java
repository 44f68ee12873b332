package wengert.number;

/**
 * Draws of 32 bits from G. Marsaglia's xorshift generator (2003): integers alone, alike on every platform.
 *
 * <pre>{@code
 * Xorshift draws = new Xorshift(1);
 * draws.below(6);    // 4
 * draws.uniform();   // 0.5371...
 * }</pre>
 */
public final class Xorshift {
    private int state;

    /** The draws of this number; different numbers give different draws. */
    public Xorshift(int seed) {
        this.state = seed * 0x9E3779B9 ^ 0x5bd1e995;
        if (state == 0) {
            state = 1;
        }
        for (int i = 0; i < 8; i++) {
            next();
        }
    }

    /** Any int but 0. */
    public int next() {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state;
    }

    /** An int from 0 up to but not including {@code bound}, which is positive. */
    public int below(int bound) {
        return (next() >>> 1) % bound;
    }

    /** A number from 0 up to but not including 1, of 27 bits. */
    public double uniform() {
        return (next() >>> 5) * 0x1p-27;
    }

    /** The sum of twelve uniform numbers less 6: near to normal, of mean 0 and variance 1, within 6. */
    public double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }
}
