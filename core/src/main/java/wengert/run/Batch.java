package wengert.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.math.Spare;
import wengert.op.Op;

/**
 * Some nodes of a graph of numbers at very many points, as fast as a loop written by hand.
 *
 * <p>Unlike a {@link Plan} it keeps nothing but what was asked for. What depends on no varying input is computed once, when the
 * batch is made; the rest goes through in blocks, each operation over a row of its own, and a row is used again when the
 * last operation that reads it is done. So a block stays in the nearest cache, and a run allocates nothing.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 0; x^2 + 1").graph();
 * Batch batch = Batch.of(graph, graph.inputs(), List.of(graph.output()));
 * double[] xs = {1, 2, 3};
 * double[] ys = new double[3];
 * batch.run(new double[][] {xs}, new double[][] {ys}, xs.length);
 * Arrays.toString(ys);   // [2.0, 5.0, 10.0]
 * }</pre>
 *
 * <p>The same bits as a plan. Not safe for use by several threads: its rows are its own.
 */
public final class Batch {
    /** Numbers worked on at a time: with a dozen rows in use 24 KB, which the nearest cache holds. */
    private static final int BLOCK = 256;

    private static final int UNUSED = -1;

    private final Spare spare = new Spare(BLOCK);
    private final double[][] rows;
    private final int[] inputRows;
    private final int[] outputRows;
    private final Op[] ops;
    private final int[] outs;
    private final int[] firsts;
    private final int[] seconds;
    private final int[] thirds;

    private Batch(Layout layout, List<Integer> outputs) {
        this.rows = layout.rows.toArray(new double[0][]);
        this.inputRows = layout.inputRows;
        this.outputRows = outputs.stream().mapToInt(node -> layout.rowOf[node]).toArray();
        int count = layout.steps.size();
        this.ops = new Op[count];
        this.outs = new int[count];
        this.firsts = new int[count];
        this.seconds = new int[count];
        this.thirds = new int[count];
        for (int i = 0; i < count; i++) {
            ops[i] = layout.steps.get(i).op();
            int[] places = layout.places.get(i);
            outs[i] = places[0];
            firsts[i] = places[1];
            seconds[i] = places[2];
            thirds[i] = places[3];
        }
    }

    /**
     * The batch that computes {@code outputs}, nodes of {@code graph}, while {@code varying} vary and all other inputs have their
     * own values.
     *
     * @throws IllegalArgumentException if a node that is needed is not a number
     */
    public static Batch of(Graph graph, List<Node.Input> varying, List<Integer> outputs) {
        return new Batch(new Layout(graph, varying, outputs), outputs);
    }

    /**
     * Computes the outputs at {@code count} points.
     *
     * @param inputs {@code inputs[k][i]} is the value of the k-th varying input at point i
     * @param outputs {@code outputs[k][i]} becomes the value of the k-th output at point i
     */
    public void run(double[][] inputs, double[][] outputs, int count) {
        for (int from = 0; from < count; from += BLOCK) {
            int length = Math.min(BLOCK, count - from);
            for (int k = 0; k < inputRows.length; k++) {
                System.arraycopy(inputs[k], from, rows[inputRows[k]], 0, length);
            }
            for (int i = 0; i < ops.length; i++) {
                ops[i].run(rows[outs[i]], rows[firsts[i]], rows[seconds[i]], rows[thirds[i]], spare, length);
            }
            for (int k = 0; k < outputRows.length; k++) {
                System.arraycopy(rows[outputRows[k]], 0, outputs[k], from, length);
            }
        }
    }

    /** The number of rows it works in. */
    int rowCount() {
        return rows.length;
    }

    /** Which row each node has, and for how long. */
    private static final class Layout {
        private final List<double[]> rows = new ArrayList<>();
        private final Deque<Integer> free = new ArrayDeque<>();
        private final int[] inputRows;
        private final int[] rowOf;
        private final List<Node.Apply> steps = new ArrayList<>();
        /** For each step the row of its result and those of its three arguments. */
        private final List<int[]> places = new ArrayList<>();

        Layout(Graph graph, List<Node.Input> varying, List<Integer> outputs) {
            boolean[] needed = needed(graph, outputs);
            double[] uniform = new double[graph.size()];
            boolean[] varies = new boolean[graph.size()];
            varying.forEach(input -> varies[input.id()] = true);
            int[] lastUse = new int[graph.size()];
            for (Node node : graph.nodes()) {
                if (needed[node.id()]) {
                    settle(node, uniform, varies, lastUse);
                }
            }
            outputs.forEach(node -> lastUse[node] = Integer.MAX_VALUE);
            this.rowOf = new int[graph.size()];
            Arrays.fill(rowOf, UNUSED);
            this.inputRows =
                    varying.stream().mapToInt(input -> fresh(input.id())).toArray();
            for (Node node : graph.nodes()) {
                if (needed[node.id()] && varies[node.id()] && node instanceof Node.Apply apply) {
                    place(apply, uniform, varies, lastUse);
                }
            }
            for (int node : outputs) {
                if (!varies[node]) {
                    constantRow(node, uniform[node]);
                }
            }
        }

        private static boolean[] needed(Graph graph, List<Integer> outputs) {
            boolean[] needed = new boolean[graph.size()];
            outputs.forEach(node -> needed[node] = true);
            for (int id = graph.size() - 1; id >= 0; id--) {
                if (needed[id]) {
                    Node node = graph.node(id);
                    if (!node.shape().isScalar()
                            || (node instanceof Node.Apply apply && !apply.op().isElementwise())) {
                        throw new IllegalArgumentException(
                                "batch: expected numbers alone, got node " + id + " of shape " + node.shape());
                    }
                    for (int slot = 0; slot < node.arity(); slot++) {
                        needed[node.argument(slot)] = true;
                    }
                }
            }
            return needed;
        }

        /** Computes what does not vary, and notes for the rest who reads it last. */
        private static void settle(Node node, double[] uniform, boolean[] varies, int[] lastUse) {
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

        private void place(Node.Apply apply, double[] uniform, boolean[] varies, int[] lastUse) {
            int[] rowsUsed = new int[4];
            for (int slot = 0; slot < 3; slot++) {
                int argument = apply.argument(Math.min(slot, apply.arity() - 1));
                if (!varies[argument]) {
                    constantRow(argument, uniform[argument]);
                }
                rowsUsed[slot + 1] = rowOf[argument];
            }
            rowsUsed[0] = fresh(apply.id());
            steps.add(apply);
            places.add(rowsUsed);
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
                rows.add(new double[BLOCK]);
                free.push(rows.size() - 1);
            }
            rowOf[node] = free.pop();
            return rowOf[node];
        }

        /** A row of one number everywhere; it is never used for anything else. */
        private void constantRow(int node, double value) {
            if (rowOf[node] == UNUSED) {
                double[] row = new double[BLOCK];
                Arrays.fill(row, value);
                rows.add(row);
                rowOf[node] = rows.size() - 1;
            }
        }
    }
}
