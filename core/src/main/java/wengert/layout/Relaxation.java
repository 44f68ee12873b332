package wengert.layout;

/**
 * Coordinates within the layers by relaxation: layer after layer, forth and back, each node goes as near to the mean of
 * its neighbours as order and distances permit.
 *
 * <p>For one layer between two that stand still this is a least-squares problem with ordered unknowns, which is solved
 * exactly and in linear time by pooling nodes that press against each other. An edge that is long already pulls less than
 * in proportion to its length, so that the sum of lengths becomes small rather than the sum of their squares, and pieces of
 * long edges pull more than edges between boxes, so that they become straight.
 */
final class Relaxation {
    private static final int ROUNDS = 16;
    /** How much a piece of a long edge pulls, and its first and its last piece. */
    private static final double INNER_PIECE = 8;

    private static final double OUTER_PIECE = 2;
    /** What holds a node where it is: next to nothing, but something where there are no edges. */
    private static final double INERTIA = 1e-6;

    private final Layers layers;
    private final Digraph segments;
    private final Gaps gaps;
    /** Edges shorter than this pull in proportion to their length. */
    private final double slack;

    private final double[] centre;
    /** Of each pool of the layer in hand: the sum of its wishes times their weights, its weight, and how many are in it. */
    private final double[] sum;

    private final double[] weight;
    private final int[] members;

    private Relaxation(Layers layers, Gaps gaps, double slack) {
        this.layers = layers;
        this.segments = layers.segments;
        this.gaps = gaps;
        this.slack = slack;
        this.centre = new double[segments.nodes];
        int most = 0;
        for (int[] layer : layers.order) {
            most = Math.max(most, layer.length);
        }
        this.sum = new double[most];
        this.weight = new double[most];
        this.members = new int[most];
    }

    /** The centre of each node within its layer; negative ones, too. */
    static double[] centres(Layers layers, Gaps gaps, double slack) {
        Relaxation relaxation = new Relaxation(layers, gaps, slack);
        int count = layers.order.length;
        for (int[] layer : layers.order) {
            relaxation.pack(layer);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int r = 0; r < count; r++) {
                relaxation.relax(layers.order[r]);
            }
            for (int r = count - 1; r >= 0; r--) {
                relaxation.relax(layers.order[r]);
            }
        }
        return relaxation.centre;
    }

    /** As close as can be, around the middle that all layers have in common. */
    private void pack(int[] layer) {
        double at = 0;
        for (int i = 0; i < layer.length; i++) {
            at += i == 0 ? 0 : gaps.between(layer[i - 1], layer[i]);
            centre[layer[i]] = at;
        }
        for (int v : layer) {
            centre[v] -= at / 2;
        }
    }

    private void relax(int[] layer) {
        double offset = 0;
        int pools = 0;
        for (int i = 0; i < layer.length; i++) {
            offset += i == 0 ? 0 : gaps.between(layer[i - 1], layer[i]);
            pull(layer[i], offset, pools++);
            while (pools > 1 && sum[pools - 1] * weight[pools - 2] < sum[pools - 2] * weight[pools - 1]) {
                pools--;
                sum[pools - 1] += sum[pools];
                weight[pools - 1] += weight[pools];
                members[pools - 1] += members[pools];
            }
        }
        int i = 0;
        offset = 0;
        for (int p = 0; p < pools; p++) {
            double at = sum[p] / weight[p];
            for (int m = 0; m < members[p]; m++) {
                offset += i == 0 ? 0 : gaps.between(layer[i - 1], layer[i]);
                centre[layer[i++]] = at + offset;
            }
        }
    }

    /** Makes a pool of v alone, whose place counts from {@code offset}. */
    private void pull(int v, double offset, int pool) {
        double force = INERTIA;
        double wish = INERTIA * centre[v];
        for (int i = 0; i < segments.degree(v); i++) {
            int w = segments.other(segments.incident(v, i), v);
            double f = strength(v, w) / (Math.abs(centre[w] - centre[v]) + slack);
            force += f;
            wish += f * centre[w];
        }
        sum[pool] = wish - offset * force;
        weight[pool] = force;
        members[pool] = 1;
    }

    private double strength(int v, int w) {
        boolean first = layers.isBend(v);
        boolean second = layers.isBend(w);
        return first && second ? INNER_PIECE : first || second ? OUTER_PIECE : 1;
    }
}
