package wengert.layout;

import java.util.Arrays;

/**
 * Reduces crossings by sweeping over the layers, forth and back: each layer is sorted by where its nodes'
 * neighbours in the layer before stand, and then neighbours are exchanged while that helps.
 *
 * <p>The place of a node is the weighted median of its neighbours (Gansner and others, 1993) or, in every
 * second pair of sweeps, their mean: either gets out of dead ends of the other. In every second four sweeps neighbours are exchanged once
 * where it makes no difference, too. A node without neighbours on that side keeps its index. The best order seen is the result, so there are never more crossings than
 * at the beginning.
 */
final class Sweeps {
    /** Sweeps without gain before it is taken that there is no more to gain. */
    private static final int PATIENCE = 5;

    private static final int MAX_SIFTS = 3;

    /** Pairs of nodes compared while sifting before a large graph has to do with what it has. */
    private static final long SIFT_BUDGET = 10_000_000;

    private final Layers layers;
    private final Digraph segments;
    private final Crossings crossings;
    private final Swaps swaps;
    private final StableSort sorter = new StableSort();
    private final double[] wish;
    private int[] ends = new int[16];
    private int[] movable = new int[16];

    Sweeps(Layers layers) {
        this.layers = layers;
        this.segments = layers.segments;
        this.crossings = new Crossings(layers);
        this.swaps = new Swaps(layers);
        this.wish = new double[segments.nodes];
    }

    /** Improves the order and gives the number of crossings that are left. */
    long improve(int maxSweeps) {
        int[][] best = layers.save();
        long least = crossings.count();
        int idle = 0;
        for (int sweep = 0; sweep < maxSweeps && idle < PATIENCE && least > 0; sweep++) {
            sweep(sweep % 2 == 0, sweep % 4 >= 2);
            if (sweep % 8 >= 4) {
                swaps.exchangeTies();
            }
            swaps.exchangeNeighbours();
            long count = crossings.count();
            idle++;
            if (count < least) {
                least = count;
                best = layers.save();
                idle = 0;
            }
        }
        layers.restore(best);
        return sift(least);
    }

    /** In the end moves single nodes over several others, which neither sweeps nor exchanges do. */
    private long sift(long crossings) {
        long least = crossings;
        long rounds = Math.min(MAX_SIFTS, SIFT_BUDGET / (swaps.pairs() + 1));
        for (int round = 0; round < rounds && least > 0 && swaps.siftAll(); round++) {
            swaps.exchangeNeighbours();
            least = this.crossings.count();
        }
        return least;
    }

    private void sweep(boolean backward, boolean mean) {
        int last = layers.order.length - 1;
        for (int step = 1; step <= last; step++) {
            arrange(backward ? last - step : step, backward, mean);
        }
    }

    /** Sorts layer r by the neighbours in the layer behind it (backward: their slots) or before it. */
    private void arrange(int r, boolean backward, boolean mean) {
        int[] order = layers.order[r];
        if (movable.length < order.length) {
            movable = new int[2 * order.length];
        }
        int count = 0;
        for (int v : order) {
            int degree = backward ? segments.outDegree(v) : segments.inDegree(v);
            if (degree > 0) {
                wish[v] = wish(v, degree, backward, mean);
                movable[count++] = v;
            }
        }
        sorter.sort(movable, count, wish);
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            int v = order[i];
            boolean moves = (backward ? segments.outDegree(v) : segments.inDegree(v)) > 0;
            if (moves) {
                order[i] = movable[next++];
            }
        }
        layers.settle(r);
    }

    private double wish(int v, int degree, boolean backward, boolean mean) {
        if (ends.length < degree) {
            ends = new int[2 * degree];
        }
        int start = backward ? segments.outStart[v] : segments.inStart[v];
        for (int i = 0; i < degree; i++) {
            ends[i] = backward
                    ? layers.slot(segments.out[start + i])
                    : layers.position[segments.from[segments.in[start + i]]];
        }
        Arrays.sort(ends, 0, degree);
        return mean ? mean(degree) : median(degree);
    }

    private double mean(int degree) {
        double sum = 0;
        for (int i = 0; i < degree; i++) {
            sum += ends[i];
        }
        return sum / degree;
    }

    /** Between two middle ends, nearer to the side on which the ends lie closer together. */
    private double median(int degree) {
        int middle = degree / 2;
        if (degree % 2 == 1) {
            return ends[middle];
        }
        double left = ends[middle - 1] - ends[0];
        double right = ends[degree - 1] - ends[middle];
        if (left + right == 0) {
            return (ends[middle - 1] + ends[middle]) / 2.0;
        }
        return (ends[middle - 1] * right + ends[middle] * left) / (left + right);
    }
}
