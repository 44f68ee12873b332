package wengert.layout;

import java.util.Arrays;

/**
 * Shortens edges once every node has a place: what could be nearer to its neighbours slides towards them as
 * far as the nodes beside it in its layer let it.
 *
 * <p>A block slides as one, so that long edges stay straight. A node that stands
 * between its neighbours already, half of them on either side, stays where it is: sliding would make
 * one edge longer by as much as another one shorter.
 */
final class Slides {
    private static final int MAX_ROUNDS = 24;
    /** Less than this is not worth another round. */
    private static final double LEAST_SLIDE = 0.5;

    private final Layers layers;
    private final Digraph segments;
    private final Gaps gaps;
    private final Blocks blocks;
    private final double[] centre;
    private double[] ends = new double[16];

    private Slides(Layers layers, Gaps gaps, Blocks blocks, double[] centre) {
        this.layers = layers;
        this.segments = layers.segments;
        this.gaps = gaps;
        this.blocks = blocks;
        this.centre = centre;
    }

    /** Changes the centres of nodes within their layers; their order stays, and so do the least distances. */
    static void shorten(Layers layers, Gaps gaps, Blocks blocks, double[] centre) {
        Slides slides = new Slides(layers, gaps, blocks, centre);
        double far = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MAX_ROUNDS && far > LEAST_SLIDE; round++) {
            far = Math.max(slides.slideAll(1), slides.slideAll(-1));
        }
        slides.levelAll();
    }

    /** Of the levels between its ends, all of which are as good, each long edge takes that of one end: it bends less often. */
    private void levelAll() {
        for (int v : blocks.order) {
            if (layers.isBend(v)) {
                int last = v + blocks.count[v] - 1;
                double tail = centre[segments.from[segments.in[segments.inStart[v]]]];
                double head = centre[segments.to[segments.out[segments.outStart[last]]]];
                if ((tail - centre[v]) * (head - centre[v]) < 0 && !goTo(v, tail)) {
                    goTo(v, head);
                }
            }
        }
    }

    /** Moves a block to a level if there is room all the way, and says if there was. */
    private boolean goTo(int v, double level) {
        double way = level - centre[v];
        int sense = way < 0 ? -1 : 1;
        if (room(v, sense) < way * sense) {
            return false;
        }
        for (int k = 0; k < blocks.count[v]; k++) {
            centre[v + k] = level;
        }
        return true;
    }

    /** Slides what wants to go forward (1) or back (-1) within its layer, and says how far one went at most. */
    private double slideAll(int sense) {
        double farthest = 0;
        int last = blocks.order.length - 1;
        for (int i = 0; i <= last; i++) {
            int v = blocks.order[sense > 0 ? last - i : i];
            double wish = wish(v, sense) - centre[v];
            if (wish * sense > 0) {
                double way = Math.min(wish * sense, room(v, sense));
                if (way > 0) {
                    for (int k = 0; k < blocks.count[v]; k++) {
                        centre[v + k] += way * sense;
                    }
                    farthest = Math.max(farthest, way);
                }
            }
        }
        return farthest;
    }

    /** The nearest place at which half of the neighbours are on either side, seen from that side. */
    private double wish(int v, int sense) {
        int degree = 0;
        int last = v + blocks.count[v] - 1;
        int in = segments.inDegree(v);
        int out = segments.outDegree(last);
        if (ends.length < in + out) {
            ends = new double[2 * (in + out)];
        }
        for (int i = 0; i < in; i++) {
            ends[degree++] = centre[segments.from[segments.in[segments.inStart[v] + i]]];
        }
        for (int i = 0; i < out; i++) {
            ends[degree++] = centre[segments.to[segments.out[segments.outStart[last] + i]]];
        }
        if (degree == 0) {
            return centre[v];
        }
        Arrays.sort(ends, 0, degree);
        return sense > 0 ? ends[(degree - 1) / 2] : ends[degree / 2];
    }

    private double room(int v, int sense) {
        double room = Double.POSITIVE_INFINITY;
        for (int k = 0; k < blocks.count[v]; k++) {
            int u = v + k;
            int[] layer = layers.order[layers.rank[u]];
            int next = layers.position[u] + sense;
            if (next >= 0 && next < layer.length) {
                int w = layer[next];
                room = Math.min(room, (centre[w] - centre[u]) * sense - gaps.between(u, w));
            }
        }
        return room;
    }
}
