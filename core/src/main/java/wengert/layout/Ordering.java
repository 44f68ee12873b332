package wengert.layout;

/**
 * Orders the layers so that few edges cross and, after an edit, little moves.
 *
 * <p>A reader follows a picture that changes by its order: so the former order stands unless a new one
 * pays. How much it has to pay depends on the edit. Where the old part of the diagram is what it was and
 * only boxes came or went, a new order has to remove more than a dozen crossings and more than half of
 * them, so that a drawing grown box by box does not stay tangled; where old boxes were joined anew, any
 * gain will do.
 */
final class Ordering {
    /** Segments visited in sweeps before a large graph has to do with what it has. */
    private static final int BUDGET = 600_000;

    private static final int MAX_SWEEPS = 32;

    private Ordering() {}

    /**
     * Orders all layers and gives the number of crossings.
     *
     * @param former where each node was within its layer, or NaN
     * @param oldPartUnchanged whether the boxes that were there are joined as they were
     */
    static long arrange(Layers layers, double[] former, boolean oldPartUnchanged) {
        int maxSweeps = Math.max(2, Math.min(MAX_SWEEPS, BUDGET / (layers.segments.edges + 1)));
        if (!FormerOrder.applies(former)) {
            OperandOrder.apply(layers);
            return new Sweeps(layers).improve(maxSweeps);
        }
        FormerOrder.apply(layers, former);
        int[][] kept = layers.save();
        long crossings = new Crossings(layers).count();
        long improved = new Sweeps(layers).improve(maxSweeps);
        long expected = oldPartUnchanged ? Math.max(12, crossings / 2) : 0;
        if (crossings - improved > expected) {
            return improved;
        }
        layers.restore(kept);
        return crossings;
    }
}
