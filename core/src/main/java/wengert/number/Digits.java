package wengert.number;

import org.jspecify.annotations.Nullable;

/**
 * A magnitude as significant decimal digits: 0.d<sub>0</sub>d<sub>1</sub>d<sub>2</sub>... times ten to the
 * {@code point}.
 *
 * <p>The first and the last digit are not zero; no digits at all means zero.
 */
final class Digits {
    /** Powers of ten that are exact doubles. */
    private static final double[] TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Integers of this many digits are exact doubles. */
    private static final int EXACT = 15;

    /** The last of these powers. */
    private static final int LAST = 22;

    /** Leaves room below the last power for the digits before the point. */
    private static final int WIDE = 6;

    /** So many digits at most are found by plain arithmetic. */
    private static final int QUICK = 9;

    private static final double UNSETTLED = 1e-5;

    /** Ten to this and above overflows, whatever the digits. */
    private static final int HUGE = 310;

    /** Below ten to this there is only zero: half the smallest double is 0.247e-323. */
    private static final int TINY = -323;

    private final byte[] digits;
    private final int count;
    private final int point;

    /** Takes the first {@code count} of {@code digits}, dropping zeros at the end. */
    Digits(byte[] digits, int count, int point) {
        int significant = count;
        while (significant > 0 && digits[significant - 1] == 0) {
            significant--;
        }
        this.digits = digits;
        this.count = significant;
        this.point = point;
    }

    /**
     * The magnitude to at most {@code length} digits by plain arithmetic, or null where that does not settle it: for more
     * than {@value #QUICK} digits, at the ends of the range of a double, and where what is cut off is so near to a half
     * that the rounding of the arithmetic could tip it.
     *
     * <p>At most 15 operations bring the digits before the point, each with a relative error of 2<sup>-53</sup>: together
     * less than 2e-6 of the last digit.
     */
    static @Nullable Digits quickly(double magnitude, int length) {
        if (length > QUICK || !(magnitude > 1e-290) || !(magnitude < 1e290)) {
            return null;
        }
        double near = magnitude;
        int moved = 0;
        while (near < 1e-6) {
            near *= TEN[LAST];
            moved -= LAST;
        }
        while (near >= TEN[LAST - WIDE]) {
            near /= TEN[LAST];
            moved += LAST;
        }
        int point = 0;
        while (point < LAST && near >= TEN[point]) {
            point++;
        }
        while (point <= 0 && near * TEN[1 - point] < 1) {
            point--;
        }
        int shift = length - point;
        double scaled = shift < 0 ? near / TEN[-shift] : near * TEN[shift];
        double whole = Math.floor(scaled);
        double part = scaled - whole;
        if (Math.abs(part - 0.5) < UNSETTLED) {
            return null;
        }
        return ofInteger((int) (part > 0.5 ? whole + 1 : whole), length, point + moved);
    }

    /** Of so many digits, or of one more where rounding carried over. */
    private static Digits ofInteger(int integer, int length, int point) {
        byte[] digits = new byte[length + 1];
        int count = integer >= TEN[length] ? length + 1 : length;
        int rest = integer;
        for (int i = count - 1; i >= 0; i--) {
            digits[i] = (byte) (rest % 10);
            rest /= 10;
        }
        return new Digits(digits, count, point + count - length);
    }

    int count() {
        return count;
    }

    int point() {
        return point;
    }

    int digit(int index) {
        return digits[index];
    }

    /**
     * The nearest double, halfway cases to even.
     *
     * <p>Where both the digits and the power of ten are exact doubles, one operation rounds once; otherwise the exact
     * expansion is scaled until its integer part is the significand.
     */
    double toDouble() {
        if (count == 0 || point < TINY) {
            return 0;
        }
        if (point > HUGE) {
            return Double.POSITIVE_INFINITY;
        }
        int exponent = point - count;
        if (count <= EXACT && exponent < TEN.length && -exponent < TEN.length) {
            double integer = 0;
            for (int i = 0; i < count; i++) {
                integer = integer * 10 + digits[i];
            }
            return exponent < 0 ? integer / TEN[-exponent] : integer * TEN[exponent];
        }
        return Expansion.of(this).toDouble();
    }

    /** Plain notation if {@code low < point <= high}, otherwise one digit, the rest as a fraction, and an exponent. */
    String text(boolean negative, int low, int high) {
        StringBuilder out = new StringBuilder();
        if (negative) {
            out.append('-');
        }
        if (low < point && point <= high) {
            plain(out);
        } else {
            scientific(out);
        }
        return out.toString();
    }

    private void plain(StringBuilder out) {
        if (point <= 0) {
            out.append("0.");
            zeros(out, -point);
            append(out, 0, count);
        } else if (point >= count) {
            append(out, 0, count);
            zeros(out, point - count);
        } else {
            append(out, 0, point);
            out.append('.');
            append(out, point, count);
        }
    }

    private void scientific(StringBuilder out) {
        append(out, 0, 1);
        if (count > 1) {
            out.append('.');
            append(out, 1, count);
        }
        out.append('e').append(point - 1);
    }

    private void append(StringBuilder out, int start, int end) {
        for (int i = start; i < end; i++) {
            out.append((char) ('0' + digits[i]));
        }
    }

    private static void zeros(StringBuilder out, int length) {
        for (int i = 0; i < length; i++) {
            out.append('0');
        }
    }
}
