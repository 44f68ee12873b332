package wengert.graph;

/**
 * A stretch of source text, from the character at {@code start} up to but not including the one at
 * {@code end}; both count UTF-16 units from 0.
 */
public record Span(int start, int end) {
    /** The smallest span that covers this one and {@code other}. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
