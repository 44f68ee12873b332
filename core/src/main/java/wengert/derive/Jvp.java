package wengert.derive;

import java.util.Map;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/**
 * Jacobian-vector products: how the value changes when the inputs move in a direction. One forward sweep each.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 2; y = 1; [y, x, x*y]").graph();
 * Node.Input x = graph.inputs().get(0);
 * Jvp.of(Function.of(graph)).at(Map.of(), Map.of(x, Tensor.of(1))).derivative();   // [0, 1, 1]
 * }</pre>
 */
public final class Jvp {
    private final Function function;
    private final Map<Node.Input, Node.Input> seeds;
    private final int tangent;
    private final Prepared prepared;

    private Jvp(Function function) {
        this.function = function;
        ForwardSweep sweep = Forward.seeded(function.graph(), function.inputs());
        this.seeds = Seeds.of(function, sweep.graph());
        this.tangent = sweep.tangent(function.output());
        this.prepared = new Prepared(function.graph(), sweep.graph(), function.output(), tangent);
    }

    /** Writes the forward sweep and plans it. */
    public static Jvp of(Function function) {
        return new Jvp(function);
    }

    /**
     * A value and its change.
     *
     * @param value the value of the function
     * @param derivative how it changes in the direction, in its shape
     */
    public record Result(Tensor value, Tensor derivative) {}

    /**
     * The value at a point and its derivative in a direction.
     *
     * @param point the values of inputs; those that are not named have their own
     * @param direction how the inputs move; those that are not named rest
     */
    public Result at(Map<Node.Input, Tensor> point, Map<Node.Input, Tensor> direction) {
        Lanes lanes = prepared.lanes(point, 1);
        Seeds.set(prepared, lanes, seeds, direction);
        prepared.run(lanes);
        return new Result(
                prepared.tensor(lanes, function.output(), function.shape(), 0),
                prepared.tensor(lanes, tangent, function.shape(), 0));
    }
}
