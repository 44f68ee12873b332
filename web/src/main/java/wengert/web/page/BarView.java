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

/** The bar along the top: the name, and what concerns the whole page. */
final class BarView {
    private BarView() {}

    static Html of(State state) {
        return element(
                "header",
                cls("bar"),
                element("h1", cls("wordmark"), text("Wengert")),
                span("motto", "the chain rule, step by step"),
                div(
                        cls("bar-tools"),
                        tool("undo", "Undo", "↶", new EditorAction.Undo()),
                        tool("redo", "Redo", "↷", new EditorAction.Redo()),
                        button(
                                cls("button"),
                                attr("id", "open-lessons"),
                                attr("aria-expanded", state.lessons().isOpen() ? "true" : "false"),
                                on("click", new LessonsAction.Toggle()),
                                text("Learn")),
                        button(
                                cls("button"),
                                attr("id", "open-gallery"),
                                attr("aria-expanded", state.gallery().isOpen() ? "true" : "false"),
                                on("click", new GalleryAction.Toggle()),
                                text("Gallery")),
                        button(
                                cls("button bar-wide"),
                                attr("id", "open-drafts"),
                                attr("aria-expanded", state.drafts().isOpen() ? "true" : "false"),
                                on("click", new DraftsAction.Toggle()),
                                text("Drafts")),
                        button(
                                cls("button bar-wide"),
                                attr("id", "open-export"),
                                attr("aria-expanded", state.export().isOpen() ? "true" : "false"),
                                on("click", new ExportAction.Toggle()),
                                text("Export")),
                        button(cls("button"), attr("id", "share"), on("click", new ShareAction.Share()), text("Share")),
                        settings(state.settings().isOpen()),
                        tool("help", "Keys", "?", new FrameAction.ToggleHelp())));
    }

    private static Part settings(boolean isOpen) {
        return button(
                cls("icon-button"),
                attr("id", "open-settings"),
                attr("aria-label", "Settings"),
                attr("title", "Settings"),
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
