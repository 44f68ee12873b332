package wengert.layout;

/**
 * Shortens the edges of a ranking until their total length is minimal, by the network simplex method of
 * Gansner, Koutsofios, North and Vo, "A technique for drawing directed graphs" (1993).
 *
 * <p>A spanning tree of edges of length one fixes all ranks. Removing one of its edges splits the nodes
 * into two sides; its <em>cut value</em>, edges that go its way minus edges that go against it, says
 * whether lengthening it would shorten the rest. While there is a negative one, that edge leaves the tree
 * and the nearest edge against it enters.
 *
 * <p>All edges weigh the same here, so a cut value is a sum over one side of the nodes' out-degree minus
 * in-degree: edges inside the side cancel. Those sums come with the numbering of the tree, in which every
 * subtree is a range of consecutive postorder numbers, and need no bookkeeping of their own.
 */
final class NetworkSimplex {
    /** Tree nodes and edges touched before the method settles for what it has; about 0.3 s on a JVM. */
    private static final int BUDGET = 40_000_000;

    /** Among how many edges with a negative cut value the most negative is taken. */
    private static final int CANDIDATES = 30;

    private final Digraph graph;
    private final int[] rank;
    private final boolean[] inTree;
    /** The tree edge to the parent, -1 at the root. */
    private final int[] parent;
    /** The subtree of v holds the postorder numbers first[v] to number[v]. */
    private final int[] first;

    private final int[] number;
    private final int[] byNumber;
    /** Sum over the subtree of v of out-degree minus in-degree. */
    private final int[] surplus;

    private final int[] stack;
    private final int[] cursor;
    private int work;
    private int scan;

    /** @param rank a legal ranking of a connected graph; it is changed in place */
    NetworkSimplex(Digraph graph, int[] rank) {
        this.graph = graph;
        this.rank = rank;
        this.inTree = TightTree.grow(graph, rank);
        this.parent = new int[graph.nodes];
        this.first = new int[graph.nodes];
        this.number = new int[graph.nodes];
        this.byNumber = new int[graph.nodes];
        this.surplus = new int[graph.nodes];
        this.stack = new int[graph.nodes];
        this.cursor = new int[graph.nodes];
        renumber(0, -1, 0);
    }

    void minimize() {
        while (work < BUDGET) {
            int child = leavingChild();
            if (child < 0) {
                return;
            }
            pivot(child);
        }
    }

    /** The lower node of a tree edge with a negative cut value, or -1 when the ranking is optimal. */
    private int leavingChild() {
        int best = -1;
        int bestCut = 0;
        int found = 0;
        for (int looked = 0; looked < graph.nodes && found < CANDIDATES; looked++) {
            int v = scan;
            scan = scan + 1 == graph.nodes ? 0 : scan + 1;
            if (parent[v] >= 0 && cut(v) < 0) {
                found++;
                if (cut(v) < bestCut) {
                    best = v;
                    bestCut = cut(v);
                }
            }
        }
        work += graph.nodes / 8;
        return best;
    }

    private int cut(int v) {
        return graph.from[parent[v]] == v ? surplus[v] : -surplus[v];
    }

    private void pivot(int child) {
        int leaving = parent[child];
        boolean childIsTail = graph.from[leaving] == child;
        int entering = entering(child, childIsTail);
        int slack = slack(entering);
        if (slack > 0) {
            shiftSubtree(child, childIsTail ? -slack : slack);
        }
        inTree[leaving] = false;
        inTree[entering] = true;
        int top = commonAncestor(graph.from[entering], graph.to[entering]);
        renumber(top, parent[top], first[top]);
    }

    private int slack(int e) {
        return rank[graph.to[e]] - rank[graph.from[e]] - 1;
    }

    private boolean inSubtree(int v, int root) {
        return first[root] <= number[v] && number[v] <= number[root];
    }

    /**
     * The edge of least slack between the subtree of child and the rest, against the tree edge. It is
     * looked for from whichever side is smaller.
     */
    private int entering(int child, boolean intoSubtree) {
        if (subtreeIsSmaller(child)) {
            return nearest(first[child], number[child], child, intoSubtree, -1);
        }
        int before = nearest(0, first[child] - 1, child, !intoSubtree, -1);
        return nearest(number[child] + 1, graph.nodes - 1, child, !intoSubtree, before);
    }

    /** Of {@code best} and the edges that enter or leave the numbered nodes across the cut, the tightest. */
    private int nearest(int firstNumber, int lastNumber, int child, boolean enters, int best) {
        int[] start = enters ? graph.inStart : graph.outStart;
        int[] list = enters ? graph.in : graph.out;
        int[] far = enters ? graph.from : graph.to;
        int nearest = best;
        int least = best < 0 ? Integer.MAX_VALUE : slack(best);
        for (int n = firstNumber; n <= lastNumber; n++) {
            int v = byNumber[n];
            boolean inside = inSubtree(v, child);
            for (int i = start[v]; i < start[v + 1]; i++) {
                int e = list[i];
                if (slack(e) < least && inSubtree(far[e], child) != inside) {
                    nearest = e;
                    least = slack(e);
                }
            }
            work++;
        }
        return nearest;
    }

    /** Moves the subtree, or, where that is less work, everything else the other way. */
    private void shiftSubtree(int child, int by) {
        if (subtreeIsSmaller(child)) {
            shift(first[child], number[child], by);
        } else {
            shift(0, first[child] - 1, -by);
            shift(number[child] + 1, graph.nodes - 1, -by);
        }
    }

    private boolean subtreeIsSmaller(int child) {
        return 2 * (number[child] - first[child] + 1) <= graph.nodes;
    }

    private void shift(int firstNumber, int lastNumber, int by) {
        for (int n = firstNumber; n <= lastNumber; n++) {
            rank[byNumber[n]] += by;
        }
    }

    private int commonAncestor(int v, int w) {
        int top = v;
        while (!inSubtree(w, top)) {
            top = graph.other(parent[top], top);
        }
        return top;
    }

    /** Numbers the subtree of top in postorder from {@code next} on and sums up its surpluses. */
    private void renumber(int top, int parentOfTop, int next) {
        int depth = 0;
        enter(0, top, parentOfTop, next);
        while (depth >= 0) {
            int v = stack[depth];
            int e = nextTreeEdge(v);
            if (e >= 0) {
                enter(++depth, graph.other(e, v), e, next);
            } else {
                number[v] = next;
                byNumber[next++] = v;
                depth--;
                if (depth >= 0) {
                    surplus[stack[depth]] += surplus[v];
                }
            }
        }
    }

    private void enter(int depth, int v, int parentEdge, int next) {
        stack[depth] = v;
        parent[v] = parentEdge;
        first[v] = next;
        cursor[v] = 0;
        surplus[v] = graph.outDegree(v) - graph.inDegree(v);
    }

    private int nextTreeEdge(int v) {
        int degree = graph.degree(v);
        while (cursor[v] < degree) {
            int e = graph.incident(v, cursor[v]++);
            work++;
            if (inTree[e] && e != parent[v]) {
                return e;
            }
        }
        return -1;
    }
}
