package wengert.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.tensor.Tensor;

/**
 * A graph written anew: only what some nodes need, and everything once.
 *
 * <p>Nodes of an author stay as they are, but for copies of one another; the others go through a rule.
 */
final class Copy {
    /** Writes an operation that no author wrote. */
    @FunctionalInterface
    interface Rule {
        int write(Copy copy, Node.Apply apply, int[] arguments);
    }

    private static final int DROPPED = -1;

    private final Graph graph;
    private final BitSet written;
    private final Rule rule;
    private final GraphBuilder builder = new GraphBuilder();
    private final int[] places;
    private final int[] uses;
    private final BitSet authored = new BitSet();
    private final Map<List<Object>, Integer> known = new HashMap<>();
    private final Map<Tensor, Integer> constants = new HashMap<>();

    private Copy(Graph graph, BitSet written, Rule rule) {
        this.graph = graph;
        this.written = written;
        this.rule = rule;
        this.places = new int[graph.size()];
        this.uses = new int[graph.size()];
        for (int group = 1; group < graph.groups().size(); group++) {
            Group old = graph.groups().get(group);
            builder.group(old.title(), old.parent(), old.span());
        }
    }

    /**
     * Copies what the roots need.
     *
     * @param written the nodes of an author
     */
    static Copy of(Graph graph, BitSet written, Rule rule, int... roots) {
        Copy copy = new Copy(graph, written, rule);
        copy.count(roots);
        for (Node node : graph.nodes()) {
            copy.places[node.id()] = copy.uses[node.id()] == 0 ? DROPPED : copy.place(node);
        }
        return copy;
    }

    private void count(int[] roots) {
        for (int root : roots) {
            uses[root]++;
        }
        for (int id = graph.size() - 1; id >= 0; id--) {
            Node node = graph.node(id);
            for (int slot = 0; uses[id] > 0 && slot < node.arity(); slot++) {
                uses[node.argument(slot)]++;
            }
        }
    }

    private int place(Node node) {
        boolean isWritten = written.get(node.id());
        int id = node instanceof Node.Input input
                ? builder.input(input.name(), input.tensor(), input.origin())
                : node instanceof Node.Constant constant
                        ? constant(constant)
                        : isWritten ? same((Node.Apply) node) : ruled((Node.Apply) node);
        if (isWritten || !(node instanceof Node.Apply)) {
            authored.set(id);
        }
        return id;
    }

    private int constant(Node.Constant constant) {
        return constant.label() == null
                ? constant(constant.tensor())
                : builder.constant(constant.tensor(), constant.origin());
    }

    /** One constant for each value. */
    int constant(Tensor value) {
        return constants.computeIfAbsent(value, fresh -> builder.constant(fresh, Origin.NONE));
    }

    int constant(double value) {
        return constant(Tensor.of(value));
    }

    private int same(Node.Apply apply) {
        int[] arguments = arguments(apply);
        List<Object> key = key(apply.op(), apply.attribute(), arguments);
        Integer before = known.get(key);
        int id = before != null ? before : builder.apply(apply.op(), apply.attribute(), apply.origin(), arguments);
        known.put(key, id);
        label(id, apply.origin());
        return id;
    }

    private int ruled(Node.Apply apply) {
        int id = rule.write(this, apply, arguments(apply));
        label(id, apply.origin());
        return id;
    }

    /** The first name of a result stays. */
    private void label(int id, Origin origin) {
        Node node = builder.node(id);
        boolean isNew = node.origin().equals(Origin.NONE);
        if (node instanceof Node.Apply && (isNew || (node.label() == null && origin.label() != null))) {
            builder.rename(id, origin);
        }
    }

    private int[] arguments(Node.Apply apply) {
        int[] arguments = apply.arguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = places[arguments[i]];
        }
        return arguments;
    }

    /** The node of an operation, which is written unless there is one, and simplified as a builder does. */
    int write(Op op, Attribute attribute, int... arguments) {
        List<Object> key = key(op, attribute, arguments);
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int id = builder.write(op, attribute, arguments);
        if (builder.node(id) instanceof Node.Constant constant && constant.label() == null) {
            id = constant(constant.tensor());
        }
        known.put(key, id);
        return id;
    }

    int write(Op op, int... arguments) {
        return write(op, Attribute.NONE, arguments);
    }

    private static List<Object> key(Op op, Attribute attribute, int[] arguments) {
        int[] ordered = arguments.clone();
        if (op == Op.ADD || op == Op.MUL) {
            Arrays.sort(ordered);
        }
        List<Object> key = new ArrayList<>(List.of(op, attribute));
        for (int argument : ordered) {
            key.add(argument);
        }
        return key;
    }

    /** A node of the copy. */
    Node node(int id) {
        return builder.node(id);
    }

    /** A node of the former graph. */
    Node former(int id) {
        return graph.node(id);
    }

    /** Whether one operation alone uses a node of the former graph, and no author wrote it. */
    boolean isOnlyPart(int former) {
        return uses[former] == 1 && !written.get(former);
    }

    /** Where a node of the former graph is, or -1 where nothing needs it. */
    int place(int former) {
        return places[former];
    }

    /** The nodes of the copy that an author wrote. */
    BitSet authored() {
        return authored;
    }

    /** The copy. */
    Graph graph(int output) {
        return builder.build(output);
    }
}
