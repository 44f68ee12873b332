package wengert.number;

/**
 * Doubles as bit patterns: what is compared when two computations are said to agree.
 *
 * <p>A browser does not preserve the payload of a NaN, so every NaN counts as the one {@code 7ff8000000000000}.
 *
 * <pre>{@code
 * Bits.hex(1);                      // 3ff0000000000000
 * Bits.parse("3ff0000000000001");   // 1.0000000000000002
 * Bits.ulps(0.1 + 0.2, 0.3);        // 1
 * Bits.same(0.0, -0.0);             // false
 * }</pre>
 */
public final class Bits {
    private static final String HEX = "0123456789abcdef";
    private static final int DIGITS = 16;

    private Bits() {}

    /** The IEEE 754 bits as 16 lower-case hexadecimal digits, sign first. */
    public static String hex(double value) {
        long bits = Double.doubleToLongBits(value);
        char[] out = new char[DIGITS];
        write(out, 0, (int) (bits >>> 32));
        write(out, DIGITS / 2, (int) bits);
        return new String(out);
    }

    /**
     * The double whose bits are {@code hex}; the inverse of {@link #hex}, also reading upper-case digits.
     *
     * @throws NumberFormatException if {@code hex} is anything but 16 hexadecimal digits
     */
    public static double parse(String hex) {
        if (hex.length() != DIGITS) {
            throw new NumberFormatException("expected 16 hexadecimal digits, found " + hex.length() + " characters");
        }
        long high = read(hex, 0);
        long low = read(hex, DIGITS / 2) & 0xffffffffL;
        return Double.longBitsToDouble(high << 32 | low);
    }

    /** Whether both are the same double: zeros differ by their sign, all NaNs are the same. */
    public static boolean same(double a, double b) {
        if (a == 0 && b == 0) {
            return 1 / a == 1 / b;
        }
        return a == b || (Double.isNaN(a) && Double.isNaN(b));
    }

    /**
     * How many steps from one representable double to the next lead from {@code a} to {@code b}.
     *
     * <p>0 for identical doubles, 1 between {@code -0} and {@code 0}, so that no difference in bits is lost. Exact up to
     * 2<sup>53</sup> and the nearest double to the true count beyond. Infinities are one step from the largest doubles.
     * Two NaNs are 0 apart whatever their payload; a NaN and a number are infinitely far apart.
     */
    public static double ulps(double a, double b) {
        boolean aIsNan = Double.isNaN(a);
        boolean bIsNan = Double.isNaN(b);
        if (aIsNan || bIsNan) {
            return aIsNan && bIsNan ? 0 : Double.POSITIVE_INFINITY;
        }
        long aBits = Double.doubleToLongBits(a);
        long bBits = Double.doubleToLongBits(b);
        double high = (double) orderedHigh(aBits) - orderedHigh(bBits);
        double low = orderedLow(aBits) - orderedLow(bBits);
        return Math.abs(low + high * 0x1p32);
    }

    /** The value of 32 bits without a sign. */
    static double unsigned(int bits) {
        return bits < 0 ? bits + 0x1p32 : bits;
    }

    // Bit patterns in the order of the doubles they stand for: those of negative doubles are counted from -1 down.
    private static int orderedHigh(long bits) {
        int high = (int) (bits >> 32);
        return high < 0 ? ~(high & 0x7fffffff) : high;
    }

    private static double orderedLow(long bits) {
        int low = (int) bits;
        return unsigned(bits < 0 ? ~low : low);
    }

    private static void write(char[] out, int start, int bits) {
        for (int i = 0; i < DIGITS / 2; i++) {
            out[start + i] = HEX.charAt(bits >>> (28 - 4 * i) & 15);
        }
    }

    private static int read(String hex, int start) {
        int bits = 0;
        for (int i = start; i < start + DIGITS / 2; i++) {
            int digit = digit(hex.charAt(i));
            if (digit < 0) {
                throw new NumberFormatException(
                        "expected a hexadecimal digit at offset " + i + ", found '" + hex.charAt(i) + "'");
            }
            bits = bits << 4 | digit;
        }
        return bits;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
