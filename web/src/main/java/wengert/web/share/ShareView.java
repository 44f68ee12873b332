package wengert.web.share;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.span;

import wengert.web.exports.ExportAction;
import wengert.web.html.Html;
import wengert.web.words.Word;

/** The link that was made, or why one could not be opened. */
public final class ShareView {
    private ShareView() {}

    /** A strip below the bar; empty where there is nothing to say. */
    public static Html of(ShareState state) {
        boolean isShown = !state.link().isEmpty() || !state.status().isEmpty();
        return div(
                cls(isShown ? "strip" + (state.isRefused() ? " strip-warning" : "") : "strip-none"),
                attr("role", "status"),
                when(
                        !state.link().isEmpty(),
                        () -> input(
                                cls("share-link"),
                                attr("id", "share-link"),
                                attr("type", "text"),
                                attr("aria-label", Word.SHARE_LINK.text()),
                                flag("readonly", true),
                                attr("value", state.link()))),
                when(isShown, () -> span("strip-text", state.status())),
                when(
                        state.link().startsWith(state.base()),
                        () -> button(
                                cls("quiet-button"),
                                attr("id", "share-embed"),
                                on("click", new ShareAction.Embed()),
                                text(Word.SHARE_EMBED.text()))),
                when(
                        isShown,
                        () -> button(
                                cls("quiet-button"),
                                on("click", new ExportAction.Toggle()),
                                text(Word.SHARE_EXPORT.text()))),
                when(
                        isShown,
                        () -> button(
                                cls("quiet-button"), on("click", new ShareAction.Close()), text(Word.CLOSE.text()))));
    }
}
