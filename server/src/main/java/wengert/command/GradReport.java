package wengert.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.json.Json;
import wengert.number.Numbers;
import wengert.run.Plan;

/**
 * A program's output, its named values and its gradient at one point.
 *
 * @param name the name of the output, or null if it has none
 * @param value the value of the output
 * @param inputs the value of each input
 * @param gradient the derivative of the output in each input
 * @param values the value of each name that is not an input, the last binding of each
 */
record GradReport(
        @Nullable String name,
        double value,
        Map<String, Double> inputs,
        Map<String, Double> gradient,
        Map<String, Double> values) {

    /** Which way the gradient is computed. */
    enum Mode {
        /** One sweep for all inputs. */
        reverse,
        /** One sweep for each input. */
        forward
    }

    /** Evaluates and differentiates a graph that is not empty. */
    static GradReport of(Graph graph, Map<Node.Input, Double> point, Mode mode) {
        Map<String, Double> gradient = mode == Mode.reverse ? byReverse(graph, point) : byForward(graph, point);
        double[] numbers = Plan.evaluate(graph, point);
        Map<String, Double> inputs = new LinkedHashMap<>();
        Map<String, Double> values = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            String label = node.label();
            if (node instanceof Node.Input input) {
                inputs.put(input.name(), numbers[node.id()]);
            } else if (label != null) {
                values.remove(label);
                values.put(label, numbers[node.id()]);
            }
        }
        return new GradReport(graph.node(graph.output()).label(), numbers[graph.output()], inputs, gradient, values);
    }

    private static Map<String, Double> byReverse(Graph graph, Map<Node.Input, Double> point) {
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        double[] numbers = Plan.evaluate(sweep.graph(), point);
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (Node.Input input : graph.inputs()) {
            int adjoint = sweep.adjoint(input.id());
            gradient.put(input.name(), adjoint < 0 ? 0 : numbers[adjoint]);
        }
        return gradient;
    }

    private static Map<String, Double> byForward(Graph graph, Map<Node.Input, Double> point) {
        Map<String, Double> gradient = new LinkedHashMap<>();
        for (Node.Input input : graph.inputs()) {
            ForwardSweep sweep = Forward.of(graph, input);
            int tangent = sweep.tangent(graph.output());
            gradient.put(input.name(), tangent < 0 ? 0 : Plan.evaluate(sweep.graph(), point)[tangent]);
        }
        return gradient;
    }

    /** One object: output, gradient, values, and the given problems. */
    Json toJson(List<Json> problems) {
        Json output = Json.object()
                .put("name", name == null ? new Json.Null() : Json.string(name))
                .put("value", value)
                .build();
        return json(output, gradient, values, problems);
    }

    /** The same object for a program that cannot be run. */
    static Json none(List<Json> problems) {
        return json(new Json.Null(), Map.of(), Map.of(), problems);
    }

    private static Json json(
            Json output, Map<String, Double> gradient, Map<String, Double> values, List<Json> problems) {
        return Json.object()
                .put("output", output)
                .put("gradient", numbers(gradient))
                .put("values", numbers(values))
                .put("problems", Json.array(problems))
                .build();
    }

    private static Json numbers(Map<String, Double> byName) {
        Json.Members members = Json.object();
        byName.forEach(members::put);
        return members.build();
    }

    /** A table for people. */
    String table() {
        String of = name == null ? "output" : name;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "value", "d" + of + "/d\u00b7"));
        inputs.forEach((input, at) ->
                rows.add(List.of(input, Numbers.shortest(at), Numbers.shortest(gradient.getOrDefault(input, 0.0)))));
        values.forEach((label, at) -> rows.add(List.of(label, Numbers.shortest(at), "")));
        if (name == null) {
            rows.add(List.of("output", Numbers.shortest(value), ""));
        }
        int[] widths = new int[3];
        rows.forEach(row -> {
            for (int i = 0; i < 3; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
