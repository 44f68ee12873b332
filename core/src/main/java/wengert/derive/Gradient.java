package wengert.derive;

import java.util.List;
import java.util.Map;
import wengert.diff.Reverse;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/**
 * The gradient of a function whose value is a number: one reverse sweep, whatever the number of inputs.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = 2; x^2 * y").graph();
 * Node.Input x = graph.inputs().get(0);
 * Gradient gradient = Gradient.of(Function.of(graph));
 * Gradient.Result result = gradient.at(Map.of(x, Tensor.of(0.5)));
 * result.value();   // 0.5
 * result.in(x);     // 2
 * }</pre>
 */
public final class Gradient {
    private final Function function;
    private final Adjoints adjoints;

    private Gradient(Function function) {
        this.function = function.requireNumber("gradient");
        this.adjoints = new Adjoints(function, Reverse.of(function.graph(), function.output()));
    }

    /**
     * Writes the gradient and plans it.
     *
     * @throws IllegalArgumentException if the value of the function is not a number
     */
    public static Gradient of(Function function) {
        return new Gradient(function);
    }

    /**
     * A value and its gradient.
     *
     * @param value the value of the function
     * @param gradient by input, in the shape of the input
     */
    public record Result(double value, Map<Node.Input, Tensor> gradient) {
        /**
         * The derivative in one input.
         *
         * @throws IllegalArgumentException if the function was not differentiated in it
         */
        public Tensor in(Node.Input input) {
            Tensor derivative = gradient.get(input);
            if (derivative == null) {
                throw new IllegalArgumentException(
                        "gradient: expected an input that was differentiated in, got " + input.name());
            }
            return derivative;
        }
    }

    /**
     * The gradient at a point.
     *
     * @param point the values of inputs; those that are not named have their own
     */
    public Result at(Map<Node.Input, Tensor> point) {
        Lanes lanes = adjoints.prepared().once(point);
        return new Result(adjoints.value(lanes, 0).scalar(), adjoints.at(lanes, 0));
    }

    /**
     * The sum of the function over samples, and its gradient, the samples as lanes; added up in their order.
     *
     * @param point the values of inputs that all samples share
     * @param samples for each sample the values of the inputs in which samples differ, the same inputs in each; at least one
     */
    public Result sum(Map<Node.Input, Tensor> point, List<Map<Node.Input, Tensor>> samples) {
        Prepared prepared = adjoints.prepared();
        Lanes lanes = prepared.lanes(point, prepared.atOnce(samples.size()));
        double value = 0;
        double[] sums = new double[function.width()];
        for (int first = 0; first < samples.size(); first += lanes.count()) {
            int count = Math.min(lanes.count(), samples.size() - first);
            for (int lane = 0; lane < count; lane++) {
                prepared.set(lanes, lane, samples.get(first + lane));
            }
            prepared.run(lanes);
            for (int lane = 0; lane < count; lane++) {
                value += adjoints.value(lanes, lane).scalar();
                adjoints.addTo(sums, 0, lanes, lane);
            }
        }
        return new Result(value, function.parts(sums));
    }
}
