package wengert.explain;

import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/**
 * A reverse sweep and the numbers of one run of its graph: all that explanations read.
 *
 * <p>Explanations never compute a value or an adjoint again; they show the bits the run produced.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = x^2").graph();
 * Snapshot snapshot = Snapshot.of(Reverse.of(graph, graph.output()));
 * snapshot.value(graph.output());   // 9
 * snapshot.adjoint(0);              // 6
 * }</pre>
 */
public final class Snapshot {
    private final ReverseSweep sweep;
    private final Lanes values;
    /** The values asked for so far, by node: views ask for the same ones again with every picture. */
    private final @Nullable Tensor[] tensors;

    private Snapshot(ReverseSweep sweep, Lanes values) {
        this.sweep = sweep;
        this.values = values;
        this.tensors = new Tensor[sweep.graph().size()];
    }

    /**
     * The sweep with the values of all nodes of its graph.
     *
     * @param values is read later on and must not change
     */
    public static Snapshot of(ReverseSweep sweep, Lanes values) {
        return new Snapshot(sweep, values);
    }

    /** The sweep at the inputs' own values. */
    public static Snapshot of(ReverseSweep sweep) {
        return new Snapshot(sweep, Plan.once(sweep.graph()));
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
    public Tensor value(int node) {
        Tensor known = tensors[node];
        if (known == null) {
            known = values.tensor(node);
            tensors[node] = known;
        }
        return known;
    }

    /** The values of all nodes. */
    Lanes lanes() {
        return values;
    }

    /** Whether the output has a derivative in this node at all. */
    public boolean hasAdjoint(int node) {
        return sweep.adjoint(node) >= 0;
    }

    /** The derivative of the output in this node, of the same shape; 0 where it does not depend on it. */
    public Tensor adjoint(int node) {
        return hasAdjoint(node)
                ? value(sweep.adjoint(node))
                : Tensor.filled(graph().node(node).shape(), 0);
    }

    /** How a small change of the contribution's argument reaches its user; null where it does so through a transpose. */
    public @Nullable Tensor slope(Contribution contribution) {
        return contribution.isLinear() ? null : value(contribution.slope());
    }
}
