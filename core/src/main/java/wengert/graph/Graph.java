package wengert.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A computation: nodes in an order in which each stands after its arguments, and one of them the output.
 *
 * <p>Immutable. A derived graph, such as a gradient, keeps the nodes it started from under the same ids.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = 2 x + 1").graph();
 * graph.size();                         // 5, the constants 2 and 1 included
 * graph.inputs().get(0).name();         // x
 * graph.node(graph.output()).label();   // y
 * }</pre>
 */
public final class Graph {
    private final List<Node> nodes;
    private final List<Node.Input> inputs;
    private final List<Group> groups;
    private final int output;

    Graph(List<Node> nodes, List<Group> groups, int output) {
        this.nodes = Collections.unmodifiableList(nodes);
        this.groups = Collections.unmodifiableList(groups);
        this.output = output;
        List<Node.Input> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Input input) {
                found.add(input);
            }
        }
        this.inputs = Collections.unmodifiableList(found);
    }

    /** All nodes; the index in the list is the node's id. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    /** The node with this id. */
    public Node node(int id) {
        return nodes.get(id);
    }

    /** The inputs, in the order in which they were made. */
    public List<Node.Input> inputs() {
        return inputs;
    }

    /** The groups; the first is the whole program. */
    public List<Group> groups() {
        return groups;
    }

    /** The id of the output, or -1 for an empty graph. */
    public int output() {
        return output;
    }

    /** The same nodes with another output. */
    public Graph withOutput(int id) {
        if (id < 0 || id >= size()) {
            throw new IllegalArgumentException("output: expected a node from 0 to " + (size() - 1) + ", got " + id);
        }
        return new Graph(nodes, groups, id);
    }

    /**
     * Whether another graph computes the same but for its inputs: the same operations of the same arguments, equal constants and
     * the same output. Names do not count.
     *
     * @param inputs says whether an input of this graph and the one in its place are alike
     */
    public boolean isLike(Graph other, BiPredicate<Node.Input, Node.Input> inputs) {
        if (size() != other.size() || output != other.output) {
            return false;
        }
        for (int id = 0; id < size(); id++) {
            if (!isLike(node(id), other.node(id), inputs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(Node a, Node b, BiPredicate<Node.Input, Node.Input> inputs) {
        if (a instanceof Node.Apply x && b instanceof Node.Apply y) {
            return x.isSameAs(y);
        }
        if (a instanceof Node.Input x && b instanceof Node.Input y) {
            return inputs.test(x, y);
        }
        return a instanceof Node.Constant x
                && b instanceof Node.Constant y
                && x.tensor().equals(y.tensor());
    }

    /** For each node, whether it depends on any input, and so can have a derivative. */
    public boolean[] varying() {
        boolean[] varies = new boolean[size()];
        for (Node node : nodes) {
            boolean any = node instanceof Node.Input;
            for (int i = 0; i < node.arity(); i++) {
                any |= varies[node.argument(i)];
            }
            varies[node.id()] = any;
        }
        return varies;
    }
}
