package wengert.export;

import java.util.ArrayList;
import java.util.List;
import wengert.op.Precedence;

/**
 * How a language writes an operation, as a text with places for its arguments.
 *
 * <p>The letters x, y and z stand for the values of the arguments and X, Y and Z for the arguments as conditions; n is the
 * second argument, without a fraction where it is a whole number written out, and m the first, a whole number; … are all
 * arguments, with commas. So {@code x ** n},
 * {@code math.exp(x)}, {@code y if X else z}. Parentheses are added where an argument needs them.
 */
final class Pattern {
    private static final String PLACES = "xyzXYZnm…";
    private static final double LARGEST_WHOLE = 1e9;

    /** A piece of text, or a place where {@code place} is not -1. */
    private record Part(String text, int place) {}

    private final List<Part> parts = new ArrayList<>();
    private final Precedence precedence;

    private Pattern(String text, Precedence precedence) {
        this.precedence = precedence;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = PLACES.indexOf(text.charAt(i));
            if (place >= 0 && !isPart(text, i - 1) && !(i + 1 < text.length() && isLetter(text.charAt(i + 1)))) {
                if (i > start) {
                    parts.add(new Part(text.substring(start, i), -1));
                }
                parts.add(new Part("", place));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            parts.add(new Part(text.substring(start), -1));
        }
    }

    static Pattern of(String text, Precedence precedence) {
        return new Pattern(text, precedence);
    }

    private static boolean isPart(String text, int i) {
        return i >= 0 && (isLetter(text.charAt(i)) || text.charAt(i) == '.');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    Precedence precedence() {
        return precedence;
    }

    /** Whether the first argument stands before all else, as the object of a method does. */
    boolean startsWithArgument() {
        return parts.get(0).place() >= 0;
    }

    /** Which argument it is, unchanged, or -1. */
    int argument() {
        int place = parts.get(0).place();
        return parts.size() == 1 && place < 3 ? place : -1;
    }

    /** Whether each argument is asked for at most once, so that none is computed twice. */
    boolean asksOnce() {
        long distinct = parts.stream()
                .mapToInt(Part::place)
                .filter(place -> place >= 0)
                .map(place -> place == PLACES.indexOf('n') ? 1 : place == PLACES.indexOf('m') ? 0 : place % 3)
                .distinct()
                .count();
        return distinct == parts.stream().filter(part -> part.place() >= 0).count();
    }

    /**
     * The text with these arguments.
     *
     * @param plain the arguments as they were before numbers became values
     * @param conditions the arguments as conditions
     */
    String with(List<Code> arguments, List<Code> plain, List<Code> conditions) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            char kind = part.place() < 0 ? ' ' : PLACES.charAt(part.place());
            switch (kind) {
                case ' ' -> out.append(part.text());
                case '…' -> out.append(listed(arguments));
                case 'n' -> out.append(placed(plain.get(1).isLiteral() ? whole(plain.get(1)) : arguments.get(1), i));
                case 'm' -> out.append(placed(whole(plain.get(0)), i));
                case 'X', 'Y', 'Z' -> out.append(placed(conditions.get(kind - 'X'), i));
                default -> out.append(placed(arguments.get(kind - 'x'), i));
            }
        }
        return out.toString();
    }

    private static String listed(List<Code> arguments) {
        StringBuilder out = new StringBuilder();
        for (Code argument : arguments) {
            out.append(out.isEmpty() ? "" : ", ").append(argument.text());
        }
        return out.toString();
    }

    private static Code whole(Code number) {
        Double value = number.number();
        if (value == null || value != Math.floor(value) || Math.abs(value) > LARGEST_WHOLE) {
            return number;
        }
        return Code.number(Integer.toString(value.intValue()), value);
    }

    private String placed(Code argument, int i) {
        boolean isFirst = i == 0;
        boolean isLast = i == parts.size() - 1;
        if (!isFirst
                && !isLast
                && opens(parts.get(i - 1).text())
                && closes(parts.get(i + 1).text())) {
            return argument.text();
        }
        if (precedence == Precedence.CHOICE) {
            return argument.inside(precedence);
        }
        boolean isPower =
                isLast && parts.size() == 3 && parts.get(1).text().strip().equals("**");
        if (isPower) {
            return argument.within(Precedence.NEGATION);
        }
        boolean groupsLeft = precedence == Precedence.OR
                || precedence == Precedence.AND
                || precedence == Precedence.SUM
                || precedence == Precedence.PRODUCT;
        if (isFirst && groupsLeft) {
            return argument.within(precedence);
        }
        return isFirst || isLast ? argument.inside(precedence) : argument.within(Precedence.CALL);
    }

    private static boolean opens(String before) {
        String text = before.stripTrailing();
        return text.endsWith("(") || text.endsWith(",") || text.endsWith("[");
    }

    private static boolean closes(String after) {
        return after.startsWith(")")
                || after.startsWith(",")
                || after.startsWith(ArraySpelling.AXIS)
                || after.startsWith("]");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.place() < 0 ? part.text() : String.valueOf(PLACES.charAt(part.place())));
        }
        return out.toString();
    }
}
