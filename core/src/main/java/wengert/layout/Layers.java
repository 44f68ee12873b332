package wengert.layout;

import java.util.Arrays;

/**
 * A ranked graph cut into layers: where an edge passes a layer it gets a <em>bend</em>, a node without
 * size, so that every segment joins two neighbouring layers; and each layer has an order.
 *
 * <p>Nodes 0 to boxes-1 are the boxes, the rest are bends. The segments of an edge are numbered one after
 * the other, and the segments into a box are listed in operand order. A segment's <em>slot</em> counts
 * all ends on its head's layer in their order; two segments cross when their tails and their slots are
 * ordered differently, which makes operands that arrive in the wrong order a crossing like any other.
 */
final class Layers {
    final Digraph segments;
    final int boxes;
    final int[] rank;
    /** The nodes of each layer, in order. */
    final int[][] order;
    /** Where each node stands in its layer. */
    final int[] position;
    /** Edge e consists of the segments firstSegment[e] up to but not including firstSegment[e + 1]. */
    final int[] firstSegment;

    private final int[] operand;
    private final int[] slotBase;

    /**
     * @param graph boxes and edges, the edges into a box in operand order
     * @param boxRank a legal ranking, the least rank being 0
     * @param maxBends how many bends there may be in all; the longest edges get no segments at all as soon
     *     as theirs would be more, and are left out of all that follows
     */
    Layers(Digraph graph, int[] boxRank, int maxBends) {
        boxes = graph.nodes;
        int longest = longestWithin(graph, boxRank, maxBends);
        firstSegment = new int[graph.edges + 1];
        int bends = 0;
        for (int e = 0; e < graph.edges; e++) {
            int length = boxRank[graph.to[e]] - boxRank[graph.from[e]];
            firstSegment[e + 1] = firstSegment[e] + (length > longest ? 0 : length);
            bends += length > longest ? 0 : length - 1;
        }
        rank = Arrays.copyOf(boxRank, boxes + bends);
        segments = cut(graph, firstSegment, rank);
        operand = new int[segments.edges];
        for (int v = 0; v < segments.nodes; v++) {
            for (int i = segments.inStart[v]; i < segments.inStart[v + 1]; i++) {
                operand[segments.in[i]] = i - segments.inStart[v];
            }
        }
        order = byRank(rank);
        position = new int[segments.nodes];
        slotBase = new int[segments.nodes];
        for (int r = 0; r < order.length; r++) {
            settle(r);
        }
    }

    private static int longestWithin(Digraph graph, int[] rank, int maxBends) {
        int[] count = new int[graph.nodes + 1];
        for (int e = 0; e < graph.edges; e++) {
            count[Math.min(graph.nodes, rank[graph.to[e]] - rank[graph.from[e]])]++;
        }
        int room = maxBends;
        int length = 1;
        while (length < graph.nodes && count[length + 1] <= room / length) {
            length++;
            room -= count[length] * (length - 1);
        }
        return length;
    }

    private static Digraph cut(Digraph graph, int[] firstSegment, int[] rank) {
        int[] from = new int[firstSegment[graph.edges]];
        int[] to = new int[from.length];
        int bend = graph.nodes;
        for (int e = 0; e < graph.edges; e++) {
            int tail = graph.from[e];
            for (int s = firstSegment[e]; s < firstSegment[e + 1]; s++) {
                boolean last = s + 1 == firstSegment[e + 1];
                from[s] = tail;
                to[s] = last ? graph.to[e] : bend;
                if (!last) {
                    rank[bend] = rank[tail] + 1;
                    tail = bend++;
                }
            }
        }
        return new Digraph(bend, from, to);
    }

    private static int[][] byRank(int[] rank) {
        int layers = 0;
        for (int r : rank) {
            layers = Math.max(layers, r + 1);
        }
        int[] size = new int[layers];
        for (int r : rank) {
            size[r]++;
        }
        int[][] order = new int[layers][];
        for (int r = 0; r < layers; r++) {
            order[r] = new int[size[r]];
        }
        for (int v = rank.length - 1; v >= 0; v--) {
            order[rank[v]][--size[rank[v]]] = v;
        }
        return order;
    }

    boolean isBend(int v) {
        return v >= boxes;
    }

    /** Brings positions and slots up to date after the order of layer r has changed. */
    void settle(int r) {
        int slot = 0;
        for (int i = 0; i < order[r].length; i++) {
            int v = order[r][i];
            position[v] = i;
            slotBase[v] = slot;
            slot += segments.inDegree(v);
        }
    }

    /** Where segment s ends among all ends on its head's layer. */
    int slot(int s) {
        return slotBase[segments.to[s]] + operand[s];
    }

    /** The orders of all layers, to come back to with {@link #restore}. */
    int[][] save() {
        int[][] saved = new int[order.length][];
        for (int r = 0; r < order.length; r++) {
            saved[r] = order[r].clone();
        }
        return saved;
    }

    void restore(int[][] saved) {
        for (int r = 0; r < order.length; r++) {
            System.arraycopy(saved[r], 0, order[r], 0, saved[r].length);
            settle(r);
        }
    }
}
