package wengert.explain;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/** Local slopes at the numbers of a run, read from the table: the same kernels as a sweep's, so the same bits. */
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
        Tensor[] inputs = new Tensor[apply.arity()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = value.apply(apply.argument(i));
        }
        Tensor out = value.apply(apply.id());
        Slope slope = apply.op().slope(slot);
        double[] slopes = new double[out.size()];
        double[] arguments = new double[inputs.length];
        for (int e = 0; e < slopes.length; e++) {
            for (int i = 0; i < inputs.length; i++) {
                arguments[i] = inputs[i].get(inputs[i].shape().source(out.shape(), e));
            }
            slopes[e] = slope instanceof Slope.Factor factor
                    ? factor.partial().at(arguments, out.get(e))
                    : slope instanceof Slope.Gate gate && gate.condition().at(arguments, out.get(e)) != 0 ? 1 : 0;
        }
        return Tensor.of(out.shape(), slopes);
    }
}
