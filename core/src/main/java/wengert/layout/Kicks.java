package wengert.layout;

/**
 * Gets an order out of a dead end: moves a third of the nodes anywhere in their layers, lets {@link Sweeps}
 * tidy up, and keeps the result where it has fewer crossings.
 *
 * <p>Sweeps alone stop at an order that no small change improves, often with half as many crossings again
 * as need be; on a small graph a dozen kicks find most of those for a millisecond. The moves look random
 * but are the same every time.
 */
final class Kicks {
    private final Layers layers;
    private final Sweeps sweeps;
    private int seed = 1;

    Kicks(Layers layers, Sweeps sweeps) {
        this.layers = layers;
        this.sweeps = sweeps;
    }

    /** Improves an order with {@code crossings} crossings and gives the number that is left. */
    long improve(long crossings, int rounds, int maxSweeps) {
        long least = crossings;
        int[][] best = layers.save();
        for (int round = 0; round < rounds && least > 0; round++) {
            layers.restore(best);
            for (int move = layers.segments.nodes / 3; move >= 0; move--) {
                moveAny();
            }
            long count = sweeps.improve(maxSweeps);
            if (count < least) {
                least = count;
                best = layers.save();
            }
        }
        layers.restore(best);
        return least;
    }

    private void moveAny() {
        int v = next(layers.segments.nodes);
        int[] order = layers.order[layers.rank[v]];
        int at = layers.position[v];
        int to = next(order.length);
        int step = to < at ? -1 : 1;
        for (int i = at; i != to; i += step) {
            order[i] = order[i + step];
        }
        order[to] = v;
        layers.settle(layers.rank[v]);
    }

    /** The next number of a linear congruential sequence, from 0 up to but not including {@code bound}. */
    private int next(int bound) {
        seed = seed * 1_664_525 + 1_013_904_223;
        return (seed >>> 8) % bound;
    }
}
