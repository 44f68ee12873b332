package wengert.web.code;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wengert.web.html.Html;

/**
 * What could replace the word that starts at {@code from}; the editor filters and sorts by what is typed.
 *
 * @param from where the word starts
 */
public record Completions(int from, List<Item> items) {
    public Completions {
        items = List.copyOf(items);
    }

    /**
     * One thing to insert.
     *
     * @param label what is matched with what was typed, and shown
     * @param detail a few words beside the label, or empty
     * @param insert what is inserted
     * @param help makes what is shown beside the list while the item is chosen, or null
     */
    public record Item(
            String label,
            String detail,
            String insert,
            @Nullable Supplier<Html> help) {}
}
