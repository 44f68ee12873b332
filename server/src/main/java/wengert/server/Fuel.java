package wengert.server;

import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * How much work the check of a program is, known before any of it is done: a bound on the nodes that its forward and its
 * backward sweep compute.
 */
final class Fuel {
    /** The most that one check may need. */
    static final int LIMIT = 100_000;

    /** What the backward sweep adds for an operand at the most: slope, product, sum, and the condition of a branch. */
    private static final int BACKWARD = 16;

    private Fuel() {}

    /** One for each node, and the share of the backward sweep for each operand. */
    static long needed(Graph graph) {
        long nodes = graph.size();
        for (Node node : graph.nodes()) {
            nodes += (long) BACKWARD * node.arity();
        }
        return nodes;
    }
}
