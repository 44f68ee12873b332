package wengert.web.exports;

import wengert.export.Format;

/**
 * What is exported.
 *
 * @param derivative the name of the input in whose derivative is exported, or empty for the program itself
 * @param text a program without errors
 */
public record ExportRequest(Format format, String derivative, String text) {
    private static final char BREAK = '\n';

    /** The request as it goes to the background. */
    String write() {
        return format.word() + BREAK + derivative + BREAK + text;
    }

    /** The request that was written. */
    public static ExportRequest read(String written) {
        int first = written.indexOf(BREAK);
        int second = written.indexOf(BREAK, first + 1);
        return new ExportRequest(
                Format.of(written.substring(0, first)),
                written.substring(first + 1, second),
                written.substring(second + 1));
    }
}
