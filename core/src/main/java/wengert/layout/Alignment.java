package wengert.layout;

import java.util.Arrays;

/**
 * Coordinates within the layers by Brandes and Koepf, "Fast and simple horizontal coordinate assignment"
 * (2001): straight long edges, boxes at the median of their neighbours, linear time.
 *
 * <p>Each node is aligned with a median neighbour where no other alignment is in the way; aligned nodes
 * form blocks, which are packed as closely as the sizes allow. That is done four times, from either side
 * in either direction, and a node's place is the mean of the two middle ones of its four candidates. Each
 * candidate keeps order and distances, and so does that mean.
 *
 * <p>The packing is a longest path over the graph of blocks, which needs no care for the order in which
 * blocks are visited (the published one was corrected in 2020 for that reason).
 */
final class Alignment {
    private final Layers layers;
    private final Digraph segments;
    private final double[] size;
    private final double boxGap;
    private final double edgeGap;
    /** Segments that no alignment may use, because they cross the inner part of a long edge. */
    private final boolean[] barred;

    private final int[] root;
    private final int[] next;
    /** Least distance of the two blocks of each edge of {@link #blocks}. */
    private double[] distance = new double[0];

    private int[] near = new int[16];
    private int[] nearSegment = new int[16];

    private Alignment(Layers layers, double[] size, Spacing spacing) {
        this.layers = layers;
        this.segments = layers.segments;
        this.size = size;
        this.boxGap = spacing.boxGap();
        this.edgeGap = spacing.edgeGap();
        this.barred = new boolean[segments.edges];
        this.root = new int[segments.nodes];
        this.next = new int[segments.nodes];
    }

    /**
     * The centre of each node within its layer.
     *
     * @param size extent of each node within its layer
     */
    static double[] centres(Layers layers, double[] size, Spacing spacing) {
        Alignment alignment = new Alignment(layers, size, spacing);
        alignment.barCrossingLongEdges();
        double[][] candidates = new double[4][];
        for (int pass = 0; pass < 4; pass++) {
            boolean forward = pass < 2;
            boolean mirrored = pass % 2 == 1;
            alignment.align(forward, mirrored);
            candidates[pass] = alignment.pack(mirrored);
        }
        return alignment.balance(candidates);
    }

    /** Between each two layers, bars segments that cross one from bend to bend. */
    private void barCrossingLongEdges() {
        for (int r = 1; r < layers.order.length; r++) {
            int[] order = layers.order[r];
            int low = 0;
            int from = 0;
            for (int i = 0; i < order.length; i++) {
                int inner = innerTail(order[i]);
                boolean last = i == order.length - 1;
                if (inner < 0 && !last) {
                    continue;
                }
                int high = inner >= 0 ? layers.position[inner] : layers.order[r - 1].length;
                for (; from <= i; from++) {
                    barOutside(order[from], low, high);
                }
                low = high;
            }
        }
    }

    private void barOutside(int v, int low, int high) {
        for (int i = segments.inStart[v]; i < segments.inStart[v + 1]; i++) {
            int s = segments.in[i];
            int at = layers.position[segments.from[s]];
            if ((at < low || at > high) && !(layers.isBend(v) && layers.isBend(segments.from[s]))) {
                barred[s] = true;
            }
        }
    }

    /** The bend before bend v on its edge, or -1. */
    private int innerTail(int v) {
        if (!layers.isBend(v)) {
            return -1;
        }
        int tail = segments.from[segments.in[segments.inStart[v]]];
        return layers.isBend(tail) ? tail : -1;
    }

    private void align(boolean forward, boolean mirrored) {
        for (int v = 0; v < segments.nodes; v++) {
            root[v] = v;
            next[v] = v;
        }
        int count = layers.order.length;
        for (int step = 1; step < count; step++) {
            int[] order = layers.order[forward ? step : count - 1 - step];
            int taken = -1;
            for (int i = 0; i < order.length; i++) {
                int v = order[mirrored ? order.length - 1 - i : i];
                taken = alignWithMedian(v, forward, mirrored, taken);
            }
        }
    }

    /** Joins v to a median neighbour beyond the place {@code taken}; gives the place taken then. */
    private int alignWithMedian(int v, boolean forward, boolean mirrored, int taken) {
        int degree = look(v, forward, mirrored);
        for (int m = (degree - 1) / 2; degree > 0 && m <= degree / 2; m++) {
            if (near[m] > taken && !barred[nearSegment[m]]) {
                int s = nearSegment[m];
                int u = forward ? segments.from[s] : segments.to[s];
                next[u] = v;
                root[v] = root[u];
                next[v] = root[v];
                return near[m];
            }
        }
        return taken;
    }

