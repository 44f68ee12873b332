package wengert.run;

import java.util.List;
import java.util.stream.IntStream;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Simplified;
import wengert.math.Spare;
import wengert.op.Op;

/**
 * Some nodes of a graph of numbers at very many points, as fast as a loop written by hand.
 *
 * <p>Unlike a {@link Plan} it keeps nothing but what was asked for, and goes through the {@link Simplified} graph. What depends
 * on no varying input is computed once, when the batch is made; the rest goes through in blocks, each operation over a row of
 * its own, and a row is used again when the last operation that reads it is done. So a block stays in the nearest cache, and
 * a run allocates nothing.
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
    static final int BLOCK = 256;

    private final Spare spare = new Spare(BLOCK);
    private final double[][] rows;
    private final int[] inputRows;
    private final int[] outputRows;
    private final Op[] ops;
    private final int[] outs;
    private final int[] firsts;
    private final int[] seconds;
    private final int[] thirds;

    private Batch(Assignment assignment, List<Integer> outputs) {
        this.rows = assignment.rows();
        this.inputRows = assignment.inputRows();
        this.outputRows = outputs.stream().mapToInt(assignment::row).toArray();
        List<Assignment.Step> steps = assignment.steps();
        int count = steps.size();
        this.ops = new Op[count];
        this.outs = new int[count];
        this.firsts = new int[count];
        this.seconds = new int[count];
        this.thirds = new int[count];
        for (int i = 0; i < count; i++) {
            Assignment.Step step = steps.get(i);
            ops[i] = step.op();
            outs[i] = step.out();
            firsts[i] = step.first();
            seconds[i] = step.second();
            thirds[i] = step.third();
        }
    }

    /**
     * The batch that computes {@code outputs}, nodes of {@code graph}, while {@code varying} vary and all other inputs have their
     * own values.
     *
     * @throws IllegalArgumentException if a node that is needed is not a number
     */
    public static Batch of(Graph graph, List<Node.Input> varying, List<Integer> outputs) {
        requireNumbers(graph, outputs);
        int[] roots = IntStream.concat(
                        outputs.stream().mapToInt(node -> node),
                        varying.stream().mapToInt(Node::id))
                .toArray();
        Simplified simplified = Simplified.of(graph, roots);
        Graph simple = simplified.graph();
        List<Node.Input> inputs = varying.stream()
                .map(input -> (Node.Input) simple.node(simplified.place(input.id())))
                .toList();
        List<Integer> results = outputs.stream().map(simplified::place).toList();
        return new Batch(new Assignment(simple, inputs, results), results);
    }

    private static void requireNumbers(Graph graph, List<Integer> outputs) {
        boolean[] needed = new boolean[graph.size()];
        outputs.forEach(node -> needed[node] = true);
        for (int id = graph.size() - 1; id >= 0; id--) {
            Node node = graph.node(id);
            if (needed[id] && !isOfNumbers(node)) {
                throw new IllegalArgumentException(
                        "batch: expected numbers alone, got node " + id + " of shape " + node.shape());
            }
            for (int slot = 0; needed[id] && slot < node.arity(); slot++) {
                needed[node.argument(slot)] = true;
            }
        }
    }

    private static boolean isOfNumbers(Node node) {
        return node.shape().isScalar()
                && (!(node instanceof Node.Apply apply) || apply.op().isElementwise());
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
}
