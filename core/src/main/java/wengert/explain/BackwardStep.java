package wengert.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.tensor.Tensor;

/**
 * An operation hands its adjoint on to its arguments, or, as the first step, the output gets the adjoint 1.
 *
 * <p>Shown in the example of {@link Steps}.
 *
 * @param node the operation, or the output in the first step
 * @param adjoint what is handed on
 * @param flows what each argument gets, in the order of the sweep; empty in the first step and where
 *     nothing flows on
 */
public record BackwardStep(int node, Tensor adjoint, List<Flow> flows, String text, String reason, List<Formula> lines)
        implements Step {

    @Override
    public List<Use> uses() {
        return flows.stream().map(Flow::use).toList();
    }

    /**
     * What one argument gets.
     *
     * @param slope the local slope: the partial derivative of the operation in this argument; null of an operation that is linear on
     *     whole tensors, whose adjoint goes back through its transpose
     * @param product what travels along the edge: the adjoint times the slope, summed where the argument was repeated
     * @param before the argument's adjoint before this flow, 0 for the first
     * @param total the argument's adjoint with this flow
     * @param isFirst whether the argument had no adjoint before
     * @param isLast whether the argument's adjoint is complete now
     * @param slopeLine the slope with names, with numbers, and its value; without a slope, what travels
     * @param sumLine the argument's adjoint so far, spelled out
     */
    public record Flow(
            Use use,
            @Nullable Tensor slope,
            Tensor product,
            Tensor before,
            Tensor total,
            boolean isFirst,
            boolean isLast,
            Formula slopeLine,
            Formula sumLine) {}
}
