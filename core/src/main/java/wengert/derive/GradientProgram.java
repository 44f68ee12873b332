package wengert.derive;

import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;
import wengert.graph.Simplified;
import wengert.op.Op;
import wengert.tensor.Tensor;

/**
 * The gradient of a function as a program of its own: simplified, with its derivatives named {@code dx} after their inputs, and
 * without the inputs that it does not depend on. It can be printed, drawn, run and differentiated like any other.
 *
 * <p>Its output is the derivative where there is one input, a vector of them where all inputs are numbers, and the derivative in
 * the last input otherwise.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; x^2 * sin(x)").graph();
 * Printer.print(GradientProgram.of(Function.of(graph)).graph());
 * // x = 3
 * // dx = 2 * x * sin(x) + x^2 * cos(x)
 * }</pre>
 */
public final class GradientProgram {
    private final Function function;
    private final int[] derivatives;
    private final Graph graph;

    private GradientProgram(Function function) {
        this.function = function.requireNumber("gradient");
        ReverseSweep sweep = Reverse.of(function.graph(), function.output());
        GraphBuilder zeros = new GraphBuilder(sweep.graph());
        int[] roots = Adjoints.nodes(function, sweep);
        for (int i = 0; i < roots.length; i++) {
            if (roots[i] == Prepared.ZERO) {
                roots[i] = zeros.constant(Tensor.filled(function.inputs().get(i).shape(), 0));
            }
        }
        Simplified simplified = Simplified.from(sweep.program(), zeros.build(function.output()), roots);
        GraphBuilder builder = new GraphBuilder(simplified.graph());
        this.derivatives = new int[roots.length];
        boolean areNumbers = true;
        for (int i = 0; i < roots.length; i++) {
            Node.Input input = function.inputs().get(i);
            derivatives[i] = named(builder, "d" + input.name(), simplified.place(roots[i]));
            areNumbers &= input.shape().isScalar();
        }
        boolean isVector = areNumbers && derivatives.length > 1;
        this.graph =
                builder.build(isVector ? builder.apply(Op.STACK, derivatives) : derivatives[derivatives.length - 1]);
    }

    /** A constant that is several derivatives gets a node for each. */
    private static int named(GraphBuilder builder, String name, int place) {
        Node node = builder.node(place);
        if (node.label() == null && !(node instanceof Node.Input)) {
            builder.rename(place, node.origin().withLabel(name));
        } else if (node instanceof Node.Constant constant) {
            return builder.constant(constant.tensor(), Origin.named(name));
        }
        return place;
    }

    /**
     * Writes the gradient of a function.
     *
     * @throws IllegalArgumentException if its value is not a number
     */
    public static GradientProgram of(Function function) {
        return new GradientProgram(function);
    }

    /** The program. */
    public Graph graph() {
        return graph;
    }

    /**
     * The node of the derivative in an input of the function.
     *
     * @throws IllegalArgumentException if the function was not differentiated in it
     */
    public int derivative(Node.Input input) {
        int index = function.inputs().indexOf(input);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "gradient: expected an input that was differentiated in, got " + input.name());
        }
        return derivatives[index];
    }
}
