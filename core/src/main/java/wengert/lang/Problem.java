package wengert.lang;

import java.util.List;
import wengert.graph.Span;

/**
 * Something in a text that has no meaning, or a doubtful one.
 *
 * <pre>{@code
 * String text = "x = 2; y = sni(x)";
 * Problem problem = Program.read(text).problems().get(0);
 * problem.severity();   // ERROR
 * problem.message();    // expected the name of a function, got 'sni': did you mean sin?
 * Fix fix = problem.fixes().get(0);
 * fix.applied(text);   // x = 2; y = sin(x)
 * }</pre>
 *
 * @param message what was expected, what was found and what to try, in one line
 * @param fixes edits that might help, the best first
 */
public record Problem(Severity severity, Span span, String message, List<Fix> fixes) {

    /**
     * The line of the text with the place marked under it:
     *
     * <pre>
     * 1 | y = sin(x
     *   |          ^ expected ')' to close the '(' opened at column 8
     * </pre>
     *
     * @param source the text that the problem is about
     */
    public String render(String source) {
        Lines lines = Lines.of(source);
        int line = lines.line(span.start());
        int column = lines.column(span.start());
        String text = lines.text(line);
        String number = Integer.toString(line);
        StringBuilder out = new StringBuilder();
        out.append(number).append(" | ").append(text).append('\n');
        out.append(" ".repeat(number.length())).append(" | ");
        for (int i = 0; i < column - 1; i++) {
            out.append(i < text.length() && text.charAt(i) == '\t' ? '\t' : ' ');
        }
        int marked = Math.min(span.end() - span.start(), text.length() - column + 1);
        out.append("^".repeat(Math.max(1, marked)));
        return out.append(severity == Severity.WARNING ? " warning: " : " ")
                .append(message)
                .toString();
    }
}
