package wengert.run;

import wengert.graph.Node;

/**
 * The values of all nodes of one graph at several points at once: lane {@code i} holds point {@code i}.
 *
 * <p>One array; the value of node {@code n} in lane {@code i} is at {@code n * count + i}.
 */
public final class Lanes {
    private final double[] values;
    private final int count;

    Lanes(int nodes, int count) {
        this.values = new double[nodes * count];
        this.count = count;
    }

    /** The number of lanes. */
    public int count() {
        return count;
    }

    /** The value of a node in a lane. */
    public double get(int node, int lane) {
        return values[node * count + lane];
    }

    /** The value of a node in the first lane. */
    public double get(int node) {
        return values[node * count];
    }

    /** Sets an input in one lane; it stays set from run to run. */
    public void set(Node.Input input, int lane, double value) {
        values[input.id() * count + lane] = value;
    }

    /** Sets an input in all lanes. */
    public void set(Node.Input input, double value) {
        fill(input.id(), value);
    }

    void fill(int node, double value) {
        int from = node * count;
        for (int i = from; i < from + count; i++) {
            values[i] = value;
        }
    }

    double[] values() {
        return values;
    }
}
