package wengert.op;

import org.hipparchus.util.FastMath;

/**
 * Elementary functions that the platform lacks or computes badly at the edges.
 *
 * <p>Built on {@link FastMath} alone, so that they give the same bits on the JVM and in a browser. Each
 * takes and gives NaN for NaN unless its sentence says otherwise. Accuracy: a few ulps.
 */
final class Elementary {
    private Elementary() {}

    private static final double LN_2 = 0.6931471805599453;
    private static final double SQRT_HALF = 0.7071067811865476;
    /** Above it exp, sinh and cosh overflow. */
    private static final double OVERFLOWS = 711;

    /*
     * FastMath converts large arguments to int, which saturates on the JVM and wraps around in a browser. So the functions
     * that grow exponentially leave early.
     */

    /** The exponential function. */
    static double exp(double x) {
        return x > OVERFLOWS ? Double.POSITIVE_INFINITY : FastMath.exp(x);
    }

    /** {@code exp(x) - 1}, exact near 0. */
    static double expm1(double x) {
        return x > OVERFLOWS ? Double.POSITIVE_INFINITY : FastMath.expm1(x);
    }

    /** The hyperbolic sine. */
    static double sinh(double x) {
        return Math.abs(x) > OVERFLOWS ? FastMath.copySign(Double.POSITIVE_INFINITY, x) : FastMath.sinh(x);
    }

    /** The hyperbolic cosine. */
    static double cosh(double x) {
        return Math.abs(x) > OVERFLOWS ? Double.POSITIVE_INFINITY : FastMath.cosh(x);
    }

    /** The nearest whole number, halves to the even one; without the conversion to long that NaN breaks in a browser. */
    static double rint(double x) {
        double a = Math.abs(x);
        if (!(a < 0x1p52)) {
            return x;
        }
        double shifted = a + 0x1p52;
        return FastMath.copySign(shifted - 0x1p52, x);
    }

    /** The remainder with the sign of {@code y}, as in Python; NaN for {@code y = 0} or infinite {@code x}. */
    static double mod(double x, double y) {
        double r = x % y;
        if (r == 0) {
            return FastMath.copySign(0.0, y);
        }
        return Double.isNaN(r) || (r < 0) == (y < 0) ? r : r + y;
    }

    /** The power as C99 and IEEE 754 define it: {@code x^0 = 1^y = (-1)^±inf = 1} even for NaN. */
    static double pow(double x, double y) {
        if (y == 2) {
            return x * x;
        }
        if (y == -1) {
            return 1 / x;
        }
        if (x == 1 || (x == -1 && Double.isInfinite(y))) {
            return 1;
        }
        double a = Math.abs(x);
        if (!(a > 0 && a < Double.POSITIVE_INFINITY && Math.abs(y) < Double.POSITIVE_INFINITY)) {
            return FastMath.pow(x, y);
        }
        if (x > 0) {
            return Power.of(x, y);
        }
        if (y != Math.floor(y)) {
            return Double.NaN;
        }
        double half = 0.5 * y;
        return half == Math.floor(half) ? Power.of(a, y) : -Power.of(a, y);
    }

    /** The binary logarithm, exact for powers of two. */
    static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return FastMath.log(x);
        }
        double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = FastMath.getExponent(scaled);
        double mantissa = FastMath.scalb(scaled, -exponent);
        if (mantissa > 2 * SQRT_HALF) {
            mantissa *= 0.5;
            exponent++;
        }
        double whole = scaled == x ? exponent : exponent - 54;
        return whole + FastMath.log(mantissa) / LN_2;
    }

    /** {@code ln(x + sqrt(x² + 1))} without overflow, and without cancellation near 0. */
    static double asinh(double x) {
        double a = Math.abs(x);
        double result;
        if (a > 0x1p28) {
            result = FastMath.log(a) + LN_2;
        } else if (a > 0x1p-28) {
            double square = a * a;
            result = FastMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
        } else {
            result = a;
        }
        return FastMath.copySign(result, x);
    }

    /** {@code ln(x + sqrt(x² - 1))} without overflow, and without cancellation near 1; NaN below 1. */
    static double acosh(double x) {
        if (x > 0x1p28) {
            return FastMath.log(x) + LN_2;
        }
        double t = x - 1;
        return FastMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    /** {@code ln((1 + x) / (1 - x)) / 2} without cancellation near 0; NaN outside [-1, 1]. */
    static double atanh(double x) {
        double a = Math.abs(x);
        return FastMath.copySign(0.5 * FastMath.log1p(2 * a / (1 - a)), x);
    }

    /** The square of the hyperbolic secant, {@code 1 - tanh²(x)} without the subtraction. */
    static double sech2(double x) {
        double e = FastMath.exp(-2 * Math.abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }

    /** {@code 1 / (1 + exp(-x))}, small values to full relative accuracy. */
    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + FastMath.exp(-x));
        }
        double e = FastMath.exp(x);
        return e / (1 + e);
    }

    /** {@code ln(1 + exp(x))} without overflow and without a threshold. */
    static double softplus(double x) {
        return Math.max(x, 0) + FastMath.log1p(FastMath.exp(-Math.abs(x)));
    }

    /** {@code ln(exp(x) + exp(y))} without overflow; infinite arguments of one sign give that infinity. */
    static double logaddexp(double x, double y) {
        if (x == y) {
            return x + LN_2;
        }
        return Math.max(x, y) + FastMath.log1p(FastMath.exp(-Math.abs(x - y)));
    }

    /** {@code x ln(y)}, and 0 where {@code x} is 0 and {@code y} is a number. */
    static double xlogy(double x, double y) {
        return x == 0 && !Double.isNaN(y) ? 0 : x * FastMath.log(y);
    }

    /** -1, 0 or 1; a zero keeps its sign. */
    static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x;
    }

    static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
