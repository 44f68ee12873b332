package wengert.explain;

import java.util.List;
import wengert.tensor.Tensor;

/**
 * A node gets its value.
 *
 * <p>Shown in the example of {@link Steps}.
 *
 * @param definition with names: d = tanh(c)
 * @param value the result
 * @param lines the definition, the same with numbers, and the result in one equation
 */
public record ForwardStep(
        int node, List<Use> uses, Formula definition, Tensor value, List<Formula> lines, String text, String reason)
        implements Step {}
