package wengert.web.exports;

import org.jspecify.annotations.Nullable;
import wengert.export.Format;

/**
 * The panel of exports.
 *
 * @param asked what the background was last asked for, or null
 * @param text its answer; empty while there is none
 * @param status what became of the text, or empty
 */
public record ExportState(
        boolean isOpen, Format format, @Nullable ExportRequest asked, String text, String status) {
    /** Closed, with a picture chosen. */
    public static final ExportState START = new ExportState(false, Format.SVG, null, "", "");

    /** Open, or not. */
    public ExportState opened(boolean isNowOpen) {
        return new ExportState(isNowOpen, format, asked, text, "");
    }

    ExportState in(Format next) {
        return new ExportState(isOpen, next, asked, text, "");
    }

    ExportState asking(ExportRequest request) {
        return new ExportState(isOpen, format, request, "", "");
    }

    ExportState written(String answer, String problem) {
        return new ExportState(isOpen, format, asked, answer, problem);
    }

    ExportState saying(String words) {
        return new ExportState(isOpen, format, asked, text, words);
    }
}
