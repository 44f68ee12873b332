package wengert.web.drawing;

import java.util.HashMap;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * Names for the boxes of a drawing that survive edits.
 *
 * <p>A named node is its name; an unnamed one is its operation and the keys of its arguments, so that it stays itself
 * when statements before it come and go. Values do not count: a slider must not make new boxes.
 */
final class Keys {
    private static final int MIX = 31;

    private final Map<String, Integer> used = new HashMap<>();

    private Keys() {}

    /** One key for each of the program's nodes. */
    static String[] of(Graph program) {
        Keys keys = new Keys();
        String[] result = new String[program.size()];
        for (Node node : program.nodes()) {
            result[node.id()] = keys.unique(described(node, result));
        }
        return result;
    }

    private static String described(Node node, String[] keys) {
        String label = node instanceof Node.Input input ? input.name() : node.label();
        if (label != null) {
            return "n-" + label;
        }
        if (node instanceof Node.Apply apply) {
            int hash = 0;
            for (int slot = 0; slot < apply.arity(); slot++) {
                hash = MIX * hash + keys[apply.argument(slot)].hashCode();
            }
            return apply.op().callName() + "-" + Integer.toHexString(hash);
        }
        return "k";
    }

    private String unique(String key) {
        int count = used.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }
}
