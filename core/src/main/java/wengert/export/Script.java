package wengert.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/**
 * A graph as statements of a programming language.
 *
 * <p>What has a name or is used several times gets a statement; what is used once stands where it is used, as long as the
 * line stays readable.
 */
final class Script {
    /** Expressions inside one another on one line. */
    private static final int DEEPEST = 12;
    /** Operations on one line. */
    private static final int LONGEST = 12;

    private final Graph graph;
    private final Spelling spelling;
    private final Predicate<Node.Apply> isTame;
    private final boolean[] needed;
    private final int[] uses;
    private final boolean[] forced;
    private final boolean[] stated;
    private final @Nullable String[] names;
    private final @Nullable Code[] codes;

    /** Takes one statement after the other. */
    @FunctionalInterface
    interface Lines {
        void line(Node node, String name, Code code);
    }

    /**
     * Chooses the statements.
     *
     * @param roots the nodes that are asked for, besides all inputs
     * @param isTame whether an operation can be written plainly
     */
    Script(Graph graph, Spelling spelling, Predicate<Node.Apply> isTame, List<Integer> roots) {
        this.graph = graph;
        this.spelling = spelling;
        this.isTame = isTame;
        this.needed = new boolean[graph.size()];
        this.uses = new int[graph.size()];
        this.forced = new boolean[graph.size()];
        this.stated = new boolean[graph.size()];
        this.names = new String[graph.size()];
        this.codes = new Code[graph.size()];
        for (int root : roots) {
            needed[root] = true;
            uses[root]++;
        }
        for (Node.Input input : graph.inputs()) {
            needed[input.id()] = true;
        }
        for (int id = graph.size() - 1; id >= 0; id--) {
            for (int slot = 0; needed[id] && slot < graph.node(id).arity(); slot++) {
                needed[graph.node(id).argument(slot)] = true;
                uses[graph.node(id).argument(slot)]++;
            }
        }
    }

    /** Whether a root needs it; inputs are always needed. */
    boolean isNeeded(int node) {
        return needed[node];
    }

    /** Gives a node a statement of its own. */
    void state(int node) {
        forced[node] = true;
    }

    /** Decides which nodes get statements. */
    void settle() {
        int[] depth = new int[graph.size()];
        int[] length = new int[graph.size()];
        for (Node node : graph.nodes()) {
            int id = node.id();
            length[id] = node instanceof Node.Apply ? 1 : 0;
            for (int slot = 0; slot < node.arity(); slot++) {
                int argument = node.argument(slot);
                depth[id] = Math.max(depth[id], stated[argument] ? 0 : depth[argument] + 1);
                length[id] += stated[argument] ? 0 : length[argument];
            }
            stated[id] = needed[id] && isStated(node, depth[id], length[id]);
        }
    }

    /**
     * Names what has a statement: after its label, else as suggested, else after its place in the list of nodes.
     *
     * @param suggestion a name for a node without a label, or null; the names of earlier nodes are known to it
     */
    void name(Identifiers identifiers, IntFunction<@Nullable String> suggestion) {
        for (Node node : graph.nodes()) {
            String label = node instanceof Node.Input input ? input.name() : node.label();
            if (stated[node.id()] && label != null) {
                names[node.id()] = identifiers.fresh(label);
            }
        }
        for (int id = 0; id < graph.size(); id++) {
            if (stated[id] && names[id] == null) {
                String suggested = suggestion.apply(id);
                names[id] = identifiers.fresh(suggested == null ? "v" + id : suggested);
            }
        }
    }

    /** The name of a node that has a statement, otherwise the name it would have. */
    String name(int node) {
        String name = names[node];
        return name == null ? "v" + node : name;
    }

    private boolean isStated(Node node, int depth, int length) {
        int id = node.id();
        if (node instanceof Node.Input || forced[id]) {
            return true;
        }
        if (node instanceof Node.Constant constant) {
            return node.label() != null
                    || (!constant.shape().isScalar()
                            && (uses[id] > 1 || constant.shape().size() > LONGEST));
        }
        // A list of numbers is no value of a language without vectors.
        boolean isList = ((Node.Apply) node).op() == Op.STACK;
        return !isList && (node.label() != null || uses[id] > 1 || depth >= DEEPEST || length > LONGEST);
    }

    /** Writes the statements in order. */
    void write(Lines lines) {
        for (Node node : graph.nodes()) {
            int id = node.id();
            if (!needed[id]) {
                continue;
            }
            Code code = code(node);
            codes[id] = code;
            if (stated[id]) {
                lines.line(node, name(id), code);
                codes[id] =
                        node instanceof Node.Constant constant && node.shape().isScalar()
                                ? Code.name(name(id), constant.value())
                                : Code.name(name(id));
            }
        }
    }

    private Code code(Node node) {
        if (node instanceof Node.Apply apply) {
            List<Code> arguments = new ArrayList<>();
            for (int slot = 0; slot < apply.arity(); slot++) {
                arguments.add(code(apply.argument(slot)));
            }
            return spelling.write(graph, apply, arguments, isTame.test(apply));
        }
        return spelling.literal(node instanceof Node.Input input ? input.tensor() : ((Node.Constant) node).tensor());
    }

    /** The node as later statements use it. */
    Code code(int node) {
        return Objects.requireNonNull(codes[node]);
    }
}
