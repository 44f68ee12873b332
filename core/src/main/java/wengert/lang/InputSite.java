package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.graph.Span;

/**
 * An input of a program and the place in the text that decides its value.
 *
 * @param literal the value as it is written, or null for a name that is never given a value
 * @param numbers each signed number of the value, row by row: what a slider rewrites
 * @param range the range the program gives for it, or null
 */
public record InputSite(
        Node.Input input,
        @Nullable Span literal,
        List<Span> numbers,
        @Nullable Range range) {}
