package wengert.explain;

import wengert.diff.ReverseSweep;
import wengert.graph.Graph;

/**
 * A reverse sweep and the numbers of one run of its graph: all that explanations read.
 *
 * <p>Explanations never compute a value or an adjoint again; they show the bits the run produced.
 */
public final class Snapshot {
    private final ReverseSweep sweep;
    private final double[] values;

    private Snapshot(ReverseSweep sweep, double[] values) {
        this.sweep = sweep;
        this.values = values;
    }

    /**
     * The sweep with the values of all nodes of its graph, by node id.
     *
     * @param values is read later on and must not change
     * @throws IllegalArgumentException if there is not one value for each node
     */
    public static Snapshot of(ReverseSweep sweep, double[] values) {
        if (values.length != sweep.graph().size()) {
            throw new IllegalArgumentException(
                    "snapshot: expected " + sweep.graph().size() + " values, got " + values.length);
        }
        return new Snapshot(sweep, values);
    }

    /** The sweep the numbers belong to. */
    public ReverseSweep sweep() {
        return sweep;
    }

    /** The graph of the program and, behind it, of the sweep. */
    public Graph graph() {
        return sweep.graph();
    }

    /** The number of nodes of the program; their ids come first. */
    public int size() {
        return sweep.program();
    }

    /** The value of a node. */
    public double value(int node) {
        return values[node];
    }

    /** The values of all nodes, not to be changed. */
    double[] values() {
        return values;
    }

    /** Whether the output has a derivative in this node at all. */
    public boolean hasAdjoint(int node) {
        return sweep.adjoint(node) >= 0;
    }

    /** The derivative of the output in this node; 0 where it does not depend on it. */
    public double adjoint(int node) {
        return hasAdjoint(node) ? values[sweep.adjoint(node)] : 0;
    }
}
