package wengert.web.gallery;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h3;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.panel;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.web.drafts.DraftsAction;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** The programs of the gallery, under their themes. */
public final class GalleryView {
    /** The id of the field for what is searched for. */
    public static final String SEARCH = "gallery-search";

    private GalleryView() {}

    /** The gallery, when it is open. */
    public static Html of(GalleryState state) {
        Map<String, List<Part>> themes = new LinkedHashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < state.examples().size(); i++) {
            if (state.isFound(state.examples().get(i))) {
                found.add(i);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            String before = i == 0 ? SEARCH : id(found.get(i - 1));
            String after = i + 1 < found.size() ? id(found.get(i + 1)) : "";
            themes.computeIfAbsent(state.examples().get(found.get(i)).theme(), theme -> new ArrayList<>())
                    .add(card(state, found.get(i), before, after));
        }
        List<Part> shelves = new ArrayList<>();
        themes.forEach((theme, cards) -> shelves.add(
                div(key(theme), cls("gallery-shelf"), h3(text(theme)), div(cls("gallery-cards"), Html.all(cards)))));
        boolean waits = state.examples().isEmpty() && state.problem().isEmpty();
        return panel(
                "gallery",
                "gallery",
                Word.GALLERY.text(),
                new GalleryAction.Toggle(),
                div(
                        cls("gallery-search"),
                        search(state, found),
                        button(
                                cls("button"),
                                attr("id", "gallery-drafts"),
                                on("click", new DraftsAction.Toggle()),
                                text(Word.DRAFTS.text())),
                        p(cls("quiet"), attr("role", "status"), text(said(state, found)))),
                when(waits, () -> p(cls("waiting"), text(Word.LOADING.text()))),
                when(!state.problem().isEmpty(), () -> p(cls("notice"), text(state.problem()))),
                Html.all(shelves));
    }

    private static Html search(GalleryState state, List<Integer> found) {
        return input(
                cls("gallery-words"),
                attr("id", SEARCH),
                attr("type", "search"),
                attr("autocomplete", "off"),
                attr("aria-label", Word.GALLERY_SEARCH.text()),
                attr("placeholder", Word.GALLERY_SEARCH_HINT.text()),
                attr("value", state.words()),
                on("input", happening -> new GalleryAction.Search(happening.value())),
                on(
                                "keydown",
                                happening -> found.isEmpty()
                                        ? null
                                        : switch (happening.key()) {
                                            case "Enter" ->
                                                new GalleryAction.Choose(
                                                        state.examples().get(found.get(0)));
                                            case "ArrowDown" -> new GalleryAction.GoTo(id(found.get(0)));
                                            default -> null;
                                        })
                        .preventing());
    }

    private static String said(GalleryState state, List<Integer> found) {
        if (state.words().isBlank()) {
            return "";
        }
        return found.isEmpty()
                ? Word.GALLERY_NOTHING.text()
                : Word.PLACE_OF.with(found.size(), state.examples().size());
    }

    private static String id(int index) {
        return "gallery-" + index;
    }

    private static Html card(GalleryState state, int index, String before, String after) {
        Example example = state.examples().get(index);
        return button(
                key(index),
                cls("gallery-card"),
                attr("id", id(index)),
                on("click", new GalleryAction.Choose(example)),
                on("keydown", happening -> {
                            String key = happening.key();
                            boolean isBack = key.equals("ArrowUp") || key.equals("ArrowLeft");
                            return isBack || key.equals("ArrowDown") || key.equals("ArrowRight")
                                    ? new GalleryAction.GoTo(isBack ? before : after)
                                    : null;
                        })
                        .preventing(),
                span(
                        cls("gallery-thumbnail"),
                        when(
                                index < state.thumbnails().size(),
                                () -> new Html.Picture(state.thumbnails().get(index)))),
                span("gallery-title", example.title()),
                span("gallery-sentence", example.sentence()),
                element("code", text(example.program().strip())));
    }
}
