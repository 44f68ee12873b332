package wengert.number;

/**
 * Decimal text and doubles, converted exactly in both directions.
 *
 * <p>All results are correctly rounded and are the same bits and characters on every platform. Text uses an ASCII
 * minus; {@code inf}, {@code -inf} and {@code nan} stand for the values without digits, and {@code -0} keeps its sign.
 *
 * <pre>{@code
 * Numbers.parse("0.1");        // 0.1
 * Numbers.shortest(6);         // "6"
 * Numbers.shortest(1.0 / 3);   // "0.3333333333333333"
 * Numbers.round(1.0 / 3, 4);   // "0.3333"
 * }</pre>
 */
public final class Numbers {
    private static final Rounding[] ROUNDINGS = {Rounding.NEAREST, Rounding.DOWN, Rounding.UP};

    /** Any normal double that a decimal of at most this many digits stands for is found by rounding it to this many. */
    private static final int ALWAYS_FOUND = 15;

    /** This many digits tell any double from its neighbours. */
    private static final int ALWAYS_ENOUGH = 17;

    private Numbers() {}

    /**
     * The double nearest to the number written in {@code text}; halfway cases go to the even one.
     *
     * <p>Reads {@code 12}, {@code 1.5}, {@code .5}, {@code 5.}, {@code 1e-3}, {@code 1E+300}, each with an optional
     * sign, and {@code inf}, {@code +inf}, {@code -inf}, {@code nan}. Magnitudes beyond the largest double give an
     * infinity, those below half the smallest give a zero; the sign is kept. The work is linear in the length of the
     * text and does not depend on the size of the exponent.
     *
     * @throws NumberFormatException saying what was expected and what was found where
     */
    public static double parse(String text) {
        return new Literal(text).value();
    }

    /**
     * The shortest decimal that parses back to the same double, and of those the nearest to it.
     *
     * <p>The digits are ECMAScript's. Magnitudes from 1e-6 up to but not including 1e21 are written plainly, others as
     * {@code 1e-7} or {@code 1.5e300}; integers have no fraction.
     */
    public static String shortest(double value) {
        if (value == 0 || !isFinite(value)) {
            return special(value);
        }
        return shortestDigits(Math.abs(value)).text(value < 0, -6, 21);
    }

    /**
     * The decimal of at most {@code digits} significant digits that is nearest to the exact value of the double;
     * halfway cases go to the even digit, and trailing zeros are dropped.
     *
     * <p>Written plainly from 1e-4 up to but not including 10<sup>digits</sup> (so that no zero stands for a digit that
     * is not known), otherwise as {@code 1.5e-7}. Being correctly rounded, 0.15 to one digit is 0.1: the double is a
     * little below 0.15.
     *
     * @param digits from 1 to 800
     * @throws IllegalArgumentException if {@code digits} is outside that range
     */
    public static String round(double value, int digits) {
        if (digits < 1 || digits > 800) {
            throw new IllegalArgumentException("round: expected 1 to 800 digits, got " + digits);
        }
        if (value == 0 || !isFinite(value)) {
            return special(value);
        }
        double magnitude = Math.abs(value);
        Digits quick = Digits.quickly(magnitude, digits);
        Digits rounded = quick != null ? quick : Expansion.of(magnitude).digits(digits, Rounding.NEAREST);
        return rounded.text(value < 0, -4, digits);
    }

    private static Digits shortestDigits(double magnitude) {
        Expansion exact = Expansion.of(magnitude);
        int length = magnitude < Double.MIN_NORMAL ? 1 : ALWAYS_FOUND;
        for (; length < ALWAYS_ENOUGH; length++) {
            // The nearest may lie outside where one that is farther away does not: gaps differ around a power of two.
            for (Rounding rounding : ROUNDINGS) {
                Digits candidate = exact.digits(length, rounding);
                if (candidate.toDouble() == magnitude) {
                    return candidate;
                }
            }
        }
        return exact.digits(ALWAYS_ENOUGH, Rounding.NEAREST);
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static String special(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        if (value > 0) {
            return "inf";
        }
        return value < 0 ? "-inf" : "nan";
    }
}
