package wengert.layout;

/**
 * Puts all bends of a block on one level, near to where they were, and pushes aside what is in the way.
 *
 * <p>Pushing everything one way and pushing it the other way both keep order and distances, and so does the mean of the two,
 * which moves each block about half as far. Where blocks would still go far, the longest way first, they are split
 * in the middle: in a crowded drawing it is better that a long edge bends than that the whole grows.
 */
final class Straight {
    private static final int MAX_ROUNDS = 8;
    /** Places are whole multiples of this, so that what should be level is. */
    private static final double GRID = 0.25;

    private final Layers layers;
    private final Gaps gaps;
    private final Blocks blocks;
    private final double[] wish;

    private Straight(Layers layers, Gaps gaps, Blocks blocks, double[] wish) {
        this.layers = layers;
        this.gaps = gaps;
        this.blocks = blocks;
        this.wish = wish;
    }

    /**
     * Changes the centres, and splits blocks.
     *
     * @param limit how far a node may go from where it was, unless its block is a single node
     */
    static void straighten(Layers layers, Gaps gaps, Blocks blocks, double[] centre, double limit) {
        Straight straight = new Straight(layers, gaps, blocks, centre.clone());
        straight.push(centre);
        for (int round = 0; round < MAX_ROUNDS && straight.split(centre, limit); round++) {
            straight.push(centre);
        }
    }

    private void push(double[] centre) {
        double[] level = new double[centre.length];
        for (int v : blocks.order) {
            double sum = 0;
            for (int k = 0; k < blocks.count[v]; k++) {
                sum += wish[v + k];
            }
            level[v] = Math.floor(sum / blocks.count[v] / GRID + 0.5) * GRID;
        }
        double[] forward = pushed(level, 1);
        double[] backward = pushed(level, -1);
        for (int v = 0; v < centre.length; v++) {
            centre[v] = (forward[v] + backward[v]) / 2;
        }
    }

    /** Where everything is if each block is at its level, or as much farther in one sense as those before it demand. */
    private double[] pushed(double[] level, int sense) {
        double[] at = new double[level.length];
        int last = blocks.order.length - 1;
        for (int i = 0; i <= last; i++) {
            int v = blocks.order[sense > 0 ? i : last - i];
            double farthest = level[v] * sense;
            for (int k = 0; k < blocks.count[v]; k++) {
                int[] layer = layers.order[layers.rank[v + k]];
                int before = layers.position[v + k] - sense;
                if (before >= 0 && before < layer.length) {
                    farthest = Math.max(farthest, at[layer[before]] * sense + gaps.between(layer[before], v + k));
                }
            }
            for (int k = 0; k < blocks.count[v]; k++) {
                at[v + k] = farthest * sense;
            }
        }
        return at;
    }

    /** Splits the blocks that went more than half as far as the one that went farthest; says if any went too far. */
    private boolean split(double[] centre, double limit) {
        double[] moved = new double[centre.length];
        double most = 0;
        for (int v : blocks.order) {
            for (int k = 0; k < blocks.count[v]; k++) {
                moved[v] = Math.max(moved[v], Math.abs(centre[v + k] - wish[v + k]));
            }
            most = Math.max(most, moved[v]);
        }
        return blocks.split(moved, Math.max(limit, most / 2));
    }
}
