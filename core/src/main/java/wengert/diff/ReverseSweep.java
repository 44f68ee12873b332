package wengert.diff;

import java.util.Collections;
import java.util.List;
import wengert.graph.Graph;

/**
 * A program together with its reverse sweep: the adjoint of every value, as nodes of one graph.
 *
 * <p>Shown in the example of {@link Reverse}.
 */
public final class ReverseSweep {
    private final Graph graph;
    private final int[] adjoints;
    private final int seed;
    private final List<Contribution> contributions;

    ReverseSweep(Graph graph, int[] adjoints, int seed, List<Contribution> contributions) {
        this.graph = graph;
        this.adjoints = adjoints;
        this.seed = seed;
        this.contributions = Collections.unmodifiableList(contributions);
    }

    /** The nodes of the program under their own ids, then those of the sweep; its output is the program's. */
    public Graph graph() {
        return graph;
    }

    /** The number of nodes of the program. */
    public int program() {
        return adjoints.length;
    }

    /** The node of the value that is differentiated. */
    public int output() {
        return graph.output();
    }

    /**
     * The node that holds the derivative of the output in {@code node}, or -1 where there is none: the
     * output does not depend on it, or it does not depend on any input.
     */
    public int adjoint(int node) {
        return adjoints[node];
    }

    /** The node of the adjoint that the sweep starts with: a constant 1, or an input. */
    public int seed() {
        return seed;
    }

    /** Every addition to an adjoint, in the order of the sweep. */
    public List<Contribution> contributions() {
        return contributions;
    }
}
