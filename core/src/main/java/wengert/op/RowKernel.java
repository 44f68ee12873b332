package wengert.op;

import wengert.math.Spare;

/**
 * An operation over rows: the same arithmetic at the first {@code count} places of different arrays.
 *
 * <pre>{@code
 * RowKernel product = RowKernel.of((x, y) -> x * y);
 * double[] x = {2, 3};
 * double[] y = {5, 7};
 * double[] out = new double[2];
 * product.run(out, x, y, y, new Spare(2), 2);
 * Arrays.toString(out);   // [10.0, 21.0]
 * }</pre>
 */
@FunctionalInterface
public interface RowKernel {

    /**
     * Writes {@code out[i] = f(x[i], y[i], z[i])} for each {@code i} from 0 to {@code count - 1}. Operations of fewer arguments
     * ignore the later rows. {@code out} is none of the other arrays; the spare rows are overwritten.
     *
     * <p>Arrays of their own, indexed alike, because that is what the JVM makes vector instructions of: a sum takes a third of
     * the time that {@link Kernel#sweep} takes within one array.
     */
    void run(double[] out, double[] x, double[] y, double[] z, Spare spare, int count);

    /** The kernel that calls {@code f} at each place. */
    static RowKernel of(Kernel.Unary f) {
        return (out, x, y, z, spare, count) -> {
            for (int i = 0; i < count; i++) {
                out[i] = f.at(x[i]);
            }
        };
    }

    /** The kernel that calls {@code f} at each place. */
    static RowKernel of(Kernel.Binary f) {
        return (out, x, y, z, spare, count) -> {
            for (int i = 0; i < count; i++) {
                out[i] = f.at(x[i], y[i]);
            }
        };
    }

    /** The kernel that calls {@code f} at each place. */
    static RowKernel of(Kernel.Ternary f) {
        return (out, x, y, z, spare, count) -> {
            for (int i = 0; i < count; i++) {
                out[i] = f.at(x[i], y[i], z[i]);
            }
        };
    }

    /** A function of one argument that is written over rows. */
    @FunctionalInterface
    interface Function {
        void run(double[] out, double[] x, Spare spare, int count);
    }

    /** A function of two arguments that is written over rows. */
    @FunctionalInterface
    interface Function2 {
        void run(double[] out, double[] x, double[] y, Spare spare, int count);
    }

    /** The kernel of a function that is written over rows. */
    static RowKernel of(Function2 f) {
        return (out, x, y, z, spare, count) -> f.run(out, x, y, spare, count);
    }

    /** The kernel of a function that is written over rows. */
    static RowKernel of(Function f) {
        return (out, x, y, z, spare, count) -> f.run(out, x, spare, count);
    }
}
