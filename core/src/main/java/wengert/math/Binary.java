package wengert.math;

/**
 * The parts of a binary number, without its 64 bits: those are a {@code long}, which is slow in a browser.
 *
 * <pre>{@code
 * Binary.rint(2.5);           // 2
 * Binary.copySign(3, -0.0);   // -3
 * }</pre>
 */
public final class Binary {
    private Binary() {}

    /** The exponent of the smallest number, {@code 2^-1074}. */
    private static final int LEAST = -1074;

    private static final int GREATEST = 1023;
    private static final double[] POWERS = powers();
    /** Added and taken away again it rounds to a whole number, halves to the even one; for numbers below 2^51. */
    static final double ROUNDER = 0x1.8p52;
    /** Between these bounds {@link #exponent} is right. */
    static final double LEAST_FLOAT = 0x1p-125;

    static final double GREATEST_FLOAT = 0x1p127;

    private static final int ONE_BITS = 0x3f800000;
    private static final int ROOT_HALF_BITS = 0x3f3504f3;
    private static final int FRACTION_BITS = 23;
    private static final int BIAS = 127;

    private static double[] powers() {
        double[] powers = new double[GREATEST - LEAST + 1];
        double power = 1;
        for (int k = 0; k >= LEAST; k--) {
            powers[k - LEAST] = power;
            power *= 0.5;
        }
        power = 1;
        for (int k = 0; k <= GREATEST; k++) {
            powers[k - LEAST] = power;
            power *= 2;
        }
        return powers;
    }

    /** {@code 2^k} for a whole {@code k} from -1074 to 1023. */
    static double power(int k) {
        return POWERS[k - LEAST];
    }

    /**
     * {@code x * 2^k}, rounded once, for {@code x} from 1/2 to 2 and {@code k} of at most 2,000 either way.
     */
    static double scale(double x, int k) {
        int half = k / 2;
        return x * power(half) * power(k - half);
    }

    /**
     * The whole number {@code k} for which {@code x / 2^k} is nearest to 1: that lies between the roots of 1/2 and
     * 2, or the last bits of a {@code float} outside.
     *
     * @param x between {@link #LEAST_FLOAT} and {@link #GREATEST_FLOAT}
     */
    static int exponent(double x) {
        return ((Float.floatToRawIntBits((float) x) + (ONE_BITS - ROOT_HALF_BITS)) >> FRACTION_BITS) - BIAS;
    }

    /** The whole number nearest to {@code x}, halves to the even one; infinities, zeros and NaN stay. */
    public static double rint(double x) {
        double a = Math.abs(x);
        if (!(a < 0x1p52)) {
            return x;
        }
        double shifted = a + 0x1p52;
        return copySign(shifted - 0x1p52, x);
    }

    /** {@code magnitude}, which is not negative, with the sign of {@code sign}, of a zero too. */
    public static double copySign(double magnitude, double sign) {
        return sign < 0 || (sign == 0 && 1 / sign < 0) ? -magnitude : magnitude;
    }
}
