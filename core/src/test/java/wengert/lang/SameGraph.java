package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;

/** Whether two graphs are the same but for ids, spans and groups. */
final class SameGraph {
    private final Graph expected;
    private final Graph actual;
    private final String about;
    private final int[] partner;
    private final int[] taken;

    private SameGraph(Graph expected, Graph actual, String about) {
        this.expected = expected;
        this.actual = actual;
        this.about = about;
        this.partner = new int[expected.size()];
        this.taken = new int[actual.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(taken, -1);
    }

    static void assertSame(Graph expected, Graph actual, String about) {
        assertEquals(expected.size(), actual.size(), about + "\nnumber of nodes");
        SameGraph same = new SameGraph(expected, actual, about);
        List<Integer> ends = ends(expected);
        List<Integer> others = ends(actual);
        assertEquals(ends.size(), others.size(), about + "\nnumber of values nobody uses");
        for (int i = 0; i < ends.size(); i++) {
            same.pair(ends.get(i), others.get(i));
        }
    }

    /** The output, then the nodes that no other node uses, in order. */
    private static List<Integer> ends(Graph graph) {
        boolean[] used = new boolean[graph.size()];
        for (Node node : graph.nodes()) {
            for (int i = 0; i < node.arity(); i++) {
                used[node.argument(i)] = true;
            }
        }
        List<Integer> ends = new ArrayList<>(List.of(graph.output()));
        for (int id = 0; id < graph.size(); id++) {
            if (!used[id] && id != graph.output()) {
                ends.add(id);
            }
        }
        return ends;
    }

    private void pair(int first, int second) {
        List<int[]> open = new ArrayList<>(List.of(new int[] {first, second}));
        while (!open.isEmpty()) {
            int[] next = open.remove(open.size() - 1);
            int id = next[0];
            int other = next[1];
            if (partner[id] == other) {
                continue;
            }
            assertEquals(-1, partner[id], about + "\nnode " + id + " is two nodes");
            assertEquals(-1, taken[other], about + "\nnode " + other + " was two nodes");
            partner[id] = other;
            taken[other] = id;
            Node node = expected.node(id);
            Node counterpart = actual.node(other);
            assertEquals(description(node), description(counterpart), about);
            for (int i = 0; i < node.arity(); i++) {
                open.add(new int[] {node.argument(i), counterpart.argument(i)});
            }
        }
    }

    private static String description(Node node) {
        String what = node instanceof Node.Apply apply
                ? apply.op().callName()
                : node instanceof Node.Input input
                        ? "input " + input.name() + " " + Double.doubleToLongBits(input.value())
                        : "constant " + Double.doubleToLongBits(((Node.Constant) node).value());
        return what + " labelled " + node.label();
    }
}
