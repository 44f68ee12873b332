package wengert.diff;

import wengert.graph.Graph;

/**
 * A program together with one forward sweep: the tangent of every value, as nodes of one graph.
 *
 * <p>Shown in the example of {@link Forward}.
 */
public final class ForwardSweep {
    private final Graph graph;
    private final int[] tangents;

    ForwardSweep(Graph graph, int[] tangents) {
        this.graph = graph;
        this.tangents = tangents;
    }

    /** The nodes of the program under their own ids, then those of the sweep. */
    public Graph graph() {
        return graph;
    }

    /** The number of nodes of the program. */
    public int program() {
        return tangents.length;
    }

    /**
     * The node that holds the derivative of {@code node} in the direction of the seed, or -1 where it does
     * not depend on what was seeded.
     */
    public int tangent(int node) {
        return tangents[node];
    }
}
