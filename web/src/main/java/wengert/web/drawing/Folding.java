package wengert.web.drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * A program with some of its groups closed: which node stands for each.
 *
 * <p>For a closed group stands its result, the last of its nodes that is read outside of it. A group that cannot be closed
 * without a circle, since something outside of it lies between two of its nodes, stays open.
 */
final class Folding {
    private final Graph program;
    /** For each group the outermost closed group that it is or lies in, or 0. */
    private final int[] closed;
    /** For each closed group the node that stands for it. */
    private final int[] results;

    private final boolean hasClosed;

    private Folding(Graph program, boolean[] isClosed) {
        this.program = program;
        this.closed = new int[isClosed.length];
        this.results = new int[isClosed.length];
        boolean any = false;
        for (int group = 1; group < isClosed.length; group++) {
            int outer = closed[program.groups().get(group).parent()];
            closed[group] = outer != 0 ? outer : isClosed[group] ? group : 0;
            any |= closed[group] != 0;
        }
        this.hasClosed = any;
    }

    static Folding of(Graph program, Folds folds) {
        boolean[] isClosed = folds.closed(program);
        Folding folding = new Folding(program, isClosed);
        for (int entangled = folding.settled(); entangled != 0; entangled = folding.settled()) {
            isClosed[entangled] = false;
            folding = new Folding(program, isClosed);
        }
        return folding;
    }

    /** The closed group that the node is hidden in or stands for, or 0. */
    int groupOf(int node) {
        return closed[program.node(node).origin().group()];
    }

    /** Whether the group is closed or lies in one that is. */
    boolean isClosed(int group) {
        return closed[group] != 0;
    }

    /** The node that is drawn for this one: itself, or the result of the closed group it lies in. */
    int shown(int node) {
        int group = groupOf(node);
        return group == 0 ? node : results[group];
    }

    /** Finds the results; gives a closed group that lies on a circle, or 0. */
    private int settled() {
        if (!hasClosed) {
            return 0;
        }
        Arrays.fill(results, -1);
        for (Node node : program.nodes()) {
            int group = groupOf(node.id());
            if (group != 0 && (results[group] < 0 || node.id() == program.output())) {
                results[group] = node.id();
            }
            for (int slot = 0; slot < node.arity(); slot++) {
                int argument = node.argument(slot);
                int from = groupOf(argument);
                if (from != 0 && from != group) {
                    results[from] = Math.max(results[from], argument);
                }
            }
        }
        return entangled();
    }

    /** Takes away what depends on nothing that is left; what cannot be taken away lies on a circle or behind one. */
    private int entangled() {
        int[] waits = new int[program.size()];
        for (Node node : program.nodes()) {
            for (int slot = 0; slot < node.arity(); slot++) {
                waits[shown(node.id())] += isInside(node, slot) ? 0 : 1;
            }
        }
        int[][] users = users();
        Deque<Integer> free = new ArrayDeque<>();
        for (int id = 0; id < waits.length; id++) {
            if (shown(id) == id && waits[id] == 0) {
                free.add(id);
            }
        }
        while (!free.isEmpty()) {
            for (int user : users[free.remove()]) {
                if (--waits[user] == 0) {
                    free.add(user);
                }
            }
        }
        for (int id = 0; id < waits.length; id++) {
            if (waits[id] > 0 && groupOf(id) != 0) {
                return groupOf(id);
            }
        }
        return 0;
    }

    private boolean isInside(Node user, int slot) {
        return shown(user.argument(slot)) == shown(user.id());
    }

    /** For each drawn node the drawn nodes that read it, once for each time they do. */
    private int[][] users() {
        int[] counts = new int[program.size()];
        for (Node node : program.nodes()) {
            for (int slot = 0; slot < node.arity(); slot++) {
                counts[shown(node.argument(slot))] += isInside(node, slot) ? 0 : 1;
            }
        }
        int[][] users = new int[counts.length][];
        for (int id = 0; id < users.length; id++) {
            users[id] = new int[counts[id]];
        }
        for (Node node : program.nodes()) {
            for (int slot = 0; slot < node.arity(); slot++) {
                if (!isInside(node, slot)) {
                    int argument = shown(node.argument(slot));
                    users[argument][--counts[argument]] = shown(node.id());
                }
            }
        }
        return users;
    }
}
