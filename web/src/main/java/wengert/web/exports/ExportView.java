package wengert.web.exports;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.panel;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.export.Format;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** The panel of exports. */
public final class ExportView {
    private ExportView() {}

    /** The panel, when it is open. */
    public static Html of(ExportState state) {
        List<Part> formats = new ArrayList<>();
        for (Format format : Format.values()) {
            formats.add(button(
                    cls("export-format"),
                    attr("id", "export-" + format.word()),
                    attr("aria-pressed", format == state.format() ? "true" : "false"),
                    on("click", new ExportAction.Choose(format)),
                    text(format.label())));
        }
        boolean isWritten = !state.text().isEmpty();
        return panel(
                "export",
                "export",
                Word.EXPORT.text(),
                new ExportAction.Toggle(),
                p(cls("quiet"), text(Word.EXPORT_SAYS.text())),
                div(
                        cls("export-formats"),
                        attr("role", "group"),
                        attr("aria-label", Word.EXPORT_FORMAT.text()),
                        Html.all(formats)),
                element(
                        "pre",
                        cls("export-text"),
                        attr("id", "export-text"),
                        attr("tabindex", 0),
                        attr("role", "region"),
                        attr("aria-label", state.format().label()),
                        text(state.text())),
                div(
                        cls("export-tools"),
                        button(
                                cls("button"),
                                flag("disabled", !isWritten),
                                on("click", new ExportAction.Copy()),
                                text(Word.EXPORT_COPY.text())),
                        button(
                                cls("button"),
                                attr("id", "export-save"),
                                flag("disabled", !isWritten),
                                on("click", new ExportAction.Save()),
                                text(Word.EXPORT_SAVE.with(state.format().fileName()))),
                        when(
                                state.format() == Format.SVG,
                                () -> button(
                                        cls("button"),
                                        attr("id", "export-pixels"),
                                        flag("disabled", !isWritten),
                                        on("click", new ExportAction.SavePixels()),
                                        text(Word.EXPORT_SAVE.with("wengert.png")))),
                        span(cls("export-status"), attr("role", "status"), text(state.status()))),
                p(
                        cls("quiet"),
                        text(Word.EXPORT_PAGE.text() + " "),
                        element(
                                "a",
                                attr("id", "export-page"),
                                attr("href", "./wengert.html"),
                                attr("download", "wengert.html"),
                                text("wengert.html"))));
    }
}
