package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.graph.Span;

/**
 * An input of a program and the place in the text that decides its value.
 *
 * <pre>{@code
 * InputSite site = Program.read("a = 2.5 in [0, 5]; a^2").inputs().get(0);
 * site.input().name();   // a
 * site.literal();        // Span[start=4, end=7]
 * Range range = site.range();
 * range.high();   // 5
 * }</pre>
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
