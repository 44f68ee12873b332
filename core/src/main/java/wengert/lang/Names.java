package wengert.lang;

import org.jspecify.annotations.Nullable;

/** What counts as a name. */
final class Names {
    private Names() {}

    static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isGreek(c);
    }

    static boolean isPart(char c) {
        return isStart(c) || isDigit(c) || (c >= '₀' && c <= '₉');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters of the Greek alphabet; π is no letter but the number. */
    private static boolean isGreek(char c) {
        return c >= 'Α' && c <= 'ω' && c != 'π';
    }

    /** Words that cannot be bound because they shape expressions. */
    static boolean isKeyword(String word) {
        return switch (word) {
            case "const", "in", "if", "else" -> true;
            default -> Operators.contains(word);
        };
    }

    /** Words that are numbers. */
    static boolean isNumber(String word) {
        return word.equals("inf") || word.equals("nan");
    }

    /** The value of a name that a program need not bind, or null. */
    static @Nullable Double constant(String name) {
        return switch (name) {
            case "pi" -> Math.PI;
            case "e" -> Math.E;
            default -> null;
        };
    }

    /** Whether a program can bind this. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > Limits.NAME || !isStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return !isKeyword(text) && !isNumber(text);
    }

    /** Whether the name is an underscore and digits, and so labels nothing. */
    static boolean isScratch(String name) {
        return name.length() > 1 && name.charAt(0) == '_' && areDigits(name, 1);
    }

    /** Whether the name is one letter, digits allowed after it. */
    static boolean isLetter(String name) {
        return name.charAt(0) != '_' && areDigits(name, 1);
    }

    private static boolean areDigits(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isDigit(c) && !(c >= '₀' && c <= '₉')) {
                return false;
            }
        }
        return true;
    }
}
