package wengert.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.derive.Function;
import wengert.derive.Jvp;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.json.Json;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/**
 * A program's output, its named values and its gradient at one point.
 *
 * @param name the name of the output, or null if it has none
 * @param value the value of the output
 * @param inputs the value of each input
 * @param gradient the derivative of the output in each input; of a vector or matrix, that of the sum of its elements
 * @param values the value of each name that is not an input, the last binding of each
 */
record GradReport(
        @Nullable String name,
        Tensor value,
        Map<String, Tensor> inputs,
        Map<String, Tensor> gradient,
        Map<String, Tensor> values) {

    /** Which way the gradient is computed. */
    enum Mode {
        /** One sweep for all inputs. */
        reverse,
        /** One sweep for each input. */
        forward
    }

    /** Evaluates and differentiates a graph that is not empty. */
    static GradReport of(Graph graph, Map<Node.Input, Tensor> point, Mode mode) {
        Map<String, Tensor> gradient = mode == Mode.reverse ? byReverse(graph, point) : byForward(graph, point);
        Lanes lanes = Plan.once(graph, point);
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        Map<String, Tensor> values = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            String label = node.label();
            if (node instanceof Node.Input input) {
                inputs.put(input.name(), lanes.tensor(node.id()));
            } else if (label != null) {
                values.remove(label);
                values.put(label, lanes.tensor(node.id()));
            }
        }
        int output = graph.output();
        return new GradReport(graph.node(output).label(), lanes.tensor(output), inputs, gradient, values);
    }

    private static Map<String, Tensor> byReverse(Graph graph, Map<Node.Input, Tensor> point) {
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes lanes = Plan.once(sweep.graph(), point);
        Map<String, Tensor> gradient = new LinkedHashMap<>();
        for (Node.Input input : graph.inputs()) {
            int adjoint = sweep.adjoint(input.id());
            gradient.put(input.name(), adjoint < 0 ? Tensor.filled(input.shape(), 0) : lanes.tensor(adjoint));
        }
        return gradient;
    }

    /** A forward sweep for each element of each input. */
    private static Map<String, Tensor> byForward(Graph graph, Map<Node.Input, Tensor> point) {
        Map<String, Tensor> gradient = new LinkedHashMap<>();
        if (graph.inputs().isEmpty()) {
            return gradient;
        }
        Jvp forward = Jvp.of(Function.of(graph));
        for (Node.Input input : graph.inputs()) {
            double[] derivatives = new double[input.shape().size()];
            for (int e = 0; e < derivatives.length; e++) {
                double[] direction = new double[derivatives.length];
                direction[e] = 1;
                Map<Node.Input, Tensor> unit = Map.of(input, Tensor.of(input.shape(), direction));
                derivatives[e] = sum(forward.at(point, unit).derivative());
            }
            gradient.put(input.name(), Tensor.of(input.shape(), derivatives));
        }
        return gradient;
    }

    private static double sum(Tensor tensor) {
        double sum = tensor.get(0);
        for (int e = 1; e < tensor.size(); e++) {
            sum += tensor.get(e);
        }
        return sum;
    }

    /** One object: output, gradient, values, and the given problems. */
    Json toJson(List<Json> problems) {
        return toJson(problems, Map.of());
    }

    /** The same with further members before the problems. */
    Json toJson(List<Json> problems, Map<String, Json> more) {
        Json output = Json.object()
                .put("name", name == null ? new Json.Null() : Json.string(name))
                .put("value", NestedArrays.json(value))
                .build();
        return json(output, gradient, values, more, problems);
    }

    /** The same object for a program that cannot be run. */
    static Json none(List<Json> problems) {
        return json(new Json.Null(), Map.of(), Map.of(), Map.of(), problems);
    }

    private static Json json(
            Json output,
            Map<String, Tensor> gradient,
            Map<String, Tensor> values,
            Map<String, Json> more,
            List<Json> problems) {
        Json.Members members = Json.object()
                .put("output", output)
                .put("gradient", numbers(gradient))
                .put("values", numbers(values));
        more.forEach(members::put);
        return members.put("problems", Json.array(problems)).build();
    }

    private static Json numbers(Map<String, Tensor> byName) {
        Json.Members members = Json.object();
        byName.forEach((label, tensor) -> members.put(label, NestedArrays.json(tensor)));
        return members.build();
    }

    /** A table for people. */
    String table() {
        String output = name == null ? "output" : name;
        String of = value.shape().isScalar() ? output : "(sum of " + output + ")";
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "value", "d" + of + "/d\u00b7"));
        inputs.forEach((input, at) -> rows.add(List.of(input, at.toString(), String.valueOf(gradient.get(input)))));
        values.forEach((label, at) -> rows.add(List.of(label, at.toString(), "")));
        if (name == null) {
            rows.add(List.of("output", value.toString(), ""));
        }
        return TextTable.of(rows);
    }
}
