package wengert.export;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Group;
import wengert.graph.Node;

/** A run written line by line, as languages for graphs want it: the nodes inside their groups, then the edges. */
final class Outline {
    private final List<List<Integer>> nodes = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Snapshot snapshot;
    private final Format format;

    private Outline(Snapshot snapshot, Format format) {
        this.snapshot = snapshot;
        this.format = format;
        for (int g = 0; g < groups().size(); g++) {
            nodes.add(new ArrayList<>());
            children.add(new ArrayList<>());
        }
        for (int id = 0; id < snapshot.size(); id++) {
            nodes.get(graph().node(id).origin().group()).add(id);
        }
        for (int g = 1; g < groups().size(); g++) {
            children.get(groups().get(g).parent()).add(g);
        }
    }

    /** What a language writes; each text is a line of its own. */
    interface Format {
        String node(Card card);

        /** The line that opens a group, then those that describe it. */
        List<String> open(int group, String title);

        String close();

        /** What stands between the names of an argument and of the node that uses it. */
        String arrow();
    }

    /** The lines of a run, without what a language puts before and after them. */
    static String write(Snapshot snapshot, Format format) {
        Outline outline = new Outline(snapshot, format);
        outline.groupsAndNodes();
        outline.edges();
        return outline.out.toString();
    }

    /** The name of a node. */
    static String name(int node) {
        return "n" + node;
    }

    private void groupsAndNodes() {
        List<Card> cards = Card.of(snapshot);
        // A stack of our own: user functions may call each other two hundred deep. A group is ~ itself when it ends.
        List<Integer> stack = new ArrayList<>(List.of(0));
        int depth = 0;
        while (!stack.isEmpty()) {
            int group = stack.remove(stack.size() - 1);
            if (group < 0) {
                line(--depth, format.close());
                continue;
            }
            if (group > 0) {
                List<String> opening = format.open(group, groups().get(group).title());
                line(depth++, opening.get(0));
                for (String description : opening.subList(1, opening.size())) {
                    line(depth, description);
                }
                stack.add(~group);
            }
            for (int id : nodes.get(group)) {
                line(depth, format.node(cards.get(id)));
            }
            List<Integer> inner = children.get(group);
            for (int i = inner.size() - 1; i >= 0; i--) {
                stack.add(inner.get(i));
            }
        }
    }

    private void edges() {
        for (int id = 0; id < snapshot.size(); id++) {
            Node node = graph().node(id);
            for (int slot = 0; slot < node.arity(); slot++) {
                line(0, name(node.argument(slot)) + " " + format.arrow() + " " + name(id));
            }
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth + 1)).append(text).append('\n');
    }

    private Graph graph() {
        return snapshot.graph();
    }

    private List<Group> groups() {
        return graph().groups();
    }
}
