package wengert.web.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import wengert.explain.Writing;

/**
 * What the reader chose for the page as a whole.
 *
 * @param isOpen whether the panel is
 * @param writing how numbers and adjoints are written
 * @param hasLineEnds whether values and adjoints stand behind the lines of the text
 */
public record SettingsState(boolean isOpen, Theme theme, Writing writing, boolean hasLineEnds) {
    /** The names under which the choices are kept. */
    static final String THEME = "theme";

    static final String DIGITS = "digits";
    static final String ADJOINTS = "adjoints";
    static final String LINE_ENDS = "line-ends";
    /** What is kept where lines do not end in numbers. */
    static final String WITHOUT = "without";

    /** The significant digits to choose from. */
    static final List<Integer> PRECISIONS = List.of(3, 4, 6, 9, 12);

    /** What a first visitor has. */
    public static final SettingsState START = new SettingsState(false, Theme.SYSTEM, Writing.USUAL, true);

    /**
     * The choices that this browser kept; for any it did not, and for words that mean none, those of a first visitor.
     *
     * @param kept what is kept under a name, or an empty text
     */
    public static SettingsState of(UnaryOperator<String> kept) {
        return new SettingsState(
                false,
                Theme.of(kept.apply(THEME)),
                new Writing(digits(kept.apply(DIGITS)), adjoints(kept.apply(ADJOINTS))),
                !kept.apply(LINE_ENDS).equals(WITHOUT));
    }

    private static int digits(String word) {
        for (int digits : PRECISIONS) {
            if (word.equals(Integer.toString(digits))) {
                return digits;
            }
        }
        return Writing.USUAL.digits();
    }

    private static Writing.Adjoints adjoints(String word) {
        for (Writing.Adjoints adjoints : Writing.Adjoints.values()) {
            if (word.equals(word(adjoints))) {
                return adjoints;
            }
        }
        return Writing.USUAL.adjoints();
    }

    /** The word that is kept. */
    static String word(Writing.Adjoints adjoints) {
        return adjoints.name().toLowerCase(Locale.ROOT);
    }

    /** The word for how adjoints are written, for classes. */
    public String adjoints() {
        return word(writing.adjoints());
    }

    /** Open, or not. */
    public SettingsState opened(boolean open) {
        return new SettingsState(open, theme, writing, hasLineEnds);
    }

    SettingsState with(Theme next) {
        return new SettingsState(isOpen, next, writing, hasLineEnds);
    }

    SettingsState with(Writing next) {
        return new SettingsState(isOpen, theme, next, hasLineEnds);
    }

    SettingsState withLineEnds(boolean shown) {
        return new SettingsState(isOpen, theme, writing, shown);
    }
}
