package wengert.layout;

/**
 * Orders the layers so that few edges cross and, after an edit, little moves.
 *
 * <p>A reader follows a picture that changes by its order. So after an edit the former order stands: as it
 * was where only boxes came or went, and improved from there where old boxes were joined anew. Only when a
 * drawing from scratch would have more than a dozen crossings less, and less than half of them, is it
 * drawn from scratch, so that a drawing grown box by box does not stay tangled.
 */
final class Ordering {
    /** Segments visited in sweeps before a large graph has to do with what it has. */
    private static final int SWEEP_BUDGET = 600_000;

    private static final int MAX_SWEEPS = 32;

    /** Kicks times the square of the number of segments: they help small graphs, and hold up large ones for nothing. */
    private static final int KICK_BUDGET = 4_000_000;

    private static final int MAX_KICKS = 16;

    /** A former order with so few crossings always stands. */
    private static final int TOLERATED = 12;

    private final Layers layers;
    private final Sweeps sweeps;
    private final int maxSweeps;

    private Ordering(Layers layers) {
        this.layers = layers;
        this.sweeps = new Sweeps(layers);
        this.maxSweeps = Math.max(2, Math.min(MAX_SWEEPS, SWEEP_BUDGET / (layers.segments.edges + 1)));
    }

    /**
     * Orders all layers and gives the number of crossings.
     *
     * @param former where each node was within its layer, or NaN
     * @param oldPartUnchanged whether the boxes that were there are joined as they were
     */
    static long arrange(Layers layers, double[] former, boolean oldPartUnchanged) {
        Ordering ordering = new Ordering(layers);
        return FormerOrder.applies(former) ? ordering.revise(former, oldPartUnchanged) : ordering.draft();
    }

    private long draft() {
        OperandOrder.apply(layers);
        long crossings = sweeps.improve(maxSweeps);
        int kicks = Math.min(MAX_KICKS, KICK_BUDGET / (layers.segments.edges + 1) / (layers.segments.edges + 1));
        return new Kicks(layers, sweeps).improve(crossings, kicks, maxSweeps);
    }

    private long revise(double[] former, boolean oldPartUnchanged) {
        FormerOrder.apply(layers, former);
        long crossings = oldPartUnchanged ? new Crossings(layers).count() : sweeps.improve(maxSweeps);
        if (crossings <= TOLERATED) {
            return crossings;
        }
        int[][] kept = layers.save();
        long fresh = draft();
        if (crossings - fresh > Math.max(TOLERATED, crossings / 2)) {
            return fresh;
        }
        layers.restore(kept);
        return crossings;
    }
}
