package wengert.web.editor;

import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Occurrences;

/**
 * A name about to get another.
 *
 * @param position where the cursor was
 * @param text what it is to be called
 */
public record Renaming(Occurrences found, int position, String text) {
    /** Why it cannot be called that, or null. */
    public @Nullable String refusal() {
        return found.refusal(text.strip());
    }

    /** The text after. */
    String applied() {
        return found.renamed(text.strip());
    }

    /** Where the cursor is after. */
    int cursor() {
        int longer = text.strip().length() - found.name().length();
        int moved = position;
        for (Span span : found.spans()) {
            moved += span.end() <= position ? longer : 0;
        }
        return moved;
    }
}
