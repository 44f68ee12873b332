package wengert.export;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Group;

/** The groups of a graph as a tree: what stands directly in each. */
final class Clusters {
    private final List<List<Integer>> nodes = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Group> groups;

    Clusters(Graph graph, int size) {
        this.groups = graph.groups();
        for (int g = 0; g < groups.size(); g++) {
            nodes.add(new ArrayList<>());
            children.add(new ArrayList<>());
        }
        for (int id = 0; id < size; id++) {
            nodes.get(graph.node(id).origin().group()).add(id);
        }
        for (int g = 1; g < groups.size(); g++) {
            children.get(groups.get(g).parent()).add(g);
        }
    }

    /** Writes what a format makes of nodes and of groups. */
    interface Writer {
        void node(int id, int depth);

        void open(int group, String title, int depth);

        void close(int depth);
    }

    /** Visits the whole program, each group between its opening and its end. */
    void write(Writer writer) {
        // A stack of our own: user functions may call each other two hundred deep. A group is ~ itself when it ends.
        List<Integer> stack = new ArrayList<>(List.of(0));
        int depth = 0;
        while (!stack.isEmpty()) {
            int group = stack.remove(stack.size() - 1);
            if (group < 0) {
                writer.close(--depth);
                continue;
            }
            if (group > 0) {
                writer.open(group, groups.get(group).title(), depth++);
                stack.add(~group);
            }
            for (int id : nodes.get(group)) {
                writer.node(id, depth);
            }
            List<Integer> inner = children.get(group);
            for (int i = inner.size() - 1; i >= 0; i--) {
                stack.add(inner.get(i));
            }
        }
    }
}
