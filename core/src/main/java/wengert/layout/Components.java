package wengert.layout;

import java.util.Arrays;

/** Which nodes hang together, whatever the direction of the edges between them. */
final class Components {
    /** The nodes of each component in ascending order; components in the order of their first nodes. */
    final int[][] nodes;
    /** The edges of each component in ascending order. */
    final int[][] edges;
    /** Where a node stands in its component's list. */
    final int[] indexInside;

    Components(Digraph graph) {
        int[] component = new int[graph.nodes];
        int count = mark(graph, component);
        int[] edgeComponent = new int[graph.edges];
        for (int e = 0; e < graph.edges; e++) {
            edgeComponent[e] = component[graph.from[e]];
        }
        nodes = lists(component, count);
        edges = lists(edgeComponent, count);
        indexInside = new int[graph.nodes];
        for (int[] members : nodes) {
            for (int i = 0; i < members.length; i++) {
                indexInside[members[i]] = i;
            }
        }
    }

    private static int mark(Digraph graph, int[] component) {
        int count = 0;
        int[] queue = new int[graph.nodes];
        Arrays.fill(component, -1);
        for (int first = 0; first < graph.nodes; first++) {
            if (component[first] >= 0) {
                continue;
            }
            int end = 0;
            queue[end++] = first;
            component[first] = count;
            for (int next = 0; next < end; next++) {
                int v = queue[next];
                for (int i = 0; i < graph.degree(v); i++) {
                    int w = graph.other(graph.incident(v, i), v);
                    if (component[w] < 0) {
                        component[w] = count;
                        queue[end++] = w;
                    }
                }
            }
            count++;
        }
        return count;
    }

    private static int[][] lists(int[] component, int count) {
        int[] size = new int[count];
        for (int c : component) {
            size[c]++;
        }
        int[][] lists = new int[count][];
        for (int c = 0; c < count; c++) {
            lists[c] = new int[size[c]];
        }
        for (int i = component.length - 1; i >= 0; i--) {
            lists[component[i]][--size[component[i]]] = i;
        }
        return lists;
    }
}
