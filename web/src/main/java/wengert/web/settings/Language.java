package wengert.web.settings;

import wengert.web.words.Words;

/** What the page speaks. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch");

    /** The name under which the choice is kept. */
    public static final String KEPT = "language";

    private final String word;
    private final String label;

    Language(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Its own name, which is the same in all languages. */
    public String label() {
        return label;
    }

    /** Its tag, as documents are marked with, which is also what is kept. */
    public String word() {
        return word;
    }

    /** The address of its translation; English is in the page itself. */
    public String file() {
        return "./words/" + word + ".json";
    }

    /** The language of this word; English for any other. */
    public static Language of(String word) {
        for (Language language : values()) {
            if (language.word().equals(word)) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** What the page speaks now. */
    public static Language spoken() {
        return of(Words.spoken().language());
    }
}
