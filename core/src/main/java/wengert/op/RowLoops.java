package wengert.op;

import wengert.math.Spare;

/** Loops over rows for the arithmetic so cheap that a call at every place would cost more than it. */
final class RowLoops {
    private RowLoops() {}

    static void add(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] + y[i];
        }
    }

    static void subtract(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] - y[i];
        }
    }

    static void multiply(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] * y[i];
        }
    }

    static void divide(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] / y[i];
        }
    }

    static void negate(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = -x[i];
        }
    }

    static void square(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] * x[i];
        }
    }

    static void root(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.sqrt(x[i]);
        }
    }

    static void size(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.abs(x[i]);
        }
    }

    static void smaller(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.min(x[i], y[i]);
        }
    }

    static void larger(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.max(x[i], y[i]);
        }
    }

    static void positivePart(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.max(x[i], 0);
        }
    }

    static void greater(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Elementary.truth(x[i] > y[i]);
        }
    }

    /** Chooses between the rows and not between the numbers: a choice without a branch, which could be guessed wrong. */
    static void select(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (x[i] != 0 ? y : z)[i];
        }
    }

    static void unlessNan(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Double.isNaN(x[i]) ? x[i] : y[i];
        }
    }
}
