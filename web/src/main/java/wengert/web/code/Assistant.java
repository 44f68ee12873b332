package wengert.web.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one who knows the language: an editor asks it while its user types, and waits for the answer. */
public interface Assistant {
    /** The spans of a text to colour; kinds are of {@link #tokenKinds}. Asked at each change of the text. */
    List<Mark> highlight(String text);

    /** The kinds of span that {@link #highlight} may answer: lower-case words, each the tail of a style's name. */
    List<String> tokenKinds();

    /**
     * What could stand at a position, or null for nothing.
     *
     * @param asked whether the user asked, rather than typed
     */
    @Nullable
    Completions complete(String text, int position, boolean asked);

    /** How the call is made whose arguments are written at a position, or null for none. */
    @Nullable
    Hover signature(String text, int position);

    /** What there is to say about a position, or null for nothing. */
    @Nullable
    Hover hover(String text, int position);
}
