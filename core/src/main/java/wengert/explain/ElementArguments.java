package wengert.explain;

import java.util.function.IntFunction;
import wengert.graph.Node;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** The numbers that each element of an elementwise operation's result is computed from, broadcasting undone. */
final class ElementArguments {
    private final Tensor[] arguments;
    private final Shape shape;

    /**
     * Those of one application.
     *
     * @param value gives the value of a node
     */
    ElementArguments(Node.Apply apply, IntFunction<Tensor> value) {
        this.arguments = new Tensor[apply.arity()];
        for (int slot = 0; slot < arguments.length; slot++) {
            arguments[slot] = value.apply(apply.argument(slot));
        }
        this.shape = apply.shape();
    }

    /** Those of the element at this place of the result, one for each argument. */
    double[] of(int element) {
        double[] numbers = new double[arguments.length];
        for (int slot = 0; slot < numbers.length; slot++) {
            Tensor argument = arguments[slot];
            numbers[slot] = argument.get(argument.shape().source(shape, element));
        }
        return numbers;
    }
}
