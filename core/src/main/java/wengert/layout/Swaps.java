package wengert.layout;

import java.util.Arrays;

/**
 * What it costs, in crossings, to have one node of a layer before another while the other layers stay.
 *
 * <p>Both improvements that move single nodes rest on it: exchanging neighbours while that helps, and
 * sifting one node to the best place of its layer.
 */
final class Swaps {
    private static final int MAX_ROUNDS = 8;

    private final Layers layers;
    private final Digraph segments;
    /** For each node, the sorted positions of its tails and the sorted slots of its heads. */
    private final int[] tails;

    private final int[] heads;

    Swaps(Layers layers) {
        this.layers = layers;
        this.segments = layers.segments;
        this.tails = new int[segments.edges];
        this.heads = new int[segments.edges];
    }

    /** Exchanges neighbours in all layers until nothing is gained; says whether anything was. */
    boolean exchangeNeighbours() {
        boolean gained = false;
        boolean again = true;
        for (int round = 0; again && round < MAX_ROUNDS; round++) {
            again = false;
            for (int r = 0; r < layers.order.length; r++) {
                if (layers.order[r].length > 1 && exchangeIn(r)) {
                    again = true;
                }
            }
            gained |= again;
        }
        return gained;
    }

    /** Exchanges neighbours in all layers, once each, wherever that costs nothing: a way over plateaus. */
    void exchangeTies() {
        for (int r = 0; r < layers.order.length; r++) {
            int[] order = layers.order[r];
            for (int v : order) {
                look(v);
            }
            for (int i = 1; i < order.length; i++) {
                int v = order[i - 1];
                int w = order[i];
                if (cost(v, w) >= cost(w, v)) {
                    order[i - 1] = w;
                    order[i] = v;
                }
            }
            layers.settle(r);
        }
    }

    private boolean exchangeIn(int r) {
        int[] order = layers.order[r];
        for (int v : order) {
            look(v);
        }
        boolean gained = false;
        boolean again = true;
        for (int round = 0; again && round < MAX_ROUNDS; round++) {
            again = false;
            for (int i = 1; i < order.length; i++) {
                int v = order[i - 1];
                int w = order[i];
                if (cost(v, w) > cost(w, v)) {
                    order[i - 1] = w;
                    order[i] = v;
                    again = true;
                }
            }
            gained |= again;
        }
        if (gained) {
            layers.settle(r);
        }
        return gained;
    }

    /** How many pairs of nodes {@link #siftAll} compares at the least. */
    long pairs() {
        long pairs = 0;
        for (int[] order : layers.order) {
            pairs += (long) order.length * order.length;
        }
        return pairs;
    }

    /** Moves every node once to the best place of its layer; says whether anything moved. */
    boolean siftAll() {
        boolean gained = false;
        for (int[] order : layers.order) {
            for (int v : order) {
                look(v);
            }
            int[] nodes = order.clone();
            for (int v : nodes) {
                gained |= moveToBest(v);
            }
        }
        return gained;
    }

    /** Moves v to the place in its layer with the fewest crossings, the nearest of them; says if it moved. */
    boolean sift(int v) {
        for (int w : layers.order[layers.rank[v]]) {
            look(w);
        }
        return moveToBest(v);
    }

    private boolean moveToBest(int v) {
        int r = layers.rank[v];
        int[] order = layers.order[r];
        int here = layers.position[v];
        int best = here;
        int least = 0;
        int change = 0;
        for (int i = here - 1; i >= 0; i--) {
            change += cost(v, order[i]) - cost(order[i], v);
            if (change < least) {
                best = i;
                least = change;
            }
        }
        change = 0;
        for (int i = here + 1; i < order.length; i++) {
            change += cost(order[i], v) - cost(v, order[i]);
            if (change < least || (change == least && least < 0 && i - here < here - best)) {
                best = i;
                least = change;
            }
        }
        if (best == here) {
            return false;
        }
        int step = best < here ? -1 : 1;
        for (int i = here; i != best; i += step) {
            order[i] = order[i + step];
        }
        order[best] = v;
        layers.settle(r);
        return true;
    }

    private void look(int v) {
        for (int i = segments.inStart[v]; i < segments.inStart[v + 1]; i++) {
            tails[i] = layers.position[segments.from[segments.in[i]]];
        }
        Arrays.sort(tails, segments.inStart[v], segments.inStart[v + 1]);
        for (int i = segments.outStart[v]; i < segments.outStart[v + 1]; i++) {
            heads[i] = layers.slot(segments.out[i]);
        }
        Arrays.sort(heads, segments.outStart[v], segments.outStart[v + 1]);
    }

    /** Crossings among the segments of v and of w when v stands before w. */
    private int cost(int v, int w) {
        return inversions(
                        tails,
                        segments.inStart[v],
                        segments.inStart[v + 1],
                        segments.inStart[w],
                        segments.inStart[w + 1])
                + inversions(
                        heads,
                        segments.outStart[v],
                        segments.outStart[v + 1],
                        segments.outStart[w],
                        segments.outStart[w + 1]);
    }

    /** Pairs of an end of the first range and a lesser end of the second; both ranges are sorted. */
    private static int inversions(int[] ends, int vStart, int vEnd, int wStart, int wEnd) {
        int pairs = 0;
        int w = wStart;
        for (int v = vStart; v < vEnd; v++) {
            while (w < wEnd && ends[w] < ends[v]) {
                w++;
            }
            pairs += w - wStart;
        }
        return pairs;
    }
}
