package wengert.run;

import java.util.Arrays;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/**
 * The order in which a plan runs the operations of a graph: those of one kind that do not wait for each other stand together,
 * so that the kind is chosen once for all of them.
 *
 * <p>An operation's level is the longest way to it; operations of one level cannot depend on each other. So they are sorted by
 * level and then by kind, as M. Looks, M. Herreshoff, D. Hutchins and P. Norvig do in Deep learning with dynamic computation graphs,
 * ICLR 2017, but within stretches of the graph only: what is computed then stays in the cache until it is read. Every value has a
 * place of its own, so no order changes a bit.
 */
final class Levels {
    /** Nodes that are sorted among themselves. The sort key of a node, below, fits an int. */
    private static final int STRETCH = 2048;

    private static final int KINDS = Op.values().length;

    private Levels() {}

    /** The ids of the operations, in an order in which each stands after its arguments. */
    @SuppressWarnings("EnumOrdinal") // a key for one sort, never kept
    static int[] order(Graph graph) {
        int size = graph.size();
        int[] levels = new int[size];
        int[] order = new int[size];
        int[] keys = new int[STRETCH];
        int ordered = 0;
        for (int start = 0; start < size; start += STRETCH) {
            int end = Math.min(start + STRETCH, size);
            int count = 0;
            for (int id = start; id < end; id++) {
                if (graph.node(id) instanceof Node.Apply apply) {
                    for (int slot = 0; slot < apply.arity(); slot++) {
                        int argument = apply.argument(slot);
                        levels[id] = Math.max(levels[id], argument < start ? 0 : levels[argument] + 1);
                    }
                    keys[count++] = (levels[id] * KINDS + apply.op().ordinal()) * STRETCH + id - start;
                }
            }
            Arrays.sort(keys, 0, count);
            for (int k = 0; k < count; k++) {
                order[ordered++] = start + keys[k] % STRETCH;
            }
        }
        return Arrays.copyOf(order, ordered);
    }
}
