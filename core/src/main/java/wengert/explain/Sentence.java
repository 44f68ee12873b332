package wengert.explain;

import java.util.Locale;

/**
 * Words as a sentence: with a capital and a full stop.
 *
 * <pre>{@code
 * Sentence.of("a sum passes on what it gets");   // A sum passes on what it gets.
 * }</pre>
 */
public final class Sentence {
    private Sentence() {}

    /**
     * A sentence.
     *
     * @param words at least one letter
     * @throws StringIndexOutOfBoundsException for an empty text
     */
    public static String of(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
