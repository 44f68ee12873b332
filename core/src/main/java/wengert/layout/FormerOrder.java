package wengert.layout;

/**
 * The order to begin with after an edit: what was there keeps its former order, and what is new goes where
 * it crosses least.
 */
final class FormerOrder {
    private static final int MAX_ROUNDS = 4;

    private FormerOrder() {}

    /**
     * Whether it is worth while: something is known, and the new part is small enough to be placed node by
     * node.
     */
    static boolean applies(double[] former) {
        int known = 0;
        for (double at : former) {
            if (!Double.isNaN(at)) {
                known++;
            }
        }
        int unknown = former.length - known;
        return known > 0 && unknown <= 400 + known / 4;
    }

    /** @param former where each node was within its layer, or NaN */
    static void apply(Layers layers, double[] former) {
        double[] wish = former.clone();
        guess(layers, wish);
        StableSort sorter = new StableSort();
        for (int r = 0; r < layers.order.length; r++) {
            sorter.sort(layers.order[r], layers.order[r].length, wish);
            layers.settle(r);
        }
        Swaps swaps = new Swaps(layers);
        boolean moved = true;
        for (int round = 0; moved && round < MAX_ROUNDS; round++) {
            moved = false;
            for (int v = 0; v < former.length; v++) {
                if (Double.isNaN(former[v])) {
                    moved |= swaps.sift(v);
                }
            }
        }
    }

    /** Gives each node without a former place the mean of its neighbours' places, outwards from known ones. */
    private static void guess(Layers layers, double[] wish) {
        Digraph segments = layers.segments;
        int[] queue = new int[segments.nodes];
        boolean[] queued = new boolean[segments.nodes];
        int end = 0;
        for (int v = 0; v < segments.nodes; v++) {
            if (!Double.isNaN(wish[v])) {
                queued[v] = true;
                queue[end++] = v;
            }
        }
        for (int next = 0; next < end; next++) {
            int v = queue[next];
            if (Double.isNaN(wish[v])) {
                wish[v] = meanOfNeighbours(segments, wish, v);
            }
            for (int i = 0; i < segments.degree(v); i++) {
                int w = segments.other(segments.incident(v, i), v);
                if (!queued[w]) {
                    queued[w] = true;
                    queue[end++] = w;
                }
            }
        }
        for (int v = 0; v < segments.nodes; v++) {
            if (Double.isNaN(wish[v])) {
                wish[v] = 0;
            }
        }
    }

    private static double meanOfNeighbours(Digraph segments, double[] wish, int v) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < segments.degree(v); i++) {
            double at = wish[segments.other(segments.incident(v, i), v)];
            if (!Double.isNaN(at)) {
                sum += at;
                known++;
            }
        }
        return sum / known;
    }
}
