package wengert.math;

/** Hyperbolic functions and what neural networks make of them, from {@link Exponential}. */
public final class Hyperbolic {
    private Hyperbolic() {}

    /** Below it sinh and tanh are the argument, zeros with their sign. */
    private static final double LINEAR = 0x1p-28;
    /** From here on {@code exp(-x)} is lost beside {@code exp(x)}. */
    private static final double ONE_SIDED = 22;
    /** From here on {@code 1 + exp(-2x)} is 1, and {@code exp(-2x)} is not yet subnormal. */
    private static final double FAR = 350;
    /** Below it {@code exp(-2x)} is taken without care for overflow. */
    private static final double EASY_LOGISTIC = 708;

    private static final double TINY_LOGISTIC = 0x1p-60;

    /** {@code (exp(x) - exp(-x)) / 2}; zeros keep their sign. Within 2 ulp. */
    public static double sinh(double x) {
        double a = Math.abs(x);
        if (a < LINEAR) {
            return x;
        }
        if (a < ONE_SIDED) {
            double k = Exponential.quotient(a);
            double power = Binary.power((int) k);
            double lead = Exponential.minusOneLead(a, k, power);
            double rest = Exponential.minusOneRest(a, k, power);
            double t = lead + rest;
            double low = (lead - t) + rest;
            return Binary.copySign(0.5 * (t + (t / (t + 1) + low)), x);
        }
        return Binary.copySign(Exponential.scaled(a, 0, -1), x);
    }

    /** {@code (exp(x) + exp(-x)) / 2}. Within 2 ulp. */
    public static double cosh(double x) {
        double a = Math.abs(x);
        if (a < ONE_SIDED) {
            double e = Exponential.exp(a);
            return 0.5 * e + 0.5 / e;
        }
        return Exponential.scaled(a, 0, -1);
    }

    /** {@code sinh(x) / cosh(x)}; zeros keep their sign. Within 2 ulp. */
    public static double tanh(double x) {
        double a = Math.abs(x);
        if (a >= LINEAR && a < ONE_SIDED) {
            double k = Exponential.quotient(2 * a);
            return Binary.copySign(ratio(a, k, Binary.power((int) k)), x);
        }
        return a < LINEAR ? x : Double.isNaN(x) ? x : Binary.copySign(1, x);
    }

    /** {@code 1 / cosh²(x) = 1 - tanh²(x)} without the subtraction. Within 3 ulp. */
    public static double sech2(double x) {
        double a = Math.abs(x);
        if (a < FAR) {
            double k = Exponential.quotient(-2 * a);
            return bell(Exponential.power(-2 * a, k) * Binary.power((int) k));
        }
        return Exponential.scaled(-2 * a, 0, 2);
    }

    /** {@code 1 / (1 + exp(-x))}, small values to full relative accuracy. Within 2 ulp. */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Exponential.exp(-x));
        }
        double e = Exponential.exp(x);
        return e / (1 + e);
    }

    /** {@link #tanh} of each of the first {@code count} numbers; {@code out} is another array than {@code x}. */
    public static void tanh(double[] out, double[] x, int count) {
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            double a = Math.abs(x[i]);
            if (a >= LINEAR && a < ONE_SIDED) {
                out[i] = Binary.power((int) Exponential.quotient(2 * a));
            } else {
                out[i] = 1;
                easy = false;
            }
        }
        for (int i = 0; i < count; i++) {
            double a = Math.abs(x[i]);
            out[i] = sign(x[i]) * ratio(a, Exponential.quotient(2 * a), out[i]);
        }
        if (!easy) {
            for (int i = 0; i < count; i++) {
                double a = Math.abs(x[i]);
                if (!(a >= LINEAR && a < ONE_SIDED)) {
                    out[i] = tanh(x[i]);
                }
            }
        }
    }

    /** {@link #sech2} of each of the first {@code count} numbers; {@code out} is another array than {@code x}. */
    public static void sech2(double[] out, double[] x, int count) {
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            double a = Math.abs(x[i]);
            if (a < FAR) {
                out[i] = Binary.power((int) Exponential.quotient(-2 * a));
            } else {
                out[i] = 1;
                easy = false;
            }
        }
        for (int i = 0; i < count; i++) {
            double twice = -2 * Math.abs(x[i]);
            out[i] = bell(Exponential.power(twice, Exponential.quotient(twice)) * out[i]);
        }
        if (!easy) {
            for (int i = 0; i < count; i++) {
                if (!(Math.abs(x[i]) < FAR)) {
                    out[i] = sech2(x[i]);
                }
            }
        }
    }

    /** {@link #sigmoid} of each of the first {@code count} numbers; {@code out} is another array than {@code x}. */
    public static void sigmoid(double[] out, double[] x, int count) {
        boolean easy = true;
        for (int i = 0; i < count; i++) {
            double a = Math.abs(x[i]);
            if (a >= TINY_LOGISTIC && a < EASY_LOGISTIC) {
                out[i] = Binary.power((int) Exponential.quotient(-a));
            } else {
                out[i] = 1;
                easy = false;
            }
        }
        for (int i = 0; i < count; i++) {
            double minus = -Math.abs(x[i]);
            double e = Exponential.power(minus, Exponential.quotient(minus)) * out[i];
            double positive = 0.5 + 0.5 * sign(x[i]);
            out[i] = (positive + (1 - positive) * e) / (1 + e);
        }
        if (!easy) {
            for (int i = 0; i < count; i++) {
                double a = Math.abs(x[i]);
                if (!(a >= TINY_LOGISTIC && a < EASY_LOGISTIC)) {
                    out[i] = sigmoid(x[i]);
                }
            }
        }
    }

    /**
     * {@code tanh(a) = t / (t + 2)} with {@code t = exp(2a) - 1}, for {@code power = 2^k} and {@code k} the quotient of {@code 2a}.
     * What rounding took from {@code t} and {@code t + 2} is given back, by {@code 1 / (t + 2) = (1 - tanh) / 2}.
     */
    private static double ratio(double a, double k, double power) {
        double lead = Exponential.minusOneLead(2 * a, k, power);
        double rest = Exponential.minusOneRest(2 * a, k, power);
        double t = lead + rest;
        double low = (lead - t) + rest;
        double d = t + 2;
        double z = t / d;
        double lost = Pair.sumError(t, 2, d);
        double left = 1 - z;
        return z + 0.5 * left * (low * left - z * lost);
    }

    private static double bell(double e) {
        return 4 * e / ((1 + e) * (1 + e));
    }

    /** The sign of a number that is not tiny, without a branch. */
    private static double sign(double x) {
        return Math.min(Math.max(x * 0x1p100, -1), 1);
    }
}
