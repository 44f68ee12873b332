package wengert.math;

/**
 * The functions that dominate in practice, over rows: {@code out[i] = f(x[i])} for the first {@code count} places.
 *
 * <p>{@code out}, {@code x} and the rows of {@code spare} are different arrays of at least {@code count} numbers. Each function
 * goes over its row several times, in loops so short, without branches and calls that stay, that the JVM makes vector
 * instructions of them; what needs a branch or a table is a loop of its own, and places out of the ordinary are done
 * again one by one. The same arithmetic as for single numbers: the same bits.
 *
 * <p>That the loops are short is not taste. HotSpot's compiler vectorises a loop only while its body is small, and only if
 * all its numbers come from arrays indexed alike; a sine in one loop takes 11 ns a number, in these 5.
 *
 * <pre>{@code
 * double[] out = new double[3];
 * Rows.exp(out, new double[] {0, 1, 2}, new Spare(3), 3);
 * Arrays.toString(out);   // [1.0, 2.718281828459045, 7.38905609893065]
 * }</pre>
 */
public final class Rows {
    private Rows() {}

    /** {@link Exponential#exp} of a row. */
    public static void exp(double[] out, double[] x, Spare spare, int count) {
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            boolean here = Math.abs(x[i]) < Exponential.EASY;
            easy &= here;
            out[i] = Binary.power(here ? (int) Exponential.quotient(x[i]) : 0);
        }
        double[] rest = spare.first();
        double[] tail = spare.second();
        for (int i = 0; i < count; i++) {
            rest[i] = Exponential.rest(x[i], Exponential.quotient(x[i]));
        }
        for (int i = 0; i < count; i++) {
            tail[i] = Exponential.tail(x[i], Exponential.quotient(x[i]), rest[i]);
        }
        for (int i = 0; i < count; i++) {
            out[i] = Exponential.plusOne(rest[i], tail[i]) * out[i];
        }
        for (int i = 0; !easy && i < count; i++) {
            if (!(Math.abs(x[i]) < Exponential.EASY)) {
                out[i] = Exponential.exp(x[i]);
            }
        }
    }

    /** {@link Logarithm#log} of a row. */
    public static void log(double[] out, double[] x, Spare spare, int count) {
        double[] scale = spare.first();
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            boolean here = isEasyForLog(x[i]);
            easy &= here;
            int k = here ? Binary.exponent(x[i]) : 0;
            out[i] = k;
            scale[i] = Binary.power(-k);
        }
        for (int i = 0; i < count; i++) {
            out[i] = Logarithm.log(out[i], x[i] * scale[i] - 1, 0);
        }
        for (int i = 0; !easy && i < count; i++) {
            if (!isEasyForLog(x[i])) {
                out[i] = Logarithm.log(x[i]);
            }
        }
    }

    private static boolean isEasyForLog(double x) {
        return x > Binary.LEAST_FLOAT && x < Binary.GREATEST_FLOAT;
    }

    /** {@link Trigonometry#sin} of a row. */
    public static void sin(double[] out, double[] x, Spare spare, int count) {
        sinesAndCosines(out, x, spare, count);
        double[] cosines = spare.second();
        for (int i = 0; i < count; i++) {
            out[i] = Trigonometry.sineOfTurned(Trigonometry.quarters(x[i]), out[i], cosines[i]);
        }
        for (int i = 0; i < count; i++) {
            if (!isSafe(x[i], out[i])) {
                out[i] = Trigonometry.sin(x[i]);
            }
        }
    }

    /** {@link Trigonometry#cos} of a row. */
    public static void cos(double[] out, double[] x, Spare spare, int count) {
        sinesAndCosines(out, x, spare, count);
        double[] cosines = spare.second();
        for (int i = 0; i < count; i++) {
            out[i] = Trigonometry.cosineOfTurned(Trigonometry.quarters(x[i]), out[i], cosines[i]);
        }
        for (int i = 0; i < count; i++) {
            if (!isSafe(x[i], out[i])) {
                out[i] = Trigonometry.cos(x[i]);
            }
        }
    }

    /** Sines into {@code out} and cosines into the second spare row, of what quarter turns leave of the angles. */
    private static void sinesAndCosines(double[] out, double[] x, Spare spare, int count) {
        double[] rest = spare.first();
        double[] low = spare.second();
        for (int i = 0; i < count; i++) {
            rest[i] = Trigonometry.rest(x[i], Trigonometry.quarters(x[i]));
        }
        for (int i = 0; i < count; i++) {
            low[i] = Trigonometry.low(x[i], Trigonometry.quarters(x[i]), rest[i]);
        }
        for (int i = 0; i < count; i++) {
            out[i] = Trigonometry.sine(rest[i], low[i]);
        }
        for (int i = 0; i < count; i++) {
            low[i] = Trigonometry.cosine(rest[i], low[i]);
        }
    }

    /** Whether the quick way was exact enough. */
    private static boolean isSafe(double angle, double result) {
        return Math.abs(result) > Trigonometry.NEARLY_NOTHING && Math.abs(angle) < Trigonometry.EASY;
    }

    /** {@link Hyperbolic#tanh} of a row. */
    public static void tanh(double[] out, double[] x, Spare spare, int count) {
        double[] rest = spare.first();
        double[] tail = spare.second();
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            boolean here = isEasyForTanh(x[i]);
            easy &= here;
            out[i] = Binary.power(here ? (int) Exponential.quotient(2 * Math.abs(x[i])) : 0);
        }
        for (int i = 0; i < count; i++) {
            double twice = 2 * Math.abs(x[i]);
            rest[i] = Exponential.rest(twice, Exponential.quotient(twice));
        }
        for (int i = 0; i < count; i++) {
            double twice = 2 * Math.abs(x[i]);
            tail[i] = Exponential.tail(twice, Exponential.quotient(twice), rest[i]);
        }
        for (int i = 0; i < count; i++) {
            tail[i] = Exponential.minusOneTail(rest[i], tail[i], out[i]);
        }
        for (int i = 0; i < count; i++) {
            rest[i] = Exponential.minusOneLead(rest[i], out[i]);
        }
        for (int i = 0; i < count; i++) {
            out[i] = Hyperbolic.ratio(rest[i], tail[i]);
        }
        for (int i = 0; i < count; i++) {
            out[i] = sign(x[i]) * out[i];
        }
        for (int i = 0; !easy && i < count; i++) {
            if (!isEasyForTanh(x[i])) {
                out[i] = Hyperbolic.tanh(x[i]);
            }
        }
    }

    private static boolean isEasyForTanh(double x) {
        double a = Math.abs(x);
        return a >= Hyperbolic.LINEAR && a < Hyperbolic.ONE_SIDED;
    }

    /** {@link Hyperbolic#sech2} of a row. */
    public static void sech2(double[] out, double[] x, Spare spare, int count) {
        double[] minusTwice = spare.third();
        for (int i = 0; i < count; i++) {
            minusTwice[i] = -2 * Math.abs(x[i]);
        }
        exp(out, minusTwice, spare, count);
        for (int i = 0; i < count; i++) {
            out[i] = Hyperbolic.bell(out[i]);
        }
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(x[i]) < Hyperbolic.FAR)) {
                out[i] = Hyperbolic.sech2(x[i]);
            }
        }
    }

    /** {@link Hyperbolic#sigmoid} of a row. */
    public static void sigmoid(double[] out, double[] x, Spare spare, int count) {
        double[] minus = spare.third();
        for (int i = 0; i < count; i++) {
            minus[i] = -Math.abs(x[i]);
        }
        exp(out, minus, spare, count);
        for (int i = 0; i < count; i++) {
            double positive = 0.5 + 0.5 * sign(x[i]);
            out[i] = (positive + (1 - positive) * out[i]) / (1 + out[i]);
        }
    }

    /** {@link Power#pow} of two rows; quick where the exponent is 2, -1 or 3 all along. */
    public static void pow(double[] out, double[] x, double[] y, Spare spare, int count) {
        double exponent = isUniform(y, count) ? y[0] : Double.NaN;
        if (exponent == 2) {
            for (int i = 0; i < count; i++) {
                out[i] = x[i] * x[i];
            }
        } else if (exponent == -1) {
            for (int i = 0; i < count; i++) {
                out[i] = 1 / x[i];
            }
        } else if (exponent == 3) {
            cubes(out, x, spare.first(), count);
        } else {
            for (int i = 0; i < count; i++) {
                out[i] = Power.pow(x[i], y[i]);
            }
        }
    }

    /** {@link Power#cube}, written out: where it is called, HotSpot makes no vector instructions of it. */
    private static void cubes(double[] out, double[] x, double[] errors, int count) {
        for (int i = 0; i < count; i++) {
            errors[i] = Power.squareError(x[i]);
        }
        for (int i = 0; i < count; i++) {
            double square = x[i] * x[i];
            double cube = square * x[i];
            out[i] = cube + (Pair.productError(square, x[i], cube) + errors[i] * x[i]);
        }
        for (int i = 0; i < count; i++) {
            double a = Math.abs(x[i]);
            if (!(a > Power.LEAST_CUBED && a < Power.GREATEST_CUBED)) {
                out[i] = Power.pow(x[i], 3);
            }
        }
    }

    private static boolean isUniform(double[] x, int count) {
        for (int i = 1; i < count; i++) {
            if (x[i] != x[0]) {
                return false;
            }
        }
        return count > 0;
    }

    /** The sign of a number that is not tiny, without a branch; a part of it for a tiny one. */
    private static double sign(double x) {
        return Math.min(Math.max(x * 0x1p100, -1), 1);
    }
}
