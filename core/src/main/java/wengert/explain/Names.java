package wengert.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * One name for every node of a graph, the same in drawings, tables and sentences.
 *
 * <p>A node that a program named keeps its name; when a name is bound again, the second value is c₂, the
 * third c₃. A constant without a name is called by its number, and every other node v with its place in the
 * list of nodes: v₇ is node 7.
 *
 * <pre>{@code
 * Names names = Names.of(Program.read("c = 1; c = c + 2; d = 3 tanh(c)").graph());
 * names.text(2);                    // c₂
 * names.text(4);                    // v₄, the hyperbolic tangent
 * PlainText.of(names.adjoint(2));   // c̄₂
 * }</pre>
 */
public final class Names {
    private final Graph graph;
    private final @Nullable String[] bases;
    /** The number below the name, 0 for none. */
    private final int[] indices;

    private final int output;
    private final Writing.Adjoints adjoints;

    private Names(Graph graph, int output, Writing.Adjoints adjoints) {
        this.graph = graph;
        this.output = output;
        this.adjoints = adjoints;
        this.bases = new String[graph.size()];
        this.indices = new int[graph.size()];
        Map<String, Integer> bound = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            if (node.label() == null && node instanceof Node.Apply) {
                bases[node.id()] = "v";
                indices[node.id()] = node.id();
                taken.add("v " + node.id());
            }
        }
        for (Node node : graph.nodes()) {
            String label = named(node);
            if (label != null) {
                bases[node.id()] = label;
                indices[node.id()] = index(label, bound, taken);
            }
        }
    }

    /** The names of all nodes of {@code graph}, their adjoints with a bar. */
    public static Names of(Graph graph) {
        return of(graph, graph.output(), Writing.Adjoints.BAR);
    }

    /**
     * The names of all nodes of {@code graph}, their adjoints written so.
     *
     * @param output the node that is differentiated
     */
    public static Names of(Graph graph, int output, Writing.Adjoints adjoints) {
        return new Names(graph, output, adjoints);
    }

    private static @Nullable String named(Node node) {
        return node.label() == null && node instanceof Node.Input input ? input.name() : node.label();
    }

    private static int index(String label, Map<String, Integer> bound, Set<String> taken) {
        int index = bound.getOrDefault(label, -1) + 1;
        if (index == 1) {
            index = 2;
        }
        while (!taken.add(label + " " + index)) {
            index++;
        }
        bound.put(label, index);
        return index;
    }

    /** The name of a node as a formula. */
    public Formula formula(int node) {
        String name = bases[node];
        if (name == null) {
            return Numerals.exact(((Node.Constant) graph.node(node)).tensor());
        }
        Formula base = new Formula.Identifier(name);
        return indices[node] == 0 ? base : new Formula.Subscript(base, String.valueOf(indices[node]));
    }

    /** The name of a node as text. */
    public String text(int node) {
        return PlainText.of(formula(node));
    }

    /** The adjoint of a node: its name with a bar, unless other writing was asked for. */
    public Formula adjoint(int node) {
        return switch (adjoints) {
            case BAR -> new Formula.Accent(Formula.Accent.Kind.BAR, formula(node));
            case PARTIAL -> new Formula.Partial(differentiated(), formula(node));
            case GRAD -> new Formula.Member(formula(node), "grad");
        };
    }

    /** What is differentiated: the output, or the sum of its elements where it has several. */
    private Formula differentiated() {
        Formula name = formula(output);
        return graph.node(output).shape().isScalar() ? name : new Formula.Identifier("Σ" + PlainText.of(name));
    }

    /** The tangent of a node, its name with a dot. */
    public Formula tangent(int node) {
        return new Formula.Accent(Formula.Accent.Kind.DOT, formula(node));
    }
}
