package wengert.server;

import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/**
 * How much work the check of a program is, known before any of it is done: a bound on the numbers that its forward and its
 * backward sweep compute.
 */
final class Fuel {
    /** The most that one check may need. */
    static final int LIMIT = 100_000;

    /** What the backward sweep adds for an operand at the most: slope, product, sum, and the condition of a branch. */
    private static final int BACKWARD = 16;

    private Fuel() {}

    /** The numbers of each node, and the share of the backward sweep for each operand. */
    static long needed(Graph graph) {
        long numbers = 0;
        for (Node node : graph.nodes()) {
            numbers += work(graph, node) * (1 + (long) BACKWARD * node.arity());
        }
        return numbers;
    }

    /** The numbers a node looks at or makes; a matrix product looks at each row with each column. */
    private static long work(Graph graph, Node node) {
        long most = node.shape().size();
        for (int slot = 0; slot < node.arity(); slot++) {
            most = Math.max(most, graph.node(node.argument(slot)).shape().size());
        }
        boolean isProduct = node instanceof Node.Apply apply && apply.op() == Op.MATMUL;
        return isProduct
                ? (long) node.shape().size()
                                * graph.node(node.argument(0)).shape().columns()
                        + most
                : most;
    }
}
