package wengert.web.words;

/**
 * The language that the page speaks.
 *
 * <p>It is set once before a view is made, and again where the reader chooses another; all views ask here. It is not handed
 * to them: sixty views and as many tables of keys, modes and tabs would each pass on what is the same for all of them, as
 * the default locale of a JVM is. So this is the one thing that a view depends on besides its arguments, and where it
 * changes all views are made anew.
 */
public final class Words {
    private static Translation spoken = Translation.ENGLISH;

    private Words() {}

    /** Speaks a language from here on. */
    public static void speak(Translation translation) {
        spoken = translation;
    }

    /** What is spoken. */
    public static Translation spoken() {
        return spoken;
    }
}
