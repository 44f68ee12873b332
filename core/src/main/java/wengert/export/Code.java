package wengert.export;

import org.jspecify.annotations.Nullable;
import wengert.op.Precedence;

/**
 * An expression of a programming language.
 *
 * @param precedence how tightly it holds together
 * @param truth the same as a condition, where it is one; its value is then 1 or 0
 * @param number which number it is, where it is a plain number of the language; null of a value that is followed by derivatives
 */
record Code(
        String text,
        Precedence precedence,
        @Nullable Code truth,
        @Nullable Double number) {

    /** A value. */
    static Code of(String text, Precedence precedence) {
        return new Code(text, precedence, null, null);
    }

    /** The name of a value. */
    static Code name(String name) {
        return of(name, Precedence.CALL);
    }

    /** The name of a plain number. */
    static Code name(String name, double number) {
        return new Code(name, Precedence.CALL, null, number);
    }

    /** A number written out; one with a minus sign holds together as a negation does. */
    static Code number(String text, double value) {
        boolean isNegative = text.charAt(0) == '-';
        return new Code(text, isNegative ? Precedence.NEGATION : Precedence.CALL, null, value);
    }

    /** The value of a condition. */
    Code withTruth(Code condition) {
        return new Code(text, precedence, condition, number);
    }

    /** Whether it is a plain number. */
    boolean isNumber() {
        return number != null;
    }

    /** Whether it is a plain number in digits, and not the name of one. */
    boolean isLiteral() {
        char first = text.charAt(0);
        return isNumber() && ((first >= '0' && first <= '9') || first == '-');
    }

    /** The text where something stands around it that holds together as tightly: in parentheses if need be. */
    String within(Precedence least) {
        return precedence.compareTo(least) >= 0 ? text : "(" + text + ")";
    }

    /** The text where only what is tighter needs no parentheses. */
    String inside(Precedence level) {
        return precedence.compareTo(level) > 0 ? text : within(Precedence.CALL);
    }
}
