package wengert.lang;

import wengert.graph.Span;

/**
 * An edit that might solve a problem.
 *
 * <p>Shown in the example of {@link Problem}.
 *
 * @param title what it does, for a button
 * @param span what it replaces
 * @param replacement what it puts there
 */
public record Fix(String title, Span span, String replacement) {
    /** The text after the edit. */
    public String applied(String source) {
        return source.substring(0, span.start()) + replacement + source.substring(span.end());
    }
}
