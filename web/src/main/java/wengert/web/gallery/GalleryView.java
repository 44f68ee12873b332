package wengert.web.gallery;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.section;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.web.html.Html;
import wengert.web.html.Part;

/** The programs of the gallery, under their themes. */
public final class GalleryView {
    private GalleryView() {}

    /** The gallery, when it is open. */
    public static Html of(GalleryState state) {
        Map<String, List<Part>> themes = new LinkedHashMap<>();
        for (Example example : state.examples()) {
            themes.computeIfAbsent(example.theme(), theme -> new ArrayList<>()).add(card(example));
        }
        List<Part> shelves = new ArrayList<>();
        themes.forEach((theme, cards) ->
                shelves.add(div(cls("gallery-shelf"), h3(text(theme)), div(cls("gallery-cards"), Html.all(cards)))));
        boolean waits = state.examples().isEmpty() && state.problem().isEmpty();
        return section(
                cls("gallery panel"),
                attr("id", "gallery"),
                attr("aria-labelledby", "gallery-title"),
                div(
                        cls("panel-head"),
                        h2(attr("id", "gallery-title"), text("Gallery")),
                        button(
                                cls("quiet-button"),
                                attr("id", "gallery-close"),
                                on("click", new GalleryAction.Toggle()),
                                text("Close"))),
                when(waits, () -> p(cls("waiting"), text("Loading …"))),
                when(!state.problem().isEmpty(), () -> p(cls("notice"), text(state.problem()))),
                Html.all(shelves));
    }

    private static Html card(Example example) {
        return button(
                cls("gallery-card"),
                on("click", new GalleryAction.Choose(example)),
                span("gallery-title", example.title()),
                span("gallery-sentence", example.sentence()),
                element("code", text(example.program().strip())));
    }
}
