package wengert.bench;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.run.Batch;
import wengert.run.Lanes;
import wengert.run.Plan;

/** This project's ways to compute a function and its gradient from a graph. */
final class Engine {
    private final Graph graph;
    private final ReverseSweep sweep;

    Engine(Graph graph) {
        this.graph = graph;
        this.sweep = Reverse.of(graph, graph.output());
    }

    /** The nodes of the value alone. */
    List<Integer> value() {
        return List.of(graph.output());
    }

    /** The nodes of the value and of its derivatives in all inputs. */
    List<Integer> valueAndGradient() {
        List<Integer> nodes = new ArrayList<>(value());
        graph.inputs().forEach(input -> nodes.add(sweep.adjoint(input.id())));
        return nodes;
    }

    /** The graph of value and gradient. */
    Graph gradientGraph() {
        return sweep.graph();
    }

    /** Many points through a batch. */
    Contestant batch(double[][] inputs, List<Integer> outputs) {
        Batch batch = Batch.of(sweep.graph(), sweep.graph().inputs(), outputs);
        int count = inputs[0].length;
        double[][] results = new double[outputs.size()][count];
        return new Contestant("Wengert, batch", () -> {
            batch.run(inputs, results, count);
            return results;
        });
    }

    /** One point through a plan: a row for each number asked for. */
    Contestant plan(double[] point, List<Integer> outputs) {
        Plan plan = Plan.of(outputs.size() == 1 ? graph : sweep.graph());
        Lanes lanes = plan.lanes(1);
        int[] nodes = outputs.stream().mapToInt(node -> node).toArray();
        double[][] results = new double[nodes.length][1];
        return new Contestant("Wengert, plan of one lane", () -> {
            lanes.setAll(0, point);
            plan.run(lanes);
            for (int k = 0; k < nodes.length; k++) {
                results[k][0] = lanes.get(nodes[k]);
            }
            return results;
        });
    }

    /** Value and gradient of a program of tensors: one row for the value, then one for each input. */
    Contestant tensors(double[] point) {
        Plan plan = Plan.of(sweep.graph());
        Lanes lanes = plan.lanes(1);
        int[] nodes = valueAndGradient().stream().mapToInt(node -> node).toArray();
        double[][] results = new double[nodes.length][];
        for (int k = 0; k < nodes.length; k++) {
            results[k] = new double[plan.graph().node(nodes[k]).shape().size()];
        }
        return new Contestant("Wengert, plan of tensors", () -> {
            lanes.setAll(0, point);
            plan.run(lanes);
            for (int k = 0; k < nodes.length; k++) {
                for (int e = 0; e < results[k].length; e++) {
                    results[k][e] = lanes.get(nodes[k], e, 0);
                }
            }
            return results;
        });
    }
}
