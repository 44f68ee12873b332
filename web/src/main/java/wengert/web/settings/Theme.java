package wengert.web.settings;

import java.util.Locale;
import wengert.web.words.Word;

/** How light the page is. */
public enum Theme {
    SYSTEM(Word.THEME_SYSTEM),
    LIGHT(Word.THEME_LIGHT),
    DARK(Word.THEME_DARK);

    private final Word label;

    Theme(Word label) {
        this.label = label;
    }

    /** What the switch says. */
    public String label() {
        return label.text();
    }

    /** The word that is kept and worn. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after this. */
    public Theme next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /** The theme of this word; the system's for any other. */
    public static Theme of(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
