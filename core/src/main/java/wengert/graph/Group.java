package wengert.graph;

import org.jspecify.annotations.Nullable;

/**
 * Nodes that belong together: one call of a user function, or a composite operation.
 *
 * <pre>{@code
 * Graph graph = Program.read("f(x) = x^2; a = 3; f(a)").graph();
 * graph.groups().get(0).equals(Group.PROGRAM);   // true
 * graph.groups().get(1).title();                 // f(x)
 * graph.node(graph.output()).origin().group();   // 1
 * }</pre>
 *
 * @param title what the group is called, for example {@code f(x, y)}
 * @param parent the index of the enclosing group; the whole program, group 0, is its own parent
 * @param span the source text of the call, or null
 */
public record Group(String title, int parent, @Nullable Span span) {
    /** The group of everything. */
    public static final Group PROGRAM = new Group("program", 0, null);
}
