package wengert.web.page;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import wengert.web.drafts.DraftsAction;
import wengert.web.editor.EditorAction;
import wengert.web.exports.ExportAction;
import wengert.web.gallery.GalleryAction;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.lessons.LessonsAction;
import wengert.web.model.Action;
import wengert.web.settings.SettingsAction;
import wengert.web.share.ShareAction;
import wengert.web.sweep.Icons;
import wengert.web.words.Word;

/** The bar along the top: the name, and what concerns the whole page. */
final class BarView {
    private BarView() {}

    static Html of(State state) {
        return element(
                "header",
                cls("bar"),
                element("h1", cls("wordmark"), text("Wengert")),
                span("motto", Word.MOTTO.text()),
                div(
                        cls("bar-tools"),
                        tool("undo", Word.UNDO.text(), "↶", new EditorAction.Undo()),
                        tool("redo", Word.REDO.text(), "↷", new EditorAction.Redo()),
                        button(
                                cls("button"),
                                attr("id", "open-lessons"),
                                attr("aria-expanded", state.lessons().isOpen() ? "true" : "false"),
                                on("click", new LessonsAction.Toggle()),
                                text(Word.LEARN.text())),
                        button(
                                cls("button"),
                                attr("id", "open-gallery"),
                                attr("aria-expanded", state.gallery().isOpen() ? "true" : "false"),
                                on("click", new GalleryAction.Toggle()),
                                text(Word.GALLERY.text())),
                        button(
                                cls("button bar-wide"),
                                attr("id", "open-drafts"),
                                attr("aria-expanded", state.drafts().isOpen() ? "true" : "false"),
                                on("click", new DraftsAction.Toggle()),
                                text(Word.DRAFTS.text())),
                        button(
                                cls("button bar-wide"),
                                attr("id", "open-export"),
                                attr("aria-expanded", state.export().isOpen() ? "true" : "false"),
                                on("click", new ExportAction.Toggle()),
                                text(Word.EXPORT.text())),
                        button(
                                cls("button"),
                                attr("id", "share"),
                                on("click", new ShareAction.Share()),
                                text(Word.SHARE.text())),
                        settings(state.settings().isOpen()),
                        tool("help", Word.KEYS.text(), "?", new FrameAction.ToggleHelp())));
    }

    private static Part settings(boolean isOpen) {
        return button(
                cls("icon-button"),
                attr("id", "open-settings"),
                attr("aria-label", Word.SETTINGS.text()),
                attr("title", Word.SETTINGS.text()),
                attr("aria-expanded", isOpen ? "true" : "false"),
                on("click", new SettingsAction.Toggle()),
                Icons.of(Icons.KNOBS));
    }

    private static Part tool(String id, String name, String sign, Action action) {
        return button(
                cls("icon-button"),
                attr("id", id),
                attr("aria-label", name),
                attr("title", name),
                on("click", action),
                span(attr("aria-hidden", "true"), text(sign)));
    }
}
