package wengert.explain;

import java.util.List;
import wengert.tensor.Tensor;

/**
 * A node gets its tangent in a forward sweep: the derivative along the seeded direction.
 *
 * <p>Shown in the example of {@link TangentSteps}.
 *
 * @param tangent the result
 * @param lines one for each local slope, then the sum
 */
public record TangentStep(int node, List<Use> uses, Tensor tangent, List<Formula> lines, String text, String reason)
        implements Step {}
