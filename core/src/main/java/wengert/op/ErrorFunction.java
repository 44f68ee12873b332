package wengert.op;

import org.hipparchus.util.FastMath;

/**
 * The error function and its complement.
 *
 * <p>Abramowitz and Stegun, Handbook of Mathematical Functions: near 0 the series 7.1.6, whose terms are
 * all positive, farther out the continued fraction 7.1.14 evaluated from its tail. The complement keeps
 * its relative accuracy as it becomes small: erfc(20) is right to a few ulps, not to 1e-16.
 */
final class ErrorFunction {
    private ErrorFunction() {}

    private static final double TWO_BY_SQRT_PI = 1.1283791670955126;
    private static final double SQRT_PI = 1.772453850905516;
    /** Where the series hands over to the continued fraction. */
    private static final double SERIES_LIMIT = 1.0;
    /** Beyond it erfc is below the smallest subnormal number. */
    private static final double VANISHES = 27.3;

    /** {@code 2/sqrt(pi)} times the integral of {@code exp(-t²)} from 0 to {@code x}. */
    static double erf(double x) {
        double a = Math.abs(x);
        if (a <= SERIES_LIMIT) {
            return series(x);
        }
        double tail = a < VANISHES ? fraction(a) : Double.isNaN(a) ? a : 0;
        return x > 0 ? 1 - tail : tail - 1;
    }

    /** {@code 1 - erf(x)} without the subtraction where it would cancel. */
    static double erfc(double x) {
        double a = Math.abs(x);
        if (a <= SERIES_LIMIT) {
            return 1 - series(x);
        }
        double tail = a < VANISHES ? fraction(a) : Double.isNaN(a) ? a : 0;
        return x > 0 ? tail : 2 - tail;
    }

    private static double series(double x) {
        double square = x * x;
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.abs(sum) * 1e-18; n++) {
            term *= 2 * square / (2 * n + 1);
            sum += term;
        }
        return TWO_BY_SQRT_PI * FastMath.exp(-square) * sum;
    }

    /** The tail for {@code x >= 1}: about 170 terms settle it at 1, far fewer beyond. */
    private static double fraction(double x) {
        int terms = (int) Math.ceil(12 + 180 / (x * x));
        double f = x;
        for (int n = terms; n >= 1; n--) {
            f = x + 0.5 * n / f;
        }
        return expOfMinusSquare(x) / (SQRT_PI * f);
    }

    /** {@code exp(-x²)} where x² would lose too many bits: x is split so that its square is exact. */
    private static double expOfMinusSquare(double x) {
        double head = Math.floor(x * 0x1p20) * 0x1p-20;
        return FastMath.exp(-head * head) * FastMath.exp((head - x) * (head + x));
    }
}
