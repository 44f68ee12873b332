package wengert.derive;

import java.util.Map;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/**
 * Vector-Jacobian products: how a weighted sum of the value's elements changes with every input. One reverse sweep each.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 2; y = 1; [y, x, x*y]").graph();
 * Node.Input x = graph.inputs().get(0);
 * Vjp.of(Function.of(graph)).at(Map.of(), Tensor.vector(0, 0, 1)).get(x);   // 1, from the last row of the Jacobian
 * }</pre>
 */
public final class Vjp {
    private final Function function;
    private final Node.Input seed;
    private final Adjoints adjoints;

    private Vjp(Function function) {
        this.function = function;
        ReverseSweep sweep = Reverse.seeded(function.graph(), function.output());
        this.seed = (Node.Input) sweep.graph().node(sweep.seed());
        this.adjoints = new Adjoints(function, sweep);
    }

    /** Writes the reverse sweep and plans it. */
    public static Vjp of(Function function) {
        return new Vjp(function);
    }

    /**
     * The product at a point, by input and in the shape of the input.
     *
     * @param point the values of inputs; those that are not named have their own
     * @param weights of the elements of the value, in its shape
     */
    public Map<Node.Input, Tensor> at(Map<Node.Input, Tensor> point, Tensor weights) {
        if (!weights.shape().equals(function.shape())) {
            throw new IllegalArgumentException(
                    "vjp: expected weights of shape " + function.shape() + ", got " + weights.shape());
        }
        Lanes lanes = adjoints.prepared().lanes(point, 1);
        Node.Input there = adjoints.prepared().place(seed);
        if (there != null) {
            lanes.set(there, weights);
        }
        adjoints.prepared().run(lanes);
        return adjoints.at(lanes, 0);
    }
}
