package wengert.web.editor;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.span;

import org.jspecify.annotations.Nullable;
import wengert.web.html.Html;
import wengert.web.words.Word;

/** A line below the text that asks for a new name. */
public final class RenamingView {
    /** The field's id. */
    static final String FIELD = "rename-field";

    private RenamingView() {}

    /** The line for a name about to get another. */
    public static Html of(Renaming renaming) {
        int places = renaming.found().spans().size();
        @Nullable String refusal = renaming.refusal();
        return div(
                cls("rename"),
                span("rename-label", renaming.found().name() + " →"),
                input(
                        cls("rename-field"),
                        attr("id", FIELD),
                        attr("type", "text"),
                        attr("autocomplete", "off"),
                        attr("autocapitalize", "off"),
                        attr("spellcheck", "false"),
                        attr("aria-label", Word.RENAME_AS.with(renaming.found().name())),
                        attr("aria-describedby", "rename-says"),
                        attr("value", renaming.text()),
                        on("input", happening -> new EditorAction.NewName(happening.value())),
                        on("keydown", happening -> switch (happening.key()) {
                                    case "Enter" -> new EditorAction.EndRename(true);
                                    case "Escape" -> new EditorAction.EndRename(false);
                                    default -> null;
                                })
                                .preventing()),
                button(
                        cls("fix"),
                        flag("disabled", refusal != null),
                        on("click", new EditorAction.EndRename(true)),
                        text(Word.RENAME.text())),
                button(
                        cls("quiet-button"),
                        on("click", new EditorAction.EndRename(false)),
                        text(Word.RENAME_CANCEL.text())),
                p(
                        cls("rename-says"),
                        attr("id", "rename-says"),
                        attr("role", "status"),
                        text(refusal != null ? refusal : Word.RENAME_PLACES.with(places))));
    }
}
