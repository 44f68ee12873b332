package wengert.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.value.Value;

/**
 * How parameters move against a gradient. One optimiser goes with one set of parameters: it may remember the steps before.
 *
 * <pre>{@code
 * Optimiser descent = new Sgd(0.25);
 * Value x = Value.of(3);
 * for (int step = 0; step < 10; step++) {
 *     x.zeroGrad();
 *     x.pow(2).backward();
 *     descent.step(List.of(x));
 * }
 * x.data();   // 0.0029296875
 * }</pre>
 */
public interface Optimiser {

    /**
     * Changes parameters in place.
     *
     * @param gradient of what is to become smaller, one number for each parameter
     */
    void step(double[] parameters, double[] gradient);

    /** Moves values against their {@link Value#grad}, and clears it. */
    default void step(List<Value> parameters) {
        double[] numbers = parameters.stream().mapToDouble(Value::data).toArray();
        step(numbers, parameters.stream().mapToDouble(Value::grad).toArray());
        for (int i = 0; i < numbers.length; i++) {
            parameters.get(i).set(numbers[i]);
            parameters.get(i).zeroGrad();
        }
    }

    /**
     * Where a point moves against a gradient.
     *
     * @param point the values of inputs
     * @param gradient in the same inputs
     */
    default Map<Node.Input, Tensor> step(Map<Node.Input, Tensor> point, Map<Node.Input, Tensor> gradient) {
        double[] numbers = flat(point, point);
        step(numbers, flat(point, gradient));
        Map<Node.Input, Tensor> moved = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<Node.Input, Tensor> entry : point.entrySet()) {
            double[] part = new double[entry.getValue().size()];
            System.arraycopy(numbers, next, part, 0, part.length);
            moved.put(entry.getKey(), Tensor.of(entry.getValue().shape(), part));
            next += part.length;
        }
        return moved;
    }

    private static double[] flat(Map<Node.Input, Tensor> order, Map<Node.Input, Tensor> tensors) {
        return order.keySet().stream()
                .flatMapToDouble(input -> java.util.Arrays.stream(part(tensors, input)))
                .toArray();
    }

    private static double[] part(Map<Node.Input, Tensor> tensors, Node.Input input) {
        Tensor tensor = tensors.get(input);
        if (tensor == null) {
            throw new IllegalArgumentException("step: expected a gradient in " + input.name() + ", got none");
        }
        return tensor.toArray();
    }
}
