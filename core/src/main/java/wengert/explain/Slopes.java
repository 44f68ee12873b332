package wengert.explain;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/**
 * Local slopes at the numbers of a run, read from the table: the same kernels as a sweep's, so the same bits.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = [1, 2, 3]; x^2").graph();
 * Lanes lanes = Plan.once(graph);
 * Slopes.of((Node.Apply) graph.node(graph.output()), 0, lanes::tensor);   // [2, 4, 6]
 * }</pre>
 */
public final class Slopes {
    private Slopes() {}

    /**
     * The slope of an operation in one argument, at each element of its result; 1 or 0 where a gate is open or shut.
     *
     * @param value gives the value of a node
     * @return null where the operation does not go element by element
     */
    public static @Nullable Tensor of(Node.Apply apply, int slot, IntFunction<Tensor> value) {
        if (!apply.op().isElementwise()) {
            return null;
        }
        ElementArguments arguments = new ElementArguments(apply, value);
        Tensor out = value.apply(apply.id());
        Slope slope = apply.op().slope(slot);
        double[] slopes = new double[out.size()];
        for (int e = 0; e < slopes.length; e++) {
            slopes[e] = at(slope, arguments.of(e), out.get(e));
        }
        return Tensor.of(out.shape(), slopes);
    }

    private static double at(Slope slope, double[] arguments, double out) {
        return slope instanceof Slope.Factor factor
                ? factor.partial().at(arguments, out)
                : slope instanceof Slope.Gate gate && gate.condition().at(arguments, out) != 0 ? 1 : 0;
    }
}
