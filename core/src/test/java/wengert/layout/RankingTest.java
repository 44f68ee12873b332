package wengert.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void noRankingIsShorterOnSmallGraphs() {
        for (long seed = 0; seed < 400; seed++) {
            Digraph graph = connected(seed);
            int[] unknown = new int[graph.nodes];
            Arrays.fill(unknown, Ranking.UNKNOWN);
            int[] rank = Ranking.of(graph, unknown);
            assertEquals(shortest(graph, new int[graph.nodes], 0), length(graph, rank), "seed " + seed);
        }
    }

    @Test
    void noRankingIsShorterWhateverTheFormerRanksWere() {
        for (long seed = 0; seed < 400; seed++) {
            Digraph graph = connected(seed);
            Random random = new Random(seed);
            int[] former = new int[graph.nodes];
            for (int v = 0; v < former.length; v++) {
                former[v] = random.nextInt(4) == 0 ? Ranking.UNKNOWN : random.nextInt(12);
            }
            int[] rank = Ranking.of(graph, former);
            assertEquals(shortest(graph, new int[graph.nodes], 0), length(graph, rank), "seed " + seed);
        }
    }

    @Test
    void aBestRankingIsKept() {
        for (long seed = 0; seed < 400; seed++) {
            Digraph graph = connected(seed);
            int[] unknown = new int[graph.nodes];
            Arrays.fill(unknown, Ranking.UNKNOWN);
            int[] rank = Ranking.of(graph, unknown);
            assertTrue(Arrays.equals(rank, Ranking.of(graph, rank)), "seed " + seed);
        }
    }

    /** Up to seven nodes in topological order, each but the first joined to one before it, and then some. */
    private static Digraph connected(long seed) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(6);
        int extra = random.nextInt(nodes);
        int[] from = new int[nodes - 1 + extra];
        int[] to = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            to[e] = e < nodes - 1 ? e + 1 : 1 + random.nextInt(nodes - 1);
            from[e] = random.nextInt(to[e]);
        }
        return new Digraph(nodes, from, to);
    }

    private static int length(Digraph graph, int[] rank) {
        int length = 0;
        for (int e = 0; e < graph.edges; e++) {
            assertTrue(rank[graph.from[e]] < rank[graph.to[e]]);
            length += rank[graph.to[e]] - rank[graph.from[e]];
        }
        return length;
    }

    /** The least length over all rankings with ranks below the number of nodes, the first v being set. */
    private static int shortest(Digraph graph, int[] rank, int v) {
        if (v == graph.nodes) {
            return length(graph, rank);
        }
        int least = 0;
        for (int i = graph.inStart[v]; i < graph.inStart[v + 1]; i++) {
            least = Math.max(least, rank[graph.from[graph.in[i]]] + 1);
        }
        int shortest = Integer.MAX_VALUE;
        for (int r = least; r < graph.nodes; r++) {
            rank[v] = r;
            shortest = Math.min(shortest, shortest(graph, rank, v + 1));
        }
        return shortest;
    }
}
