package wengert.layout;

import java.util.Arrays;

/**
 * Counts the pairs of segments that cross, layer by layer in O(E log E), as Barth, Mutzel and Juenger do
 * in "Simple and efficient bilayer cross counting" (2004).
 *
 * <p>Segments are visited by the order of their tails; each crosses those before it that end behind it,
 * and a Fenwick tree over the slots knows how many these are.
 */
final class Crossings {
    private final Layers layers;
    private int[] tree = new int[16];

    Crossings(Layers layers) {
        this.layers = layers;
    }

    long count() {
        long total = 0;
        for (int r = 0; r + 1 < layers.order.length; r++) {
            total += between(r);
        }
        return total;
    }

    /** Crossings between layer r and the next. */
    private long between(int r) {
        Digraph segments = layers.segments;
        int slots = 0;
        for (int v : layers.order[r + 1]) {
            slots += segments.inDegree(v);
        }
        clear(slots);
        long total = 0;
        int before = 0;
        for (int u : layers.order[r]) {
            for (int i = segments.outStart[u]; i < segments.outStart[u + 1]; i++) {
                total += before - upTo(layers.slot(segments.out[i]));
            }
            for (int i = segments.outStart[u]; i < segments.outStart[u + 1]; i++) {
                add(layers.slot(segments.out[i]), slots);
            }
            before += segments.outDegree(u);
        }
        return total;
    }

    private void clear(int slots) {
        if (tree.length <= slots) {
            tree = new int[2 * slots];
        } else {
            Arrays.fill(tree, 0, slots + 1, 0);
        }
    }

    private int upTo(int slot) {
        int sum = 0;
        for (int i = slot + 1; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private void add(int slot, int slots) {
        for (int i = slot + 1; i <= slots; i += i & -i) {
            tree[i]++;
        }
    }
}
