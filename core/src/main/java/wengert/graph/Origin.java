package wengert.graph;

import org.jspecify.annotations.Nullable;

/**
 * Where a node comes from.
 *
 * <pre>{@code
 * Origin origin = Program.read("x = 3; y = tanh(x)").graph().node(1).origin();
 * origin.label();   // y
 * origin.span();    // Span[start=11, end=18]
 * }</pre>
 *
 * @param label the name a program gave to its value, or null
 * @param span the source text it was written as, or null for a node no one typed
 * @param group the innermost group it belongs to, an index into {@link Graph#groups}; 0 is the whole program
 */
public record Origin(@Nullable String label, @Nullable Span span, int group) {
    /** Of nodes that no program text stands behind. */
    public static final Origin NONE = new Origin(null, null, 0);

    /** Of a named node built through the Java API. */
    public static Origin named(String label) {
        return new Origin(label, null, 0);
    }

    /** This origin with the given label. */
    public Origin withLabel(String newLabel) {
        return new Origin(newLabel, span, group);
    }
}
