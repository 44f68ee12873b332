package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.span;

import org.jspecify.annotations.Nullable;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.model.Computation;
import wengert.web.words.Word;

/** The field in which a node is looked for, and which of how many is found. */
final class SearchView {
    /** The id of the field. */
    static final String FIELD = "graph-search";

    private SearchView() {}

    static Html of(Search search, Computation computation) {
        int count = search.hits(computation).size();
        String found =
                count > 0 ? Word.PLACE_OF.with(Math.floorMod(search.at(), count) + 1, count) : Word.SEARCH_NONE.text();
        return div(
                key("search"),
                cls("graph-search"),
                attr("role", "search"),
                input(
                        attr("id", FIELD),
                        attr("type", "text"),
                        attr("autocomplete", "off"),
                        attr("spellcheck", "false"),
                        attr("aria-label", Word.SEARCH.text()),
                        attr("placeholder", Word.SEARCH_HINT.text()),
                        on("input", happening -> new GraphAction.Seek(happening.value(), 0)),
                        on("keydown", happening -> pressed(happening, search.at()))
                                .preventing()),
                span(
                        cls("graph-hits"),
                        attr("role", "status"),
                        text(search.words().isBlank() ? "" : found)));
    }

    private static @Nullable Object pressed(Happening happening, int at) {
        return switch (happening.key()) {
            case "Enter" ->
                new GraphAction.Seek(happening.value(), happening.modifiers().shift() ? at - 1 : at + 1);
            case "ArrowDown" -> new GraphAction.Seek(happening.value(), at + 1);
            case "ArrowUp" -> new GraphAction.Seek(happening.value(), at - 1);
            default -> null;
        };
    }
}
