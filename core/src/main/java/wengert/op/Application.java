package wengert.op;

/**
 * An operation at work in a graph, as a rule sees it.
 *
 * <pre>{@code
 * Graph graph = Program.read("W = [[1, 2], [3, 4]]; sum(W, axis=0)").graph();
 * Application sum = (Application) graph.node(graph.output());
 * sum.argument(0);   // 0, the node of W
 * sum.attribute();   // Axis[axis=0, isKept=false]
 * }</pre>
 */
public interface Application {

    /** What it was told besides its arguments. */
    Attribute attribute();

    /** The node of the argument at {@code index}. */
    int argument(int index);

    /** The node of its result. */
    int id();
}
