package wengert.number;

/**
 * One pass over the text of a number.
 *
 * <p>Digits beyond the 800th cannot decide a rounding by their value, only by not all being zero (no midpoint between
 * two doubles has more than 767), so a single 1 stands for them. Exponents are counted in doubles, which hold any sum
 * of a written exponent and a text length exactly.
 */
final class Literal {
    private static final int KEPT = 800;
    private static final double EXPONENT_LIMIT = 1e12;
    private static final int SHOWN = 40;

    private final String text;
    private int offset;
    private byte[] digits = {};
    private int count;
    private double point;
    private boolean hasDropped;

    Literal(String text) {
        this.text = text;
    }

    double value() {
        if (text.isEmpty()) {
            throw new NumberFormatException("expected a number such as 12, 1.5e-3, inf or nan, found nothing");
        }
        if (text.equals("nan")) {
            return Double.NaN;
        }
        boolean negative = text.charAt(0) == '-';
        offset = negative || text.charAt(0) == '+' ? 1 : 0;
        double magnitude = text.startsWith("inf", offset) ? infinity() : decimal();
        if (offset < text.length()) {
            throw expected("the end of the number");
        }
        return negative ? -magnitude : magnitude;
    }

    private double infinity() {
        offset += 3;
        return Double.POSITIVE_INFINITY;
    }

    private double decimal() {
        if (!isDigit() && !(at('.') && offset + 1 < text.length())) {
            throw expected(offset == 0 ? "a number such as 12, 1.5e-3, inf or nan" : "a digit or inf");
        }
        digits = new byte[Math.min(text.length(), KEPT + 1)];
        boolean hasInteger = isDigit();
        readDigits(true);
        if (at('.')) {
            offset++;
            if (!hasInteger && !isDigit()) {
                throw expected("a digit");
            }
            readDigits(false);
        }
        if (at('e') || at('E')) {
            offset++;
            point += exponent();
        }
        if (hasDropped) {
            digits[count] = 1;
            count++;
        }
        return new Digits(digits, count, (int) Math.max(-1e6, Math.min(1e6, point))).toDouble();
    }

    private void readDigits(boolean beforePoint) {
        for (; isDigit(); offset++) {
            int digit = text.charAt(offset) - '0';
            if (count == 0 && digit == 0) {
                point -= beforePoint ? 0 : 1;
                continue;
            }
            point += beforePoint ? 1 : 0;
            if (count < KEPT) {
                digits[count] = (byte) digit;
                count++;
            } else {
                hasDropped |= digit != 0;
            }
        }
    }

    private double exponent() {
        boolean negative = at('-');
        if (negative || at('+')) {
            offset++;
        }
        if (!isDigit()) {
            throw expected("a digit");
        }
        double exponent = 0;
        for (; isDigit(); offset++) {
            exponent = Math.min(EXPONENT_LIMIT, exponent * 10 + (text.charAt(offset) - '0'));
        }
        return negative ? -exponent : exponent;
    }

    private boolean at(char expected) {
        return offset < text.length() && text.charAt(offset) == expected;
    }

    private boolean isDigit() {
        return offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
    }

    private NumberFormatException expected(String what) {
        String found = offset < text.length() ? "'" + text.charAt(offset) + "'" : "the end";
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return new NumberFormatException(
                "expected " + what + " at offset " + offset + " of \"" + shown + "\", found " + found);
    }
}
