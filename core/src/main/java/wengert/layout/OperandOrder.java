package wengert.layout;

/**
 * The order to begin with: a depth-first walk from each output to its operands, first operand first.
 *
 * <p>A formula that is a tree is drawn without crossings and with all operands in order by this alone,
 * and where values are shared it is still the order in which one reads the text.
 */
final class OperandOrder {
    private OperandOrder() {}

    static void apply(Layers layers) {
        Digraph segments = layers.segments;
        int[] filled = new int[layers.order.length];
        int[] stack = new int[segments.nodes];
        int[] cursor = new int[segments.nodes];
        boolean[] seen = new boolean[segments.nodes];
        for (int output = 0; output < layers.boxes; output++) {
            if (segments.outDegree(output) > 0) {
                continue;
            }
            int depth = 0;
            stack[0] = output;
            append(layers, output, filled, seen);
            while (depth >= 0) {
                int v = stack[depth];
                if (cursor[v] == segments.inDegree(v)) {
                    depth--;
                    continue;
                }
                int u = segments.from[segments.in[segments.inStart[v] + cursor[v]++]];
                if (!seen[u]) {
                    append(layers, u, filled, seen);
                    stack[++depth] = u;
                }
            }
        }
        for (int r = 0; r < filled.length; r++) {
            layers.settle(r);
        }
    }

    private static void append(Layers layers, int v, int[] filled, boolean[] seen) {
        int r = layers.rank[v];
        layers.order[r][filled[r]++] = v;
        seen[v] = true;
    }
}
