package wengert.op;

import wengert.math.Pair;

/**
 * The error function, its complement, and the normal distribution function, to about 1 ulp.
 *
 * <p>Near 0 the Taylor series (Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.5). Farther out
 * {@code (1 + 2x) exp(x²) erfc(x)}, which stays between 1 and 1.3, as a polynomial in {@code (x - 4) / (x + 4)}, after
 * J. L. Schonfelder, Chebyshev expansions for the error and related functions, Mathematics of Computation 32 (1978); the
 * polynomial's error is 2^-62. The square in the exponential is kept as a pair, so the complement is as accurate where
 * it is small: erfc(20) is right to an ulp, not to 1e-16.
 */
final class ErrorFunction {
    private ErrorFunction() {}

    private static final double TWO_BY_SQRT_PI_MINUS_ONE = 0.1283791670955126;
    private static final double ROOT_HALF = 0.7071067811865476;
    private static final double ROOT_HALF_LOW = -4.833646656726457e-17;
    /** Where the series hands over. */
    private static final double NEAR = 0.8;
    /** Up to here the complement is one minus the series without losing a bit. */
    private static final double NO_CANCELLATION = 0.45;
    /** Beyond it the complement is below the smallest subnormal number. */
    private static final double VANISHES = 27.3;

    private static final double CENTRE = 4;
    /** The polynomial, lowest power first; the first coefficient continues in {@link #FIRST_LOW}. */
    private static final double[] SCALED_TAIL = {
        1.2329951186255526,
        -0.1396211168405625,
        0.015379652102620024,
        0.06809705425469184,
        -0.1010390660363236,
        0.09373283499838343,
        -0.06633036581169781,
        0.03716751553689339,
        -0.016197734065064456,
        0.00503196998315447,
        -0.0007577732290352425,
        -0.00019925671792259803,
        0.00015062137187791093,
        -2.439917108921655e-05,
        -1.1221040298234377e-05,
        5.709783432329159e-06,
        2.917569350744597e-07,
        -8.258492477802459e-07,
        7.726650781690355e-08,
        1.1094390293359294e-07,
        -1.982779178050443e-08,
        -1.4971959397716502e-08,
        2.4391323784148005e-09,
        1.602802789057185e-09
    };

    private static final double FIRST_LOW = -4.621566194203453e-17;
    /** {@code 2/sqrt(pi) (-1)^n / (n! (2n + 1))} for n from 1. */
    private static final double[] SERIES = series(17);

    /** {@code 2/sqrt(pi)} times the integral of {@code exp(-t²)} from 0 to {@code x}. */
    static double erf(double x) {
        double a = Math.abs(x);
        if (!(a > NEAR)) {
            return near(x);
        }
        double tail = tail(a, 0);
        return x > 0 ? 1 - tail : tail - 1;
    }

    /** {@code 1 - erf(x)} without the subtraction where it would cancel. */
    static double erfc(double x) {
        return complement(x, 0);
    }

    /** The normal distribution function: the share of it below {@code x}. */
    static double normal(double x) {
        double z = -x * ROOT_HALF;
        return 0.5 * complement(z, Pair.productError(-x, ROOT_HALF, z) - x * ROOT_HALF_LOW);
    }

    private static double complement(double x, double low) {
        double a = Math.abs(x);
        if (!(a > NO_CANCELLATION)) {
            return 1 - near(x);
        }
        return x > 0 ? tail(a, low) : 2 - tail(a, -low);
    }

    private static double near(double x) {
        double square = x * x;
        double sum = 0;
        for (int n = SERIES.length - 1; n >= 0; n--) {
            sum = square * (SERIES[n] + sum);
        }
        return x + x * (TWO_BY_SQRT_PI_MINUS_ONE + sum);
    }

    /** The complement for {@code x + low > 0.4}. */
    private static double tail(double x, double low) {
        if (x > VANISHES) {
            return 0;
        }
        double t = (x - CENTRE) / (x + CENTRE);
        double rest = 0;
        for (int n = SCALED_TAIL.length - 1; n >= 1; n--) {
            rest = t * (SCALED_TAIL[n] + rest);
        }
        double scaled = SCALED_TAIL[0] + rest;
        double scaledLow = Pair.sumError(SCALED_TAIL[0], rest, scaled) + FIRST_LOW;
        double divisor = 1 + 2 * x;
        double divisorLow = Pair.sumError(1, 2 * x, divisor) + 2 * low;
        double quotient = scaled / divisor;
        double product = quotient * divisor;
        double quotientLow = ((scaled - product)
                        - Pair.productError(quotient, divisor, product)
                        + (scaledLow - quotient * divisorLow))
                / divisor;
        double square = x * x;
        return Pair.timesExp(quotient, quotientLow, -square, -Pair.productError(x, x, square) - 2 * x * low);
    }

    private static double[] series(int terms) {
        double[] coefficients = new double[terms];
        double factor = 1 + TWO_BY_SQRT_PI_MINUS_ONE;
        for (int n = 1; n <= terms; n++) {
            factor /= -n;
            coefficients[n - 1] = factor / (2 * n + 1);
        }
        return coefficients;
    }
}
