package wengert.layout;

/**
 * Grows a spanning tree whose edges all have length one, shifting parts of a ranking where they do not
 * touch yet: the basis that {@link NetworkSimplex} starts from.
 *
 * <p>The tree moves as a whole towards the nearest node outside it. Instead of moving all its nodes, it
 * remembers how far it has moved; the slacks of the edges at its rim all change by that same number, so
 * two heaps keep them sorted and the whole costs O(E log E).
 */
final class TightTree {
    private final Digraph graph;
    private final int[] rank;
    private final boolean[] inTree;
    private final boolean[] reached;
    private final EdgeHeap leaving = new EdgeHeap();
    private final EdgeHeap entering = new EdgeHeap();
    /** How far the tree has moved forward since it began; node ranks in the tree are without it. */
    private int shift;

    private TightTree(Digraph graph, int[] rank) {
        this.graph = graph;
        this.rank = rank;
        this.inTree = new boolean[graph.edges];
        this.reached = new boolean[graph.nodes];
    }

    /**
     * Which edges form the tree; {@code rank} is changed so that they are tight and all others legal.
     *
     * @param graph connected, with at least one node
     */
    static boolean[] grow(Digraph graph, int[] rank) {
        TightTree tree = new TightTree(graph, rank);
        tree.add(0);
        for (int added = 1; added < graph.nodes; added++) {
            tree.addNearest();
        }
        return tree.inTree;
    }

    private void addNearest() {
        dropInner(leaving);
        dropInner(entering);
        int forward = leaving.isEmpty() ? Integer.MAX_VALUE : leaving.leastKey() - shift;
        int backward = entering.isEmpty() ? Integer.MAX_VALUE : entering.leastKey() + shift;
        int edge;
        if (forward <= backward) {
            edge = leaving.leastEdge();
            shift += forward;
        } else {
            edge = entering.leastEdge();
            shift -= backward;
        }
        inTree[edge] = true;
        add(reached[graph.from[edge]] ? graph.to[edge] : graph.from[edge]);
    }

    private void dropInner(EdgeHeap heap) {
        while (!heap.isEmpty() && reached[graph.from[heap.leastEdge()]] && reached[graph.to[heap.leastEdge()]]) {
            heap.removeLeast();
        }
    }

    private void add(int v) {
        reached[v] = true;
        rank[v] -= shift;
        for (int i = graph.outStart[v]; i < graph.outStart[v + 1]; i++) {
            int e = graph.out[i];
            int w = graph.to[e];
            if (!reached[w]) {
                leaving.add(rank[w] - rank[v] - 1, e);
            }
        }
        for (int i = graph.inStart[v]; i < graph.inStart[v + 1]; i++) {
            int e = graph.in[i];
            int u = graph.from[e];
            if (!reached[u]) {
                entering.add(rank[v] - rank[u] - 1, e);
            }
        }
    }
}
