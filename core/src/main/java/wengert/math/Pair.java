package wengert.math;

/**
 * Arithmetic with pairs: a number and what its rounding left out, together about 106 bits.
 *
 * <p>Sources: D. E. Knuth, The Art of Computer Programming, volume 2, 4.2.2 (the sum); T. J. Dekker, A floating-point
 * technique for extending the available precision, Numerische Mathematik 18 (1971) (the product). A pair travels as two
 * numbers, so that nothing is allocated.
 *
 * <pre>{@code
 * double sum = 1e16 + 1;
 * Pair.sumError(1e16, 1, sum);              // 1, which the sum has lost
 * Pair.productError(0.1, 0.1, 0.1 * 0.1);   // -8.326...e-19
 * }</pre>
 */
public final class Pair {
    private Pair() {}

    /** {@code 2^27 + 1}: cuts a number into two of 26 bits. */
    private static final double SPLITTER = 0x1p27 + 1;

    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_2_LOW = 2.3190468138462996e-17;
    /** The terms of the exponential series from the cube on, as reciprocals of factorials. */
    private static final double[] RECIPROCAL_FACTORIALS = reciprocalFactorials(16);

    /** {@code (x + y) - sum} for {@code sum}, the rounded {@code x + y}. */
    public static double sumError(double x, double y, double sum) {
        double second = sum - x;
        double first = sum - second;
        return (x - first) + (y - second);
    }

    /** {@code x * y - product} for {@code product}, the rounded {@code x * y}; for factors below 2^996. */
    public static double productError(double x, double y, double product) {
        double scaledX = SPLITTER * x;
        double highX = scaledX - (scaledX - x);
        double lowX = x - highX;
        double scaledY = SPLITTER * y;
        double highY = scaledY - (scaledY - y);
        double lowY = y - highY;
        double error = highX * highY - product;
        error += highX * lowY;
        error += lowX * highY;
        return error + lowX * lowY;
    }

    /** The error of {@code quotient}, the rounded {@code n / d}, where numerator and divisor are pairs. */
    static double quotientError(double n, double lowN, double d, double lowD, double quotient) {
        double product = quotient * d;
        double rest = (n - product) - productError(quotient, d, product);
        return (rest + (lowN - quotient * lowD)) / d;
    }

    /** The error of {@code root}, the rounded square root, where the radicand is a pair. */
    static double rootError(double x, double lowX, double root) {
        if (root == 0) {
            return 0;
        }
        double product = root * root;
        double rest = (x - product) - productError(root, root, product);
        return (rest + lowX) / (2 * root);
    }

    /**
     * {@code factor * exp(exponent)}, both pairs, rounded almost once; for exponents from -750 to 750.
     *
     * <p>The exponent is reduced by a multiple of ln 2; of the series that remains, the terms up to the square are kept as
     * pairs, so that the relative error before the last rounding is about 2^-59.
     */
    public static double timesExp(double factor, double factorLow, double exponent, double exponentLow) {
        double k = Binary.rint(exponent * LOG2_E);
        double shift = k * LN_2;
        double shiftLow = productError(k, LN_2, shift) + k * LN_2_LOW;
        double high = exponent - shift;
        double low = sumError(exponent, -shift, high) + (exponentLow - shiftLow);
        double r = high + low;
        low = sumError(high, low, r);

        double square = r * r;
        double squareLow = productError(r, r, square) + 2 * r * low;
        double tail = 0;
        for (int i = RECIPROCAL_FACTORIALS.length - 1; i >= 0; i--) {
            tail = RECIPROCAL_FACTORIALS[i] + r * tail;
        }
        double rest = r + 0.5 * square;
        double restLow = sumError(r, 0.5 * square, rest) + (low + 0.5 * squareLow + square * r * tail);
        double sum = 1 + rest;
        double sumLow = sumError(1, rest, sum) + restLow;

        double product = factor * sum;
        double productLow = productError(factor, sum, product) + (factor * sumLow + factorLow * sum);
        return Binary.scale(product + productLow, (int) k);
    }

    private static double[] reciprocalFactorials(int last) {
        double[] values = new double[last - 2];
        double factorial = 2;
        for (int n = 3; n <= last; n++) {
            factorial *= n;
            values[n - 3] = 1 / factorial;
        }
        return values;
    }
}
