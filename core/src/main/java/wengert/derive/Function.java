package wengert.derive;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * What is differentiated in what: a node of a graph as a function of some of its inputs.
 *
 * <pre>{@code
 * Function f = Function.of(Program.read("x = 3; y = x^2").graph());
 * Gradient.of(f).at(Map.of()).in(f.inputs().get(0));   // 6
 * }</pre>
 *
 * @param graph the computation
 * @param output the node that is differentiated
 * @param inputs the inputs it is differentiated in; the others keep the value that a point gives them
 */
public record Function(Graph graph, int output, List<Node.Input> inputs) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the output is no node of the graph, or the inputs are not different inputs of it
     */
    public Function {
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException(
                    "function: expected an output from 0 to " + (graph.size() - 1) + ", got " + output);
        }
        if (inputs.isEmpty() || new HashSet<>(inputs).size() != inputs.size()) {
            throw new IllegalArgumentException("function: expected one or more different inputs, got " + names(inputs));
        }
        for (Node.Input input : inputs) {
            if (input.id() >= graph.size() || graph.node(input.id()) != input) {
                throw new IllegalArgumentException("function: expected inputs of the graph, got " + input.name());
            }
        }
        inputs = List.copyOf(inputs);
    }

    private static List<String> names(List<Node.Input> inputs) {
        return inputs.stream().map(Node.Input::name).toList();
    }

    /** The output of a graph in all of its inputs. */
    public static Function of(Graph graph) {
        return new Function(graph, graph.output(), graph.inputs());
    }

    /** A node of a graph in all of its inputs. */
    public static Function of(Graph graph, int output) {
        return new Function(graph, output, graph.inputs());
    }

    /** The shape of its value. */
    public Shape shape() {
        return graph.node(output).shape();
    }

    /** How many numbers it is differentiated in: the elements of all inputs together. */
    public int width() {
        int width = 0;
        for (Node.Input input : inputs) {
            width = Math.addExact(width, input.shape().size());
        }
        return width;
    }

    /** Numbers for all elements of all inputs, in order, by input. */
    Map<Node.Input, Tensor> parts(double[] numbers) {
        Map<Node.Input, Tensor> parts = new LinkedHashMap<>();
        int next = 0;
        for (Node.Input input : inputs) {
            int end = next + input.shape().size();
            parts.put(input, Tensor.of(input.shape(), Arrays.copyOfRange(numbers, next, end)));
            next = end;
        }
        return parts;
    }

    /** Where the elements of an input begin among those of all. */
    int offset(Node.Input input) {
        int offset = 0;
        for (Node.Input each : inputs) {
            if (each.equals(input)) {
                return offset;
            }
            offset += each.shape().size();
        }
        throw new IllegalArgumentException(
                "function: expected an input that is differentiated in, got " + input.name());
    }

    Function requireNumber(String who) {
        if (!shape().isScalar()) {
            throw new IllegalArgumentException(
                    who + ": expected a function whose value is a number, got one of shape " + shape());
        }
        return this;
    }
}
