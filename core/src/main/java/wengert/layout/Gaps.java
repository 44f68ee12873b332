package wengert.layout;

/** How far apart the middles of two neighbours in a layer are at the least. */
final class Gaps {
    private final Layers layers;
    private final double[] size;
    private final Spacing spacing;

    /** @param size extent of each node within its layer */
    Gaps(Layers layers, double[] size, Spacing spacing) {
        this.layers = layers;
        this.size = size;
        this.spacing = spacing;
    }

    double between(int v, int w) {
        double gap = layers.isBend(v) || layers.isBend(w) ? spacing.edgeGap() : spacing.boxGap();
        return (size[v] + size[w]) / 2 + gap;
    }
}
