package wengert.layout;

import java.util.Arrays;

/**
 * A directed multigraph on the numbers 0 to nodes-1, with its edges listed by either end.
 *
 * <p>The lists keep the order in which edges were given, so a box reads its operands in order.
 */
final class Digraph {
    final int nodes;
    final int edges;
    /** Tail and head of each edge. */
    final int[] from;

    final int[] to;

    /** Edges that leave v: {@code out[outStart[v]]} up to but not including {@code out[outStart[v + 1]]}. */
    final int[] outStart;

    final int[] out;

    /** Edges that enter v, in the same form. */
    final int[] inStart;

    final int[] in;

    Digraph(int nodes, int[] from, int[] to) {
        this.nodes = nodes;
        this.edges = from.length;
        this.from = from;
        this.to = to;
        this.outStart = starts(nodes, from);
        this.out = lists(outStart, from);
        this.inStart = starts(nodes, to);
        this.in = lists(inStart, to);
    }

    private static int[] starts(int nodes, int[] end) {
        int[] start = new int[nodes + 1];
        for (int v : end) {
            start[v + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            start[v + 1] += start[v];
        }
        return start;
    }

    private static int[] lists(int[] start, int[] end) {
        int[] list = new int[end.length];
        int[] next = start.clone();
        for (int e = 0; e < end.length; e++) {
            list[next[end[e]]++] = e;
        }
        return list;
    }

    int outDegree(int v) {
        return outStart[v + 1] - outStart[v];
    }

    int inDegree(int v) {
        return inStart[v + 1] - inStart[v];
    }

    int degree(int v) {
        return outDegree(v) + inDegree(v);
    }

    /** The i-th edge at v, leaving ones first. */
    int incident(int v, int i) {
        int outs = outDegree(v);
        return i < outs ? out[outStart[v] + i] : in[inStart[v] + i - outs];
    }

    /** The end of e that is not v. */
    int other(int e, int v) {
        return from[e] == v ? to[e] : from[e];
    }

    /**
     * The nodes in an order in which every edge goes forward; shorter than {@code nodes} when there is a
     * cycle, and then it lacks exactly the nodes on cycles and behind them.
     */
    int[] topological() {
        int[] order = new int[nodes];
        int[] missing = new int[nodes];
        int found = 0;
        for (int v = 0; v < nodes; v++) {
            missing[v] = inDegree(v);
            if (missing[v] == 0) {
                order[found++] = v;
            }
        }
        for (int next = 0; next < found; next++) {
            int v = order[next];
            for (int i = outStart[v]; i < outStart[v + 1]; i++) {
                int w = to[out[i]];
                if (--missing[w] == 0) {
                    order[found++] = w;
                }
            }
        }
        return found == nodes ? order : Arrays.copyOf(order, found);
    }
}
