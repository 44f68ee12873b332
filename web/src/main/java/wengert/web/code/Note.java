package wengert.web.code;

import java.util.List;

/** A problem or a remark, shown at its span and in the gutter. */
public record Note(int from, int to, Severity severity, String message, List<Fix> fixes) {
    public Note {
        fixes = List.copyOf(fixes);
    }

    /** How bad it is, worst first. */
    public enum Severity {
        ERROR("error"),
        WARNING("warning"),
        INFO("info");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** The word by which styles and the editor call it. */
        public String word() {
            return word;
        }
    }
}
