package wengert.math;

/**
 * The exponential function and its kin.
 *
 * <p>With {@code k} a whole number near to {@code x / ln 2} and {@code r = x - k ln 2}, taken off in two
 * parts, {@code exp(x) = 2^k exp(r)}: W. J. Cody and W. Waite, Software Manual for the Elementary Functions (1980).
 * {@code exp(r) = 1 + r + r²/2 + r³ q(r)}, with {@code q} from Chebyshev interpolation on {@code -0.29 <= r <= 0.40} in
 * 60 digits, off by 2^-60. The sum {@code 1 + r} is kept exactly, so that the error is that of the last addition
 * and little more.
 *
 * <pre>{@code
 * Exponential.exp(1);         // 2.718281828459045
 * Exponential.expm1(1e-20);   // 1e-20, where exp(x) - 1 is 0
 * }</pre>
 */
public final class Exponential {
    private Exponential() {}

    private static final double LOG2_E = 1.4426950408889634;
    /** Without it {@code exp(x) - 1} would lose bits for {@code x} from 0.35 to 0.40, as {@code 2 exp(r) - 1}. */
    private static final double BIAS = 0.08;
    /** The first 33 bits of ln 2: its multiples by whole numbers of 11 bits are exact. */
    static final double LN_2_HIGH = 0.6931471803691238;

    static final double LN_2_LOW = 1.9082149292705877e-10;

    private static final double Q1 = 0.16666666666666666;
    private static final double Q2 = 0.04166666666666739;
    private static final double Q3 = 0.00833333333333458;
    private static final double Q4 = 0.0013888888888276313;
    private static final double Q5 = 0.00019841269839194963;
    private static final double Q6 = 2.4801589142638105e-05;
    private static final double Q7 = 2.7557310024526508e-06;
    private static final double Q8 = 2.7555008696698287e-07;
    private static final double Q9 = 2.5077600600293917e-08;
    private static final double Q10 = 2.1920865037098423e-09;

    /** Up to it {@code 2^k} and all results are normal numbers. */
    static final double EASY = 708;
    /** Above it the exponential and its half overflow. */
    private static final double OVERFLOWS = 711;
    /** Below it they are less than half of the smallest number. */
    private static final double VANISHES = -746;
    /** Below it {@code exp(x) - 1} is {@code x}, zeros with their sign. */
    private static final double LINEAR = 0x1p-54;

    /** {@code e^x}; infinite from 709.79, 0 from -745.14. Within 0.8 ulp. */
    public static double exp(double x) {
        if (Math.abs(x) < EASY) {
            double k = quotient(x);
            return power(x, k) * Binary.power((int) k);
        }
        return scaled(x, 0, 0);
    }

    /** {@code e^x - 1} without cancellation near 0; zeros keep their sign. Within 0.8 ulp. */
    public static double expm1(double x) {
        double a = Math.abs(x);
        if (a >= LINEAR && a < EASY) {
            double k = quotient(x);
            return minusOne(x, k, Binary.power((int) k));
        }
        return a < LINEAR ? x : x > 0 ? scaled(x, 0, 0) : scaled(x, 0, 0) - 1;
    }

    /** The whole number nearest to {@code x / ln 2 - 0.08}. */
    static double quotient(double x) {
        return (x * LOG2_E - BIAS + Binary.ROUNDER) - Binary.ROUNDER;
    }

    /** {@code exp(x - k ln 2)}. */
    static double power(double x, double k) {
        double r = rest(x, k);
        return plusOne(r, tail(x, k, r));
    }

    /** {@code 1 + r + tail}. */
    static double plusOne(double r, double tail) {
        double sum = 1 + r;
        double error = (1 - sum) + r;
        return sum + (error + tail);
    }

    /** {@code power * exp(x - k ln 2) - 1} for {@code power = 2^k}. */
    private static double minusOne(double x, double k, double power) {
        double r = rest(x, k);
        return minusOneLead(r, power) + minusOneTail(r, tail(x, k, r), power);
    }

    /** {@code x - k ln 2}, rounded. */
    static double rest(double x, double k) {
        return (x - k * LN_2_HIGH) - k * LN_2_LOW;
    }

    /** {@code exp(x - k ln 2) - 1 - r} for {@code r}, the {@link #rest}: what rounding took from it included. */
    static double tail(double x, double k, double r) {
        double high = x - k * LN_2_HIGH;
        return ((high - r) - k * LN_2_LOW) - minusBend(r);
    }

    /** The larger part of {@code power * (1 + r + tail) - 1}. */
    static double minusOneLead(double r, double power) {
        return (power - 1) + power * r;
    }

    /** What {@link #minusOneLead} leaves out. */
    static double minusOneTail(double r, double tail, double power) {
        double whole = power - 1;
        double part = power * r;
        double sum = whole + part;
        double error = ((whole - sum) + part) + Pair.sumError(power, -1, whole);
        return error + power * tail;
    }

    /**
     * {@code 1 + r - exp(r)}. In Horner's form, and negative, so that in a loop no sum has two computed terms: the order of those
     * is not the same in all copies of a loop's body, and then HotSpot does not make vectors of them.
     */
    private static double minusBend(double r) {
        double q = Q10;
        q = q * r + Q9;
        q = q * r + Q8;
        q = q * r + Q7;
        q = q * r + Q6;
        q = q * r + Q5;
        q = q * r + Q4;
        q = q * r + Q3;
        q = q * r + Q2;
        q = q * r + Q1;
        return r * -0.5 * r - q * r * r * r;
    }

    /** {@code 2^shift exp(x + low)}, over the whole range. */
    static double scaled(double x, double low, int shift) {
        if (x > OVERFLOWS) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < VANISHES) {
            return 0;
        }
        if (Double.isNaN(x)) {
            return x;
        }
        double k = quotient(x);
        double high = x - k * LN_2_HIGH;
        double rest = k * LN_2_LOW - low;
        double r = high - rest;
        double tail = ((high - r) - rest) - minusBend(r);
        return Binary.scale(plusOne(r, tail), (int) k + shift);
    }
}
