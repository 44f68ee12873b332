package wengert.layout;

import java.util.Arrays;
import java.util.List;

/** Refuses graphs that cannot be ranked. */
final class Cycles {
    /** How many boxes of a cycle an error names. */
    private static final int MAX_NAMED = 6;

    private Cycles() {}

    /** @throws IllegalArgumentException naming the boxes on a cycle, if there is one */
    static void refuse(Digraph graph, List<Box> boxes) {
        int[] order = graph.topological();
        if (order.length == graph.nodes) {
            return;
        }
        boolean[] ranked = new boolean[graph.nodes];
        for (int v : order) {
            ranked[v] = true;
        }
        int v = 0;
        while (ranked[v]) {
            v++;
        }
        int[] steps = new int[graph.nodes];
        Arrays.fill(steps, -1);
        for (int step = 0; steps[v] < 0; step++) {
            steps[v] = step;
            v = unrankedOperand(graph, ranked, v);
        }
        StringBuilder path = new StringBuilder("'" + boxes.get(v).key() + "'");
        int named = 1;
        for (int u = unrankedOperand(graph, ranked, v); u != v; u = unrankedOperand(graph, ranked, u)) {
            if (named++ < MAX_NAMED) {
                path.append(" <- '").append(boxes.get(u).key()).append("'");
            }
        }
        throw new IllegalArgumentException(
                "box '" + boxes.get(v).key() + "': expected no cycle, but it needs its own value: "
                        + path + (named > MAX_NAMED ? " <- ... (" + (named - MAX_NAMED) + " more)" : "") + " <- '"
                        + boxes.get(v).key() + "'");
    }

    /** An operand of v that could not be ranked either; v has one, or it could be. */
    private static int unrankedOperand(Digraph graph, boolean[] ranked, int v) {
        int i = graph.inStart[v];
        while (ranked[graph.from[graph.in[i]]]) {
            i++;
        }
        return graph.from[graph.in[i]];
    }
}
