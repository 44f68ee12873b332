package wengert.run;

import java.util.Arrays;
import wengert.graph.Node;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * The values of all nodes of one graph at several points at once: lane {@code i} holds point {@code i}.
 *
 * <p>One array; element {@code e} of node {@code n} in lane {@code i} is at {@code (offset(n) + e) * count + i}. In a graph
 * of numbers alone the offset of a node is its id.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 0; x^2").graph();
 * Plan plan = Plan.of(graph);
 * Lanes lanes = plan.lanes(2);
 * lanes.set(graph.inputs().get(0), 0, 3);
 * lanes.set(graph.inputs().get(0), 1, 4);
 * plan.run(lanes);
 * lanes.get(graph.output(), 1);   // 16
 * }</pre>
 */
public final class Lanes {
    private final double[] values;
    private final int count;
    private final int[] offsets;
    private final Shape[] shapes;
    private final int[] inputs;
    private final Block block;

    Lanes(Layout layout, int elements, int count, Block block) {
        this.values = new double[elements * count];
        this.count = count;
        this.offsets = layout.offsets();
        this.shapes = layout.shapes();
        this.inputs = layout.inputs();
        this.block = block;
    }

    /** The number of lanes. */
    public int count() {
        return count;
    }

    /** The value of a node in a lane; the first element of a vector or matrix. */
    public double get(int node, int lane) {
        return values[offsets[node] * count + lane];
    }

    /** The value of a node in the first lane; the first element of a vector or matrix. */
    public double get(int node) {
        return get(node, 0);
    }

    /** An element of a node, counted row by row, in a lane. */
    public double get(int node, int element, int lane) {
        return values[(offsets[node] + element) * count + lane];
    }

    /** The value of a node in a lane. */
    public Tensor tensor(int node, int lane) {
        double[] elements = new double[shapes[node].size()];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = get(node, e, lane);
        }
        return Tensor.of(shapes[node], elements);
    }

    /** The value of a node in the first lane. */
    public Tensor tensor(int node) {
        return tensor(node, 0);
    }

    /** Sets an input, every element of it, in one lane; it stays set from run to run. */
    public void set(Node.Input input, int lane, double value) {
        for (int e = 0; e < input.shape().size(); e++) {
            setElement(input, e, lane, value);
        }
    }

    /** Sets one element of an input, counted row by row, in one lane. */
    public void setElement(Node.Input input, int element, int lane, double value) {
        values[(offsets[input.id()] + element) * count + lane] = value;
    }

    /** Sets an input, every element of it, in all lanes. */
    public void set(Node.Input input, double value) {
        int from = offsets[input.id()] * count;
        Arrays.fill(values, from, from + shapes[input.id()].size() * count, value);
    }

    /**
     * Sets an input in one lane.
     *
     * @throws IllegalArgumentException if the shape is not that of the input
     */
    public void set(Node.Input input, int lane, Tensor value) {
        if (!value.shape().equals(input.shape())) {
            throw new IllegalArgumentException("set: expected a value of shape " + input.shape() + " for "
                    + input.name() + ", got " + value.shape());
        }
        for (int e = 0; e < value.size(); e++) {
            setElement(input, e, lane, value.get(e));
        }
    }

    /** Sets an input in all lanes. */
    public void set(Node.Input input, Tensor value) {
        for (int lane = 0; lane < count; lane++) {
            set(input, lane, value);
        }
    }

    /**
     * Sets all inputs in one lane: their elements row by row, one input after the other in the order of the graph.
     *
     * @throws IllegalArgumentException if there are not as many numbers as elements
     */
    public void setAll(int lane, double... point) {
        if (point.length != inputs.length) {
            throw new IllegalArgumentException(
                    "set: expected " + inputs.length + " numbers for all inputs, got " + point.length);
        }
        for (int i = 0; i < inputs.length; i++) {
            values[inputs[i] * count + lane] = point[i];
        }
    }

    void fill(int node, Tensor value) {
        for (int e = 0; e < value.size(); e++) {
            int from = (offsets[node] + e) * count;
            Arrays.fill(values, from, from + count, value.get(e));
        }
    }

    /** Rows to run operations over, for this run alone. */
    Block block() {
        return block;
    }

    double[] values() {
        return values;
    }
}
