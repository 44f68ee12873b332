package wengert.web.drafts;

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

import java.util.ArrayList;
import java.util.List;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** The panel of drafts, earlier texts and files. */
public final class DraftsView {
    private DraftsView() {}

    /** The panel, when it is open. */
    public static Html of(DraftsState state) {
        List<Part> drafts = new ArrayList<>();
        for (int i = 0; i < state.drafts().size(); i++) {
            drafts.add(draft(state.drafts().get(i), i));
        }
        List<Part> earlier = new ArrayList<>();
        for (String text : state.earlier()) {
            earlier.add(button(
                    cls("gallery-card"),
                    on("click", new DraftsAction.Open(new Draft("", text))),
                    element("code", text(text.strip()))));
        }
        return panel(
                "gallery drafts",
                "drafts",
                Word.DRAFTS.text(),
                new DraftsAction.Toggle(),
                keep(state),
                p(cls("drafts-status"), attr("role", "status"), text(state.status())),
                when(drafts.isEmpty(), () -> p(cls("quiet"), text(Word.DRAFTS_NONE.text()))),
                div(cls("gallery-cards"), Html.all(drafts)),
                h3(text(Word.DRAFTS_EARLIER.text())),
                p(cls("quiet"), text(Word.DRAFTS_EARLIER_SAYS.text())),
                div(cls("gallery-cards"), Html.all(earlier)));
    }

    private static Html keep(DraftsState state) {
        return div(
                cls("drafts-tools"),
                input(
                        cls("gallery-words"),
                        attr("id", "draft-name"),
                        attr("type", "text"),
                        attr("autocomplete", "off"),
                        attr("maxlength", 60),
                        attr("aria-label", Word.DRAFTS_KEEP_AS.text()),
                        attr("placeholder", Word.DRAFTS_KEEP_AS_HINT.text()),
                        attr("value", state.name()),
                        on("input", happening -> new DraftsAction.Name(happening.value())),
                        on("keydown", happening -> happening.key().equals("Enter") ? new DraftsAction.Keep() : null)
                                .preventing()),
                button(
                        cls("button"),
                        attr("id", "draft-keep"),
                        on("click", new DraftsAction.Keep()),
                        text(Word.DRAFTS_KEEP.text())),
                button(
                        cls("button"),
                        attr("id", "draft-file"),
                        on("click", new DraftsAction.ChooseFile()),
                        text(Word.DRAFTS_FILE.text())),
                button(
                        cls("button"),
                        attr("id", "draft-save"),
                        on("click", new DraftsAction.Save()),
                        text(Word.DRAFTS_SAVE.text())));
    }

    private static Html draft(Draft draft, int index) {
        String name = draft.name();
        return div(
                key(name),
                cls("gallery-card draft"),
                input(
                        cls("draft-name"),
                        attr("type", "text"),
                        attr("autocomplete", "off"),
                        attr("maxlength", 60),
                        attr("aria-label", Word.DRAFT_NAME.with(name)),
                        attr("value", name),
                        on("change", happening -> new DraftsAction.Rename(index, happening.value()))),
                button(
                        cls("draft-open"),
                        attr("aria-label", Word.DRAFT_OPEN.with(name)),
                        on("click", new DraftsAction.Open(draft)),
                        element("code", text(draft.text().strip()))),
                button(
                        cls("quiet-button draft-delete"),
                        attr("aria-label", Word.DRAFT_DELETE_THIS.with(name)),
                        on("click", new DraftsAction.Delete(index)),
                        text(Word.DRAFT_DELETE.text())));
    }
}
