package wengert.run;

import wengert.math.Spare;
import wengert.op.Op;

/**
 * Runs an operation along one array by way of rows of their own, a block at a time.
 *
 * <p>The numbers are copied to rows and back, which costs less than is won: over rows the JVM makes vector instructions of
 * functions and of arithmetic alike. Its rows are overwritten by each run.
 */
final class Block {
    /** Numbers worked on at a time: the rows in use take 14 KB, which the nearest cache holds. */
    static final int LENGTH = 256;
    /** Fewer numbers are not worth being copied. */
    private static final int WORTHWHILE = 32;

    private final double[] out;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final Spare spare;

    /** For runs along so many numbers at most. */
    Block(int longest) {
        int length = longest < WORTHWHILE ? 0 : Math.min(LENGTH, longest);
        this.out = new double[length];
        this.x = new double[length];
        this.y = new double[length];
        this.z = new double[length];
        this.spare = new Spare(length);
    }

    /**
     * Computes {@code v[to + i] = op(v[a + i], v[b + i], v[c + i])} for each {@code i} below {@code count}.
     *
     * @see Op#sweep
     */
    void run(Op op, double[] v, int to, int a, int b, int c, int count) {
        if (count < WORTHWHILE) {
            op.sweep(v, to, a, b, c, count);
            return;
        }
        for (int from = 0; from < count; from += LENGTH) {
            int length = Math.min(LENGTH, count - from);
            System.arraycopy(v, a + from, x, 0, length);
            if (op.arity() > 1) {
                System.arraycopy(v, b + from, y, 0, length);
            }
            if (op.arity() > 2) {
                System.arraycopy(v, c + from, z, 0, length);
            }
            op.run(out, x, y, z, spare, length);
            System.arraycopy(out, 0, v, to + from, length);
        }
    }
}
