package wengert.run;

import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.tensor.Shape;

/**
 * Where the elements of each node of a graph stand, one node after the other.
 *
 * @param offsets the place of the first element of each node
 * @param shapes the shape of each node
 * @param inputs the places of the elements of all inputs, in the order of the graph
 */
@SuppressWarnings("ArrayRecordComponent") // columns of a table, never compared
record Layout(int[] offsets, Shape[] shapes, int[] inputs) {

    /**
     * The layout of a graph.
     *
     * @throws IllegalArgumentException if its nodes have more than {@code most} elements
     */
    static Layout of(Graph graph, long most) {
        int[] offsets = new int[graph.size()];
        Shape[] shapes = new Shape[graph.size()];
        long next = 0;
        for (Node node : graph.nodes()) {
            shapes[node.id()] = node.shape();
            offsets[node.id()] = (int) Math.min(next, Integer.MAX_VALUE);
            next += node.shape().size();
        }
        if (next > most) {
            throw new IllegalArgumentException("plan: expected at most " + most + " elements in all, got " + next);
        }
        return new Layout(offsets, shapes, inputs(graph, offsets));
    }

    private static int[] inputs(Graph graph, int[] offsets) {
        int count = 0;
        for (Node.Input input : graph.inputs()) {
            count += input.shape().size();
        }
        int[] places = new int[count];
        int next = 0;
        for (Node.Input input : graph.inputs()) {
            for (int e = 0; e < input.shape().size(); e++) {
                places[next++] = offsets[input.id()] + e;
            }
        }
        return places;
    }

    /** The number of elements of all nodes. */
    int elements() {
        int last = offsets.length - 1;
        return last < 0 ? 0 : offsets[last] + shapes[last].size();
    }
}
