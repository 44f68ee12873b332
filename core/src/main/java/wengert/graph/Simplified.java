package wengert.graph;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * A graph as a person would have written it: nothing twice, nothing that is not needed, signs, zeros and ones gone into
 * the operations around them, numbers in front.
 *
 * <p>Every value keeps its bits: only what is equal in every rounding, sign of zero and infinity is exchanged. So
 * {@code 0 * x} stays, and so does {@code a * (1 / b)}; {@code a + -b} becomes {@code a - b}.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * int x = builder.input("x", 3);
 * int difference = builder.apply(Op.ADD, x, builder.apply(Op.NEG, builder.input("y", 2)));
 * Graph graph = Simplified.of(builder.build(difference), difference).graph();
 * Printer.print(graph);
 * // x = 3
 * // y = 2
 * // x - y
 * }</pre>
 */
public final class Simplified {
    /** Elements of a constant that is written out again for each use. */
    private static final int SHORT = 1;

    private final Graph graph;
    private final int[] places;

    private Simplified(Graph graph, int[] places) {
        this.graph = graph;
        this.places = places;
    }

    /**
     * What the roots need, simplified throughout.
     *
     * @param roots at least one node; the first is the output
     */
    public static Simplified of(Graph graph, int... roots) {
        return from(0, graph, roots);
    }

    /**
     * What the roots need, simplified from a node on; the nodes before it stay as their author wrote them.
     *
     * @param first the first node that may be written otherwise: for a sweep, the size of the program
     * @param roots at least one node; the first is the output
     */
    public static Simplified from(int first, Graph graph, int... roots) {
        BitSet written = new BitSet();
        written.set(0, first);
        Copy signs = Copy.of(graph, written, Tidying::signsOut, roots);
        int[] signed = placed(signs::place, roots);
        Copy order = Copy.of(signs.graph(signed[0]), signs.authored(), Tidying::signsIn, signed);
        int[] ordered = placed(order::place, signed);
        GraphBuilder builder = new GraphBuilder();
        int[] last = unshared(order.graph(ordered[0]), builder, ordered);
        int[] places = new int[graph.size()];
        for (int id = 0; id < places.length; id++) {
            int place = signs.place(id) < 0 ? -1 : order.place(signs.place(id));
            places[id] = place < 0 ? -1 : last[place];
        }
        return new Simplified(builder.build(places[roots[0]]), places);
    }

    private static int[] placed(IntUnaryOperator place, int[] roots) {
        int[] placed = new int[roots.length];
        for (int i = 0; i < roots.length; i++) {
            placed[i] = place.applyAsInt(roots[i]);
        }
        return placed;
    }

    /** Writes what the roots need, a number without a name once for each use, as a text has it. */
    private static int[] unshared(Graph graph, GraphBuilder builder, int[] roots) {
        boolean[] needed = new boolean[graph.size()];
        for (int root : roots) {
            needed[root] = true;
        }
        boolean[] isRoot = needed.clone();
        for (int id = graph.size() - 1; id >= 0; id--) {
            for (int slot = 0; needed[id] && slot < graph.node(id).arity(); slot++) {
                needed[graph.node(id).argument(slot)] = true;
            }
        }
        for (int group = 1; group < graph.groups().size(); group++) {
            Group old = graph.groups().get(group);
            builder.group(old.title(), old.parent(), old.span());
        }
        int[] places = new int[graph.size()];
        for (Node node : graph.nodes()) {
            int id = node.id();
            places[id] = !needed[id] || (!isRoot[id] && isNumber(node)) ? -1 : copied(graph, node, builder, places);
        }
        return places;
    }

    private static boolean isNumber(Node node) {
        return node instanceof Node.Constant constant
                && constant.label() == null
                && constant.shape().size() <= SHORT;
    }

    private static int copied(Graph graph, Node node, GraphBuilder builder, int[] places) {
        if (node instanceof Node.Input input) {
            return builder.input(input.name(), input.tensor(), input.origin());
        }
        if (node instanceof Node.Constant constant) {
            return builder.constant(constant.tensor(), constant.origin());
        }
        Node.Apply apply = (Node.Apply) node;
        int[] arguments = apply.arguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = graph.node(arguments[i]) instanceof Node.Constant constant && isNumber(constant)
                    ? builder.constant(constant.tensor(), Origin.NONE)
                    : places[arguments[i]];
        }
        return builder.apply(apply.op(), apply.attribute(), apply.origin(), arguments);
    }

    /** The simplified graph. */
    public Graph graph() {
        return graph;
    }

    /** Where a node of the former graph is, or -1 where no root needs it, or a number that is written at each use. */
    public int place(int former) {
        return places[former];
    }
}
