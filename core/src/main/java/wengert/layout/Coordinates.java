package wengert.layout;

/**
 * Where each node stands within its layer, once the order of the layers is settled: first as the edges pull
 * ({@link Relaxation}), then with long edges straight ({@link Straight}), and in the end nearer to its neighbours
 * where there is room ({@link Slides}).
 */
final class Coordinates {
    /** By how many gaps between edges a long edge may push others away before it bends instead. */
    private static final int MOST_GAPS = 20;

    private Coordinates() {}

    /**
     * The centre of each node within its layer.
     *
     * @param size extent of each node within its layer
     */
    static double[] centres(Layers layers, double[] size, Spacing spacing) {
        Gaps gaps = new Gaps(layers, size, spacing);
        double[] centre = Relaxation.centres(layers, gaps, spacing.edgeGap());
        Blocks blocks = new Blocks(layers);
        Straight.straighten(layers, gaps, blocks, centre, MOST_GAPS * spacing.edgeGap());
        Slides.shorten(layers, gaps, blocks, centre);
        return centre;
    }
}
