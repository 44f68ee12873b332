package wengert.web.exports;

import wengert.export.Format;
import wengert.web.model.Action;

/** What can be done about exports. */
public sealed interface ExportAction extends Action {
    /** Opens or closes the panel. */
    record Toggle() implements ExportAction {}

    /** Another format. */
    record Choose(Format format) implements ExportAction {}

    /** A text that was asked for; empty where the background did not answer. */
    record Written(ExportRequest request, String answer) implements ExportAction {}

    /** Copies the text. */
    record Copy() implements ExportAction {}

    /** The text is on the clipboard, or the browser did not allow it. */
    record Copied(boolean isCopied) implements ExportAction {}

    /** Keeps the text as a file. */
    record Save() implements ExportAction {}

    /** Keeps the picture as a file of pixels. */
    record SavePixels() implements ExportAction {}
}
