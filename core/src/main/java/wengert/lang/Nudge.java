package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;

/**
 * Moves a number in a text by steps of its last decimal, so that it can be dragged.
 *
 * <p>Digits are counted as whole numbers: no step leaves a rounding error behind, and the number keeps its decimals.
 *
 * <pre>{@code
 * Program program = Program.read("a = -0.30 # slow");
 * Nudge.moved(program, 6, 5, false);   // a = -0.25 # slow
 * Nudge.moved(program, 6, 1, true);    // a = -0.299 # slow
 * Nudge.moved(program, 0, 1, false);   // null
 * }</pre>
 */
public final class Nudge {
    /** Digits that a long surely has room for. */
    private static final int MOST = 17;

    private Nudge() {}

    /**
     * The text with the number at an offset moved, or null where there is none.
     *
     * @param offset in the number, or at its end
     * @param steps how far, in units of the last decimal
     * @param isFiner whether the steps are a tenth of that
     */
    public static @Nullable String moved(Program program, int offset, int steps, boolean isFiner) {
        List<Token> tokens = program.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() < offset) {
            i++;
        }
        boolean isBeforeNext = i + 1 < tokens.size() && tokens.get(i + 1).span().start() == offset;
        i += isBeforeNext && tokens.get(i + 1).kind() == Token.Kind.NUMBER ? 1 : 0;
        String source = program.source();
        if (i == tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        Span span = tokens.get(i).span();
        if (offset < span.start() || source.charAt(span.start()) > '9') {
            return null;
        }
        boolean isJoined = i > 0 && tokens.get(i - 1).span().end() == span.start();
        char before = isJoined ? source.charAt(span.start() - 1) : ' ';
        boolean isSigned = before == '-' && (i == 1 || !isOperand(source, tokens.get(i - 2), span.start()));
        String number = moved(
                source.substring(span.start(), span.end()),
                isSigned ? -1 : 1,
                steps,
                isFiner,
                !isSigned && (before == '-' || before == '+'));
        return number == null
                ? null
                : source.substring(0, span.start() - (isSigned ? 1 : 0)) + number + source.substring(span.end());
    }

    /** Whether a value ends with a token, on the line of what comes after: then a minus takes away from it. */
    private static boolean isOperand(String source, Token token, int next) {
        Span span = token.span();
        boolean isValue = token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.NAME
                || (token.kind() == Token.Kind.BRACKET && ")]}".indexOf(source.charAt(span.start())) >= 0);
        return isValue && source.substring(span.end(), next).indexOf('\n') < 0;
    }

    private static @Nullable String moved(String text, int sign, int steps, boolean isFiner, boolean staysPositive) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        int point = mantissa.indexOf('.');
        int decimals = (point < 0 ? 0 : mantissa.length() - point - 1) + (isFiner ? 1 : 0);
        String digits = mantissa.replace(".", "") + (isFiner ? "0" : "");
        if (digits.length() > MOST) {
            return null;
        }
        long moved = sign * Long.parseLong(digits) + steps;
        if (moved < 0 && staysPositive) {
            moved = 0;
        }
        String whole = Long.toString(Math.abs(moved));
        String padded = "0".repeat(Math.max(0, decimals + 1 - whole.length())) + whole;
        int split = padded.length() - decimals;
        return (moved < 0 ? "-" : "")
                + padded.substring(0, split)
                + (decimals == 0 ? "" : "." + padded.substring(split))
                + (exponent < 0 ? "" : text.substring(exponent));
    }
}
