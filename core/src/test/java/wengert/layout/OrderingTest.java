package wengert.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrderingTest {
    @Test
    void sweepsNeverAddCrossings() {
        for (long seed = 0; seed < 100; seed++) {
            Layers layers = layers(seed);
            OperandOrder.apply(layers);
            long before = new Crossings(layers).count();
            long after = new Sweeps(layers).improve(32);
            assertTrue(after <= before, "seed " + seed);
            assertEquals(after, new Crossings(layers).count());
        }
    }

    @Test
    void kicksOnlyKeepWhatTheyImprove() {
        long swept = 0;
        long kicked = 0;
        for (long seed = 0; seed < 60; seed++) {
            Layers layers = layers(seed);
            OperandOrder.apply(layers);
            Sweeps sweeps = new Sweeps(layers);
            long before = sweeps.improve(32);
            long after = new Kicks(layers, sweeps).improve(before, 8, 32);
            assertTrue(after <= before, "seed " + seed);
            assertEquals(after, new Crossings(layers).count());
            swept += before;
            kicked += after;
        }
        assertTrue(kicked < swept, kicked + " of " + swept);
    }

    @Test
    void countingAgreesWithLookingAtAllPairs() {
        for (long seed = 0; seed < 100; seed++) {
            Layers layers = layers(seed);
            OperandOrder.apply(layers);
            long pairs = 0;
            for (int s = 0; s < layers.segments.edges; s++) {
                for (int t = 0; t < layers.segments.edges; t++) {
                    int sTail = layers.segments.from[s];
                    int tTail = layers.segments.from[t];
                    if (layers.rank[sTail] == layers.rank[tTail]
                            && layers.position[sTail] < layers.position[tTail]
                            && layers.slot(s) > layers.slot(t)) {
                        pairs++;
                    }
                }
            }
            assertEquals(pairs, new Crossings(layers).count(), "seed " + seed);
        }
    }

    /** Rank of a node by longest path; the diagram need not be connected for this. */
    private static Layers layers(long seed) {
        int count = 5 + (int) seed;
        Diagram diagram = Diagrams.random(seed, count, 12);
        int[] from = new int[diagram.edges().size()];
        int[] to = new int[from.length];
        int[] rank = new int[count];
        for (int e = 0; e < from.length; e++) {
            from[e] = number(diagram.edges().get(e).from());
            to[e] = number(diagram.edges().get(e).to());
            rank[to[e]] = Math.max(rank[to[e]], rank[from[e]] + 1);
        }
        return new Layers(new Digraph(count, from, to), rank, 10_000);
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(1));
    }
}
