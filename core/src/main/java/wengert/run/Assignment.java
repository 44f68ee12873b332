package wengert.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/** Which row of a batch each node has, and for how long. */
final class Assignment {
    private static final int UNUSED = -1;

    /** An operation with the rows of its result and its arguments, repeated where there are fewer than three. */
    record Step(Op op, int out, int first, int second, int third) {}

    private final double[] uniform;
    private final boolean[] varies;
    /** The node that reads each node last. */
    private final int[] lastUse;

    private final List<double[]> rows = new ArrayList<>();
    /** The rows of one number everywhere, by that number; they are never used for anything else. */
    private final Map<Double, Integer> constantRows = new HashMap<>();

    private final Deque<Integer> free = new ArrayDeque<>();
    private final int[] rowOf;
    private final int[] inputRows;
    private final List<Step> steps = new ArrayList<>();

    /** Assigns rows to a graph of numbers that holds nothing but what the outputs need. */
    Assignment(Graph graph, List<Node.Input> varying, List<Integer> outputs) {
        this.uniform = new double[graph.size()];
        this.varies = new boolean[graph.size()];
        this.lastUse = new int[graph.size()];
        varying.forEach(input -> varies[input.id()] = true);
        graph.nodes().forEach(this::settle);
        outputs.forEach(node -> lastUse[node] = Integer.MAX_VALUE);
        this.rowOf = new int[graph.size()];
        Arrays.fill(rowOf, UNUSED);
        this.inputRows = varying.stream().mapToInt(input -> fresh(input.id())).toArray();
        for (Node node : graph.nodes()) {
            if (varies[node.id()] && node instanceof Node.Apply apply) {
                place(apply);
            }
        }
        for (int node : outputs) {
            if (!varies[node]) {
                constantRow(node);
            }
        }
    }

    /** The rows. */
    double[][] rows() {
        return rows.toArray(double[][]::new);
    }

    /** The row of each varying input. */
    int[] inputRows() {
        return inputRows;
    }

    /** The row of an output. */
    int row(int output) {
        return rowOf[output];
    }

    /** The operations that vary, in the order in which they run. */
    List<Step> steps() {
        return steps;
    }

    /** Computes what does not vary, and notes for the rest who reads it last. */
    private void settle(Node node) {
        if (node instanceof Node.Constant constant) {
            uniform[node.id()] = constant.value();
        } else if (node instanceof Node.Input input) {
            uniform[node.id()] = input.value();
        } else if (node instanceof Node.Apply apply) {
            double[] arguments = new double[apply.arity()];
            for (int slot = 0; slot < arguments.length; slot++) {
                varies[node.id()] |= varies[apply.argument(slot)];
                lastUse[apply.argument(slot)] = node.id();
                arguments[slot] = uniform[apply.argument(slot)];
            }
            if (!varies[node.id()]) {
                uniform[node.id()] = apply.op().at(arguments);
            }
        }
    }

    private void place(Node.Apply apply) {
        int[] used = new int[3];
        for (int slot = 0; slot < used.length; slot++) {
            int argument = apply.argument(Math.min(slot, apply.arity() - 1));
            if (!varies[argument]) {
                constantRow(argument);
            }
            used[slot] = rowOf[argument];
        }
        steps.add(new Step(apply.op(), fresh(apply.id()), used[0], used[1], used[2]));
        for (int slot = 0; slot < apply.arity(); slot++) {
            int argument = apply.argument(slot);
            if (varies[argument] && lastUse[argument] == apply.id() && rowOf[argument] != UNUSED) {
                free.push(rowOf[argument]);
                rowOf[argument] = UNUSED;
            }
        }
    }

    private int fresh(int node) {
        if (free.isEmpty()) {
            free.push(newRow());
        }
        rowOf[node] = free.pop();
        return rowOf[node];
    }

    private void constantRow(int node) {
        rowOf[node] = constantRows.computeIfAbsent(uniform[node], number -> {
            int row = newRow();
            Arrays.fill(rows.get(row), number);
            return row;
        });
    }

    private int newRow() {
        rows.add(new double[Batch.BLOCK]);
        return rows.size() - 1;
    }
}
