package wengert.layout;

import java.util.Arrays;

/**
 * What moves as one within the layers: a box, or those bends of an edge that shall be on one level.
 *
 * <p>All bends of an edge are, unless the piece between two of them crosses the same piece of another edge: then
 * one of the two gives way. As many pieces as possible stay whole, layer by layer.
 */
final class Blocks {
    /** The first node of the block of each node; the others are numbered after it. */
    final int[] first;

    /** How many nodes the block of a first node has. */
    final int[] count;

    /** The first nodes of all blocks; whatever stands before a block in a layer comes before it. */
    int[] order;

    private final Layers layers;
    private final Digraph segments;

    Blocks(Layers layers) {
        this.layers = layers;
        this.segments = layers.segments;
        this.first = new int[segments.nodes];
        this.count = new int[segments.nodes];
        boolean[] joined = new boolean[segments.nodes];
        for (int r = 1; r < layers.order.length; r++) {
            join(r, joined);
        }
        for (int v = 0; v < first.length; v++) {
            first[v] = joined[v] ? first[v - 1] : v;
            count[first[v]]++;
        }
        this.order = inOrder();
    }

    /**
     * Splits blocks in the middle; says whether there were any to be split.
     *
     * @param moved for each first node how far its block has moved
     * @param limit blocks that have moved farther are split
     */
    boolean split(double[] moved, double limit) {
        boolean any = false;
        for (int v : order) {
            if (count[v] > 1 && moved[v] > limit) {
                int half = count[v] / 2;
                int second = v + half;
                count[second] = count[v] - half;
                count[v] = half;
                for (int k = 0; k < count[second]; k++) {
                    first[second + k] = second;
                }
                any = true;
            }
        }
        if (any) {
            order = inOrder();
        }
        return any;
    }

    /** Joins bends of layer r to those before them: a longest sequence in which no two pieces cross. */
    private void join(int r, boolean[] joined) {
        int[] layer = layers.order[r];
        int[] last = new int[layer.length];
        int[] former = new int[layer.length];
        int length = 0;
        for (int i = 0; i < layer.length; i++) {
            int at = positionBefore(layer[i]);
            if (at < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (positionBefore(layer[last[middle]]) < at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            former[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = former[i]) {
            joined[layer[i]] = true;
        }
    }

    /** Where the bend before bend v on its edge stands in its layer; -1 if there is none. */
    private int positionBefore(int v) {
        if (!layers.isBend(v)) {
            return -1;
        }
        int before = segments.from[segments.in[segments.inStart[v]]];
        return layers.isBend(before) ? layers.position[before] : -1;
    }

    private int[] inOrder() {
        int[] from = new int[segments.nodes - layers.order.length];
        int[] to = new int[from.length];
        int e = 0;
        for (int[] layer : layers.order) {
            for (int i = 1; i < layer.length; i++) {
                from[e] = first[layer[i - 1]];
                to[e++] = first[layer[i]];
            }
        }
        int[] sorted = new Digraph(segments.nodes, from, to).topological();
        int blocks = 0;
        for (int v : sorted) {
            if (first[v] == v) {
                sorted[blocks++] = v;
            }
        }
        return Arrays.copyOf(sorted, blocks);
    }
}
