package wengert.math;

/**
 * Powers, by way of a logarithm carried to about 68 bits.
 *
 * <p>{@code x^y = exp(y ln x)}, where an error in the logarithm is magnified by up to 710. So {@code ln x = k ln 2 + 2 atanh(s)},
 * {@code s = f / (2 + f)}, is computed in pairs of numbers; after {@code s (1 + s²/3 + s⁴/5)} the series goes on in single numbers,
 * with a polynomial from Chebyshev interpolation in 60 digits, off by 2^-70.
 *
 * <pre>{@code
 * Power.pow(2, 0.5);        // 1.4142135623730951
 * Power.pow(-8, 3);         // -512
 * Power.pow(-8, 1.0 / 3);   // nan
 * }</pre>
 */
public final class Power {
    private Power() {}

    private static final double THIRD = 0x1.5555555555555p-2;
    private static final double THIRD_LOW = 0x1.5555555555555p-56;
    private static final double FIFTH = 0.2;
    private static final double FIFTH_LOW = -0x1.999999999999ap-57;
    private static final double G0 = 0.14285714285714685;
    private static final double G1 = 0.11111111110826777;
    private static final double G2 = 0.09090909167960547;
    private static final double G3 = 0.07692297453045716;
    private static final double G4 = 0.06667403880848469;
    private static final double G5 = 0.05853077107517224;
    private static final double G6 = 0.05862018552117676;

    /** Powers whose logarithm is beyond it either way are infinite or 0. */
    private static final double BEYOND = 800;
    /** Between these bounds the errors of the products in a cube are exact. */
    static final double LEAST_CUBED = 0x1p-300;

    static final double GREATEST_CUBED = 0x1p300;
    /** From here on every number is a whole and even one. */
    private static final double ALL_EVEN = 0x1p53;

    /**
     * {@code x^y} as C99 and IEEE 754 define it: {@code x^0 = 1^y = (-1)^±inf = 1} even for NaN; NaN for negative
     * {@code x} unless {@code y} is whole. Within 0.8 ulp.
     */
    public static double pow(double x, double y) {
        if (y == 0 || x == 1) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (y == 1) {
            return x;
        }
        if (y == 2) {
            return x * x;
        }
        if (y == -1) {
            return 1 / x;
        }
        double a = Math.abs(x);
        if (y == 3 && a > LEAST_CUBED && a < GREATEST_CUBED) {
            return cube(x, squareError(x));
        }
        if (Double.isInfinite(y)) {
            return a == 1 ? 1 : (a > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
        }
        double whole = Math.floor(y);
        boolean odd = y == whole && Math.abs(y) < ALL_EVEN && Math.floor(y * 0.5) * 2 != y;
        boolean negative = odd && (x < 0 || (x == 0 && 1 / x < 0));
        if (a == 0 || a == Double.POSITIVE_INFINITY) {
            double size = (a == 0) == (y > 0) ? 0 : Double.POSITIVE_INFINITY;
            return negative ? -size : size;
        }
        if (x < 0 && y != whole) {
            return Double.NaN;
        }
        double size = positive(a, y);
        return negative ? -size : size;
    }

    /** What rounding took from {@code x * x}. */
    static double squareError(double x) {
        return Pair.productError(x, x, x * x);
    }

    /** The cube of a number between {@link #LEAST_CUBED} and {@link #GREATEST_CUBED}, of either sign. */
    static double cube(double x, double squareError) {
        double square = x * x;
        double cube = square * x;
        return cube + (Pair.productError(square, x, cube) + squareError * x);
    }

    /** For finite positive {@code x} and finite {@code y}. */
    private static double positive(double x, double y) {
        int shift = x > Binary.LEAST_FLOAT && x < Binary.GREATEST_FLOAT ? 0 : Logarithm.shift(x);
        double moderate = x * Binary.power(-shift);
        int exponent = Binary.exponent(moderate);
        double f = moderate * Binary.power(-exponent) - 1;
        double k = exponent + shift;

        double d = 2 + f;
        double s = f / d;
        double lowS = Pair.quotientError(f, 0, d, (2 - d) + f, s);
        double z = s * s;
        double lowZ = Pair.productError(s, s, z) + 2 * s * lowS;
        double third = z * THIRD;
        double lowThird = Pair.productError(z, THIRD, third) + (z * THIRD_LOW + lowZ * THIRD);
        double later = z * g(z);
        double fifth = FIFTH + later;
        double lowFifth = ((FIFTH - fifth) + later) + FIFTH_LOW;
        double square = z * z;
        double rest = square * fifth;
        double lowRest = Pair.productError(square, fifth, rest)
                + (square * lowFifth + (Pair.productError(z, z, square) + 2 * z * lowZ) * fifth);
        double series = third + rest;
        double lowSeries = ((third - series) + rest) + (lowThird + lowRest);
        double bend = s * series;
        double lowBend = Pair.productError(s, series, bend) + (s * lowSeries + lowS * series);
        double half = s + bend;
        double lowHalf = ((s - half) + bend) + (lowBend + lowS);

        double whole = k * Exponential.LN_2_HIGH;
        double sum = whole + 2 * half;
        double lowSum = ((whole - sum) + 2 * half) + (k * Exponential.LN_2_LOW + 2 * lowHalf);
        double high = sum + lowSum;
        double low = (sum - high) + lowSum;

        double product = y * high;
        if (!(Math.abs(product) < BEYOND)) {
            return product > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return Exponential.scaled(product, Pair.productError(y, high, product) + y * low, 0);
    }

    private static double g(double z) {
        double z2 = z * z;
        double z4 = z2 * z2;
        return ((G0 + G1 * z) + z2 * (G2 + G3 * z)) + z4 * ((G4 + G5 * z) + z2 * G6);
    }
}