    /** Lists the neighbours of v on one side by position, counted from the end when mirrored. */
    private int look(int v, boolean forward, boolean mirrored) {
        int start = forward ? segments.inStart[v] : segments.outStart[v];
        int degree = forward ? segments.inDegree(v) : segments.outDegree(v);
        if (near.length < degree) {
            near = new int[2 * degree];
            nearSegment = new int[2 * degree];
        }
        for (int i = 0; i < degree; i++) {
            int s = forward ? segments.in[start + i] : segments.out[start + i];
            int u = forward ? segments.from[s] : segments.to[s];
            int at = mirrored ? layers.order[layers.rank[u]].length - 1 - layers.position[u] : layers.position[u];
            int hole = i;
            while (hole > 0 && near[hole - 1] > at) {
                near[hole] = near[hole - 1];
                nearSegment[hole] = nearSegment[hole - 1];
                hole--;
            }
            near[hole] = at;
            nearSegment[hole] = s;
        }
        return degree;
    }

    /** Packs the blocks to the first side, then each as near to its following neighbours as it can go. */
    private double[] pack(boolean mirrored) {
        Digraph blocks = blocks(mirrored);
        int[] topological = blocks.topological();
        double[] at = new double[segments.nodes];
        for (int v : topological) {
            for (int i = blocks.inStart[v]; i < blocks.inStart[v + 1]; i++) {
                int e = blocks.in[i];
                at[v] = Math.max(at[v], at[blocks.from[e]] + distance[e]);
            }
        }
        for (int i = topological.length - 1; i >= 0; i--) {
            int v = topological[i];
            double room = Double.POSITIVE_INFINITY;
            for (int j = blocks.outStart[v]; j < blocks.outStart[v + 1]; j++) {
                int e = blocks.out[j];
                room = Math.min(room, at[blocks.to[e]] - distance[e]);
            }
            if (room < Double.POSITIVE_INFINITY) {
                at[v] = Math.max(at[v], room);
            }
        }
        double[] centre = new double[segments.nodes];
        for (int v = 0; v < segments.nodes; v++) {
            centre[v] = mirrored ? -at[root[v]] : at[root[v]];
        }
        return centre;
    }

    private Digraph blocks(boolean mirrored) {
        int edges = segments.nodes - layers.order.length;
        int[] from = new int[edges];
        int[] to = new int[edges];
        distance = new double[edges];
        int e = 0;
        for (int[] order : layers.order) {
            for (int i = 1; i < order.length; i++) {
                int v = order[i - 1];
                int w = order[i];
                from[e] = root[mirrored ? w : v];
                to[e] = root[mirrored ? v : w];
                distance[e++] = size[v] / 2 + size[w] / 2 + gap(v, w);
            }
        }
        return new Digraph(segments.nodes, from, to);
    }

    private double gap(int v, int w) {
        return layers.isBend(v) || layers.isBend(w) ? edgeGap : boxGap;
    }

    /** Shifts the candidates onto the narrowest and takes the mean of the two middle ones. */
    private double[] balance(double[][] candidates) {
        double[] least = new double[4];
        double[] greatest = new double[4];
        int narrowest = 0;
        for (int pass = 0; pass < 4; pass++) {
            least[pass] = Double.POSITIVE_INFINITY;
            greatest[pass] = Double.NEGATIVE_INFINITY;
            for (int v = 0; v < segments.nodes; v++) {
                least[pass] = Math.min(least[pass], candidates[pass][v] - size[v] / 2);
                greatest[pass] = Math.max(greatest[pass], candidates[pass][v] + size[v] / 2);
            }
            if (greatest[pass] - least[pass] < greatest[narrowest] - least[narrowest]) {
                narrowest = pass;
            }
        }
        double[] shift = new double[4];
        for (int pass = 0; pass < 4; pass++) {
            shift[pass] = pass % 2 == 0 ? least[narrowest] - least[pass] : greatest[narrowest] - greatest[pass];
        }
        double[] centre = new double[segments.nodes];
        double[] four = new double[4];
        for (int v = 0; v < segments.nodes; v++) {
            for (int pass = 0; pass < 4; pass++) {
                four[pass] = candidates[pass][v] + shift[pass];
            }
            Arrays.sort(four);
            centre[v] = (four[1] + four[2]) / 2 - least[narrowest];
        }
        return centre;
    }
}
