package wengert.math;

/**
 * Hyperbolic functions and what neural networks make of them, from {@link Exponential}.
 *
 * <pre>{@code
 * Hyperbolic.tanh(0.5);      // 0.4621171...
 * Hyperbolic.sech2(20);      // 1.6993...e-17, where 1 - tanh² is 0
 * Hyperbolic.sigmoid(-40);   // 4.2483...e-18
 * }</pre>
 */
public final class Hyperbolic {
    private Hyperbolic() {}

    /** Below it sinh and tanh are the argument, zeros with their sign. */
    static final double LINEAR = 0x1p-28;
    /** From here on {@code exp(-x)} is lost beside {@code exp(x)}. */
    static final double ONE_SIDED = 22;
    /** From here on {@code 1 + exp(-2x)} is 1, and {@code exp(-2x)} is not yet subnormal. */
    static final double FAR = 350;

    /** {@code (exp(x) - exp(-x)) / 2}; zeros keep their sign. Within 2 ulp. */
    public static double sinh(double x) {
        double a = Math.abs(x);
        if (a < LINEAR) {
            return x;
        }
        if (a < ONE_SIDED) {
            double k = Exponential.quotient(a);
            double power = Binary.power((int) k);
            double r = Exponential.rest(a, k);
            double lead = Exponential.minusOneLead(r, power);
            double rest = Exponential.minusOneTail(r, Exponential.tail(a, k, r), power);
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
            double r = Exponential.rest(2 * a, k);
            double power = Binary.power((int) k);
            double rest = Exponential.minusOneTail(r, Exponential.tail(2 * a, k, r), power);
            return Binary.copySign(ratio(Exponential.minusOneLead(r, power), rest), x);
        }
        return a < LINEAR ? x : Double.isNaN(x) ? x : Binary.copySign(1, x);
    }

    /** {@code 1 / cosh²(x) = 1 - tanh²(x)} without the subtraction. Within 5 ulp. */
    public static double sech2(double x) {
        double a = Math.abs(x);
        if (a < FAR) {
            double k = Exponential.quotient(-2 * a);
            return bell(Exponential.power(-2 * a, k) * Binary.power((int) k));
        }
        return Exponential.scaled(-2 * a, 0, 2);
    }

    /** {@code 1 / (1 + exp(-x))}, small values to full relative accuracy. Within 3 ulp. */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Exponential.exp(-x));
        }
        double e = Exponential.exp(x);
        return e / (1 + e);
    }

    /**
     * {@code t / (t + 2)} with {@code t = lead + rest}. What rounding took from {@code t} and {@code t + 2} is given back, by
     * {@code 1 / (t + 2) = (1 - t / (t + 2)) / 2}.
     */
    static double ratio(double lead, double rest) {
        double t = lead + rest;
        double low = (lead - t) + rest;
        double d = t + 2;
        double z = t / d;
        double lost = Pair.sumError(t, 2, d);
        double left = 1 - z;
        return z + 0.5 * left * (low * left - z * lost);
    }

    /** {@code 4e / (1 + e)²}. */
    static double bell(double e) {
        return 4 * e / ((1 + e) * (1 + e));
    }
}
