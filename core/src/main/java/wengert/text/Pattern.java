package wengert.text;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for arguments.
 *
 * <p>{@code {0}} is the first argument; {@code {0:input|inputs}} is the first word where that argument is the number 1, and
 * the second where it is another. There is nothing else: no braces within braces, and no way to write a brace.
 *
 * <pre>{@code
 * Pattern.filled("{0} {0:input|inputs}, {1} {1:operation|operations}", 2, 1);   // 2 inputs, 1 operation
 * Pattern.arguments("{1} of {0}");                                             // [0, 1]
 * }</pre>
 */
public final class Pattern {
    private Pattern() {}

    /**
     * The text with its arguments in their places.
     *
     * @throws IllegalArgumentException if the pattern is broken, or asks for an argument that is not there
     */
    public static String filled(String pattern, Object... arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            Place place = Place.at(pattern, open);
            if (place == null || place.argument() >= arguments.length) {
                throw new IllegalArgumentException("pattern: expected a pattern for " + arguments.length
                        + " arguments, got \"" + pattern + "\" at " + open);
            }
            text.append(pattern, from, open).append(place.filled(arguments[place.argument()]));
            from = place.end();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** The arguments that a pattern asks for, or null if it is broken. */
    public static @Nullable Set<Integer> arguments(String pattern) {
        Set<Integer> found = new TreeSet<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            Place place = Place.at(pattern, open);
            if (place == null) {
                return null;
            }
            found.add(place.argument());
            from = place.end();
        }
        return pattern.indexOf('}', from) >= 0 ? null : found;
    }

    /**
     * A place for an argument.
     *
     * @param one what it says for the number 1, or null where it says the argument itself
     * @param end behind its brace
     */
    private record Place(int argument, @Nullable String one, String other, int end) {
        static @Nullable Place at(String pattern, int open) {
            int close = pattern.indexOf('}', open);
            int digit = open + 1 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
            if (close < 0 || digit < 0 || digit > 9) {
                return null;
            }
            if (close == open + 2) {
                return new Place(digit, null, "", close + 1);
            }
            int bar = pattern.indexOf('|', open);
            boolean isChoice = pattern.charAt(open + 2) == ':' && bar > 0 && bar < close;
            return isChoice
                    ? new Place(digit, pattern.substring(open + 3, bar), pattern.substring(bar + 1, close), close + 1)
                    : null;
        }

        String filled(Object value) {
            if (one == null) {
                return value.toString();
            }
            return value.toString().equals("1") ? one : other;
        }
    }
}
