package wengert.math;

/**
 * Roots beyond the square root.
 *
 * <pre>{@code
 * Root.cbrt(-27);              // -3
 * Root.hypot(5e200, 12e200);   // 1.3e201, though the squares are beyond all numbers
 * }</pre>
 */
public final class Root {
    private Root() {}

    private static final double P0 = 1.87595182427177;
    private static final double P1 = -1.8849797954337717;
    private static final double P2 = 1.6214297201053545;
    private static final double P3 = -0.758397934778766;
    private static final double P4 = 0.14599619288661245;
    /** Two thirds of the exponent's bias, less what makes a third of the bits a good guess. */
    private static final int GUESS = 709958130;
    /** Cuts a number to its first 24 bits, whose square is exact; a cast to {@code float} rounds nothing in a browser. */
    private static final double CUT = 0x1p29 + 1;

    /**
     * The cube root; zeros and infinities stay. Within 0.7 ulp.
     *
     * <p>A third of the bits of a {@code float} is a root to 5 bits, a polynomial in the ratio of its cube makes them 23, and
     * one step of Halley's, with an exact square, 53: the way and the polynomial of FreeBSD's {@code s_cbrt.c} (B. D. Evans).
     */
    public static double cbrt(double x) {
        double a = Math.abs(x);
        if (!(a > 0 && a < Double.POSITIVE_INFINITY)) {
            return x;
        }
        double unscale = 1;
        while (a >= 0x1p120) {
            a *= 0x1p-240;
            unscale *= 0x1p80;
        }
        while (a < 0x1p-120) {
            a *= 0x1p240;
            unscale *= 0x1p-80;
        }
        double t = Float.intBitsToFloat(Float.floatToRawIntBits((float) a) / 3 + GUESS);
        double ratio = t * t * (t / a);
        double square = ratio * ratio;
        t *= (P0 + ratio * (P1 + ratio * P2)) + square * ratio * (P3 + ratio * P4);
        double cut = CUT * t;
        double root = cut - (cut - t);
        double quotient = a / (root * root);
        double step = (quotient - root) / (2 * root + quotient);
        return Binary.copySign((root + root * step) * unscale, x);
    }

    /**
     * The root of {@code x² + y²} without overflow; infinite if either is, else NaN if either is. Within 0.8 ulp.
     *
     * <p>The rounded root is corrected by the exact error of its square: C. F. Borges, An improved algorithm for
     * hypot(a, b), arXiv:1904.09481 (2019).
     */
    public static double hypot(double x, double y) {
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return Double.POSITIVE_INFINITY;
        }
        double a = Math.max(Math.abs(x), Math.abs(y));
        double b = Math.min(Math.abs(x), Math.abs(y));
        if (!(b > a * 0x1p-60)) {
            return a + b;
        }
        if (a > 0x1p500) {
            return 0x1p600 * moderate(a * 0x1p-600, b * 0x1p-600);
        }
        return a < 0x1p-400 ? 0x1p-600 * moderate(a * 0x1p600, b * 0x1p600) : moderate(a, b);
    }

    private static double moderate(double a, double b) {
        double squareA = a * a;
        double squareB = b * b;
        double root = Math.sqrt(squareA + squareB);
        double square = root * root;
        double error = ((squareA - square) + squareB)
                + ((Pair.productError(a, a, squareA) - Pair.productError(root, root, square))
                        + Pair.productError(b, b, squareB));
        return root + error / (2 * root);
    }
}
