package wengert.lang;

import java.util.HashMap;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/**
 * Writes a graph as a program that reads back as the same graph.
 *
 * <p>The same operations, arguments, sharing, labels, values and output; ids may differ, spans and groups
 * are the text's own. A value that is used once and has no label stands where it is used, everything else
 * gets a statement of its own; parentheses are written only where the grammar needs them. Labels that are
 * no names, and texts longer than a program may be, do not come back.
 *
 * <pre>{@code
 * Printer.print(Program.read("x=3; y = (x*x)+((1))").graph());
 * // x = 3
 * // y = x * x + 1
 * }</pre>
 */
public final class Printer {
    /** Expressions inside one another on one line; well below the depth that can be read. */
    private static final int DEEPEST = 50;
    /** Operations written on one line. */
    private static final int LONGEST = 60;

    private final Graph graph;
    private final Naming naming;
    private final int[] uses;
    private final boolean[] stated;
    private final Phrase[] phrases;
    private final StringBuilder out = new StringBuilder();
    private int shown = -1;

    private Printer(Graph graph) {
        this.graph = graph;
        this.uses = new int[graph.size()];
        this.stated = new boolean[graph.size()];
        this.phrases = new Phrase[graph.size()];
        countUses();
        this.naming = new Naming(graph, predefined());
        chooseStatements();
        naming.settle(stated);
    }

    /** The text of a program that computes {@code graph}. */
    public static String print(Graph graph) {
        Printer printer = new Printer(graph);
        for (Node node : graph.nodes()) {
            printer.write(node);
        }
        int output = graph.output();
        if (output >= 0 && printer.shown != output) {
            printer.line(printer.phrases[output].text());
        }
        return printer.out.toString();
    }

    private void countUses() {
        for (Node node : graph.nodes()) {
            for (int i = 0; i < node.arity(); i++) {
                uses[node.argument(i)]++;
            }
        }
    }

    /** The constants that need no statement because the language has a name for them. */
    private boolean[] predefined() {
        Map<String, Integer> labels = new HashMap<>();
        for (Node node : graph.nodes()) {
            if (node.label() != null) {
                labels.merge(node.label(), 1, Integer::sum);
            }
            if (node instanceof Node.Input input) {
                labels.merge(input.name(), 1, Integer::sum);
            }
        }
        boolean[] predefined = new boolean[graph.size()];
        for (Node node : graph.nodes()) {
            String label = node.label();
            if (node instanceof Node.Constant constant && label != null) {
                Double value = Names.constant(label);
                Integer count = labels.get(label);
                predefined[node.id()] = value != null
                        && constant.shape().isScalar()
                        && value.doubleValue() == constant.value()
                        && count != null
                        && count == 1
                        && (uses[node.id()] > 0 || graph.output() == node.id());
            }
        }
        return predefined;
    }

    private void chooseStatements() {
        int[] depth = new int[graph.size()];
        int[] length = new int[graph.size()];
        for (Node node : graph.nodes()) {
            int id = node.id();
            length[id] = 1;
            for (int i = 0; i < node.arity(); i++) {
                int argument = node.argument(i);
                depth[id] = Math.max(depth[id], stated[argument] ? 0 : depth[argument] + 1);
                length[id] += stated[argument] ? 0 : length[argument];
            }
            boolean inline = uses[id] + (id == graph.output() ? 1 : 0) == 1;
            stated[id] = node instanceof Node.Input
                    || (!naming.isPredefined(id)
                            && (naming.label(id) != null || !inline || depth[id] >= DEEPEST || length[id] >= LONGEST));
        }
    }

    private void write(Node node) {
        int id = node.id();
        if (naming.isPredefined(id)) {
            phrases[id] = Phrase.name(naming.name(id));
            return;
        }
        Phrase phrase = phrase(node);
        if (!stated[id]) {
            phrases[id] = phrase;
            return;
        }
        String bound = naming.bound(id);
        boolean constant = node instanceof Node.Constant;
        line((constant ? "const " : "") + bound + " = " + phrase.text());
        shown = constant ? shown : id;
        if (!bound.equals(naming.name(id))) {
            line(naming.name(id) + " = " + bound);
            shown = id;
        }
        phrases[id] = Phrase.name(naming.name(id));
    }

    private Phrase phrase(Node node) {
        if (node instanceof Node.Input input) {
            return Phrase.tensor(input.tensor());
        }
        if (node instanceof Node.Constant constant) {
            return Phrase.tensor(constant.tensor());
        }
        Node.Apply apply = (Node.Apply) node;
        Phrase[] arguments = new Phrase[apply.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = phrases[apply.argument(i)];
        }
        return apply.op().isElementwise() || apply.op() == Op.MATMUL
                ? Phrase.of(apply.op(), arguments)
                : Phrase.of(apply, graph.node(apply.argument(0)).shape(), arguments);
    }

    private void line(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text);
    }
}
