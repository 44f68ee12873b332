package wengert.recipes;

import java.lang.reflect.Array;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wengert.number.Numbers;

/**
 * What the comment behind a statement says of its value: the value's text, or three dots in place of a part of it,
 * either with a comma and a remark behind. Numbers are as the language writes them, 6 for 6.0; texts may stand in quotes or not.
 */
final class Result {
    private static final String DOTS = "...";
    /** A number, a truth value, a text in quotes or a list: no sentence begins so. */
    private static final Pattern LITERAL = Pattern.compile("(-?\\d[\\w.+-]*|true|false)(,.*)?|\".*|\\[.*");

    /** A number whose size is told by its last characters. */
    private static final Pattern EXPONENT = Pattern.compile("-?\\d[\\d.]*e-?\\d+");

    private Result() {}

    /** Whether a comment behind a declaration is about its value; it may be a remark as well. */
    static boolean isLiteral(String comment) {
        return LITERAL.matcher(comment).matches();
    }

    /** Whether a value is what the comment says. */
    static boolean is(@Nullable Object value, String comment) {
        String text = Normalizer.normalize(text(value), Normalizer.Form.NFC);
        String said = Normalizer.normalize(comment, Normalizer.Form.NFC);
        return isText(text, said) || (value instanceof String && isText('"' + text + '"', said));
    }

    private static boolean isText(String text, String comment) {
        if (comment.equals(text) || (!text.isEmpty() && comment.startsWith(text + ", "))) {
            return true;
        }
        int dots = comment.indexOf(DOTS);
        if (dots < 1) {
            return false;
        }
        String head = comment.substring(0, dots);
        String tail = comment.substring(dots + DOTS.length()).replaceFirst(", .*", "");
        boolean isCut = text.length() > head.length() + tail.length();
        boolean hidesExponent = tail.isEmpty() && EXPONENT.matcher(text).matches();
        return isCut && !hidesExponent && text.startsWith(head) && text.endsWith(tail);
    }

    /** How a value is written in a comment. */
    static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return Numbers.shortest(number);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Result::text).toList().toString();
        }
        if (value != null && value.getClass().isArray()) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(text(Array.get(value, i)));
            }
            return items.toString();
        }
        return String.valueOf(value);
    }
}
