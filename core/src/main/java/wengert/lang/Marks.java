package wengert.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wengert.graph.Span;

/**
 * Which node each piece of text stands for.
 *
 * <p>The body of a function stands for many nodes, one a call; the first call counts.
 */
final class Marks {
    private record Mark(Span span, int node) {}

    private final List<Mark> marks = new ArrayList<>();
    private final Set<Span> seen = new HashSet<>();

    void add(Span span, int node) {
        if (seen.add(span)) {
            marks.add(new Mark(span, node));
        }
    }

    /** The node of the smallest piece of text around {@code offset}, or ending there, or -1. */
    int at(int offset) {
        int inside = smallest(offset, offset + 1);
        return inside >= 0 ? inside : smallest(offset - 1, offset);
    }

    private int smallest(int start, int end) {
        int node = -1;
        int length = Integer.MAX_VALUE;
        for (Mark mark : marks) {
            Span span = mark.span();
            if (span.start() <= start && end <= span.end() && span.end() - span.start() < length) {
                length = span.end() - span.start();
                node = mark.node();
            }
        }
        return node;
    }
}
