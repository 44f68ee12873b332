package wengert.op;

/**
 * An operation over lanes: the same arithmetic at {@code count} consecutive places of one array.
 *
 * <pre>{@code
 * Kernel twice = Kernel.of(x -> 2 * x);
 * double[] v = {1, 2, 3, 0, 0, 0};
 * twice.sweep(v, 3, 0, 0, 0, 3);
 * Arrays.toString(v);   // [1.0, 2.0, 3.0, 2.0, 4.0, 6.0]
 * }</pre>
 */
@FunctionalInterface
public interface Kernel {

    /**
     * Writes {@code v[out + i] = f(v[a + i], v[b + i], v[c + i])} for each {@code i} from 0 to {@code count - 1}.
     * Operations of fewer arguments ignore the later offsets.
     */
    void sweep(double[] v, int out, int a, int b, int c, int count);

    /** One argument to one value. */
    @FunctionalInterface
    interface Unary {
        double at(double x);
    }

    /** Two arguments to one value. */
    @FunctionalInterface
    interface Binary {
        double at(double x, double y);
    }

    /** Three arguments to one value. */
    @FunctionalInterface
    interface Ternary {
        double at(double x, double y, double z);
    }

    /** The kernel that calls {@code f} in each lane. */
    static Kernel of(Unary f) {
        return (v, out, a, b, c, count) -> {
            for (int i = 0; i < count; i++) {
                v[out + i] = f.at(v[a + i]);
            }
        };
    }

    /** The kernel that calls {@code f} in each lane. */
    static Kernel of(Binary f) {
        return (v, out, a, b, c, count) -> {
            for (int i = 0; i < count; i++) {
                v[out + i] = f.at(v[a + i], v[b + i]);
            }
        };
    }

    /** The kernel that calls {@code f} in each lane. */
    static Kernel of(Ternary f) {
        return (v, out, a, b, c, count) -> {
            for (int i = 0; i < count; i++) {
                v[out + i] = f.at(v[a + i], v[b + i], v[c + i]);
            }
        };
    }
}
