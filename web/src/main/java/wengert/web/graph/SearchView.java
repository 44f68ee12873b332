package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.span;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.model.Computation;

/** The field in which a node is looked for, and which of how many is found. */
final class SearchView {
    /** The id of the field. */
    static final String FIELD = "graph-search";

    private SearchView() {}

    static Html of(Search search, Computation computation) {
        return div(
                key("search"),
                cls("graph-search"),
                attr("role", "search"),
                input(
                        attr("id", FIELD),
                        attr("type", "text"),
                        attr("autocomplete", "off"),
                        attr("spellcheck", "false"),
                        attr("aria-label", "Find a node"),
                        attr("placeholder", "Name, operation, line 3"),
                        on("input", happening -> new GraphAction.Seek(happening.value())),
                        on("keydown", SearchView::pressed).preventing()),
                span(cls("graph-hits"), attr("role", "status"), text(found(search, computation))),
                button(
                        cls("graph-tool"),
                        attr("aria-label", "Close the search"),
                        on("click", new GraphAction.Find(false)),
                        text("×")));
    }

    private static String found(Search search, Computation computation) {
        List<Integer> hits = search.hits(computation);
        String words = search.words();
        if (hits.isEmpty()) {
            return words == null || words.isBlank() ? "" : "none";
        }
        int at = Math.min(search.at(), hits.size() - 1);
        return at + 1 + " of " + hits.size();
    }

    private static @Nullable Object pressed(Happening happening) {
        return switch (happening.key()) {
            case "Enter" -> new GraphAction.NextHit(happening.modifiers().shift() ? -1 : 1);
            case "ArrowDown" -> new GraphAction.NextHit(1);
            case "ArrowUp" -> new GraphAction.NextHit(-1);
            case "Escape" -> new GraphAction.Find(false);
            default -> null;
        };
    }
}
