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

    private Names(Graph graph) {
        this.graph = graph;
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

    /** The names of all nodes of {@code graph}. */
    public static Names of(Graph graph) {
        return new Names(graph);
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

    /** The adjoint of a node, its name with a bar. */
    public Formula adjoint(int node) {
        return new Formula.Accent(Formula.Accent.Kind.BAR, formula(node));
    }

    /** The tangent of a node, its name with a dot. */
    public Formula tangent(int node) {
        return new Formula.Accent(Formula.Accent.Kind.DOT, formula(node));
    }
}
