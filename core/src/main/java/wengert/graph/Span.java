package wengert.graph;

/**
 * A stretch of source text, from the character at {@code start} up to but not including the one at
 * {@code end}; both count UTF-16 units from 0.
 *
 * <pre>{@code
 * String text = "x = 3; y = x^2";
 * Span span = Program.read(text).graph().node(2).origin().span();
 * text.substring(span.start(), span.end());   // x^2
 * }</pre>
 */
public record Span(int start, int end) {
    /** The smallest span that covers this one and {@code other}. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Spans are gathered in sets. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
