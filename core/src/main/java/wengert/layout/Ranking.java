package wengert.layout;

import java.util.Arrays;

/**
 * Puts every box into a layer: each edge goes at least one layer forward, and all edges together are as
 * short as possible.
 *
 * <p>So an input stands right before its nearest consumer instead of with all others at the far left. The
 * start is a longest-path ranking, improved by pulling inputs forward; {@link NetworkSimplex} makes it
 * optimal. On a graph so large that the simplex method runs out of its budget, the best ranking so far
 * stands: it is always a legal one.
 */
final class Ranking {
    /** In place of a former rank: the box is new. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private Ranking() {}

    /**
     * The rank of each node of a connected graph, the least being 0.
     *
     * @param former ranks in the last drawing or {@link #UNKNOWN}; they are the starting point, so that of
     *     several best rankings the familiar one is found
     */
    static int[] of(Digraph graph, int[] former) {
        int[] rank = start(graph, graph.topological(), former);
        new NetworkSimplex(graph, rank).minimize();
        int least = Integer.MAX_VALUE;
        for (int r : rank) {
            least = Math.min(least, r);
        }
        for (int v = 0; v < rank.length; v++) {
            rank[v] -= least;
        }
        return rank;
    }

    private static int[] start(Digraph graph, int[] topological, int[] former) {
        int[] rank = Arrays.copyOf(former, graph.nodes);
        for (int i = topological.length - 1; i >= 0; i--) {
            int v = topological[i];
            int consumer = firstConsumer(graph, rank, v);
            if (rank[v] == UNKNOWN && consumer != Integer.MAX_VALUE) {
                rank[v] = consumer - 1;
            }
        }
        for (int v : topological) {
            int operand = lastOperand(graph, rank, v);
            if (operand != UNKNOWN) {
                rank[v] = Math.max(rank[v], operand + 1);
            } else if (rank[v] == UNKNOWN) {
                rank[v] = 0;
            }
        }
        for (int i = topological.length - 1; i >= 0; i--) {
            int v = topological[i];
            if (graph.outDegree(v) > graph.inDegree(v)) {
                rank[v] = firstConsumer(graph, rank, v) - 1;
            }
        }
        return rank;
    }

    /** The least known rank among the consumers of v, or MAX_VALUE. */
    private static int firstConsumer(Digraph graph, int[] rank, int v) {
        int first = Integer.MAX_VALUE;
        for (int i = graph.outStart[v]; i < graph.outStart[v + 1]; i++) {
            int r = rank[graph.to[graph.out[i]]];
            if (r != UNKNOWN) {
                first = Math.min(first, r);
            }
        }
        return first;
    }

    /** The greatest rank among the operands of v, or UNKNOWN. */
    private static int lastOperand(Digraph graph, int[] rank, int v) {
        int last = UNKNOWN;
        for (int i = graph.inStart[v]; i < graph.inStart[v + 1]; i++) {
            last = Math.max(last, rank[graph.from[graph.in[i]]]);
        }
        return last;
    }
}
