package wengert.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * Which name each node of a graph is bound to, and which name it is used by.
 *
 * <p>The two differ where another node takes the name away while this one is still needed: then a scratch
 * name is bound to it as well.
 */
final class Naming {
    private final Graph graph;
    private final boolean[] predefined;
    private final @Nullable String[] bound;
    private final @Nullable String[] used;
    private int scratches;

    Naming(Graph graph, boolean[] predefined) {
        this.graph = graph;
        this.predefined = predefined;
        this.bound = new String[graph.size()];
        this.used = new String[graph.size()];
    }

    /** Whether the language has a name for it. */
    boolean isPredefined(int node) {
        return predefined[node];
    }

    /** The label, if a program can give it. */
    @Nullable
    String label(int node) {
        String label = graph.node(node).label();
        return label != null && Names.isName(label) && !Names.isScratch(label) ? label : null;
    }

    /** The name that a statement binds to the node. */
    String bound(int node) {
        return known(bound[node]);
    }

    /** The name by which later statements use the node. */
    String name(int node) {
        return known(used[node]);
    }

    private static String known(@Nullable String name) {
        if (name == null) {
            throw new IllegalStateException("naming: expected a node with a statement of its own");
        }
        return name;
    }

    /** Gives names to all nodes that have a statement of their own. */
    void settle(boolean[] stated) {
        Set<String> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            String label = label(node.id());
            if (label != null) {
                taken.add(label);
            }
        }
        int[] lastUse = lastUses(stated);
        Map<String, Integer> holder = new HashMap<>();
        for (Node node : graph.nodes()) {
            int id = node.id();
            if (predefined[id]) {
                used[id] = node.label();
            } else if (stated[id]) {
                String name = nameOf(node, taken);
                bound[id] = name;
                used[id] = name;
                Integer before = holder.put(name, id);
                if (before != null && lastUse[before] > id) {
                    used[before] = scratch();
                }
            }
        }
    }

    private String nameOf(Node node, Set<String> taken) {
        String label = label(node.id());
        if (label != null) {
            return label;
        }
        if (!(node instanceof Node.Input input)) {
            return scratch();
        }
        String name = Names.isName(input.name()) ? input.name() : "x";
        String free = name;
        for (int i = 1; taken.contains(free); i++) {
            free = name + i;
        }
        taken.add(free);
        return free;
    }

    private String scratch() {
        scratches++;
        return "_" + scratches;
    }

    /** For each node the last statement whose text speaks of it; the end of the program for the output. */
    private int[] lastUses(boolean[] stated) {
        int[] home = new int[graph.size()];
        int[] last = new int[graph.size()];
        for (int id = graph.size() - 1; id >= 0; id--) {
            if (id == graph.output()) {
                last[id] = graph.size();
            }
            home[id] = stated[id] ? id : last[id];
            Node node = graph.node(id);
            for (int i = 0; i < node.arity(); i++) {
                int argument = node.argument(i);
                last[argument] = Math.max(last[argument], home[id]);
            }
        }
        return last;
    }
}
