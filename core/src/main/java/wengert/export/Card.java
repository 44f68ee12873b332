package wengert.export;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Formula;
import wengert.explain.Formulas;
import wengert.explain.Names;
import wengert.explain.Numerals;
import wengert.explain.PlainText;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;

/**
 * What a picture says of one node.
 *
 * @param title the definition, d = tanh(c), or the name of a leaf; the number of a constant without a name
 * @param value the value in {@value Numerals#DIGITS} significant digits; empty where the title says it
 * @param adjointName the name of the adjoint, d̄; empty if it has none
 * @param adjoint the adjoint in as many digits; empty if it has none
 */
record Card(int node, Kind kind, String title, String value, String adjointName, String adjoint) {

    enum Kind {
        INPUT,
        CONSTANT,
        OPERATION,
        OUTPUT
    }

    /** One run of a graph with the sweep from its output. */
    static Snapshot run(Graph graph) {
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        return Snapshot.of(sweep);
    }

    /** A card for each node of the program, by id. */
    static List<Card> of(Snapshot snapshot) {
        Names names = Names.of(snapshot.graph());
        List<Card> cards = new ArrayList<>();
        for (int id = 0; id < snapshot.size(); id++) {
            cards.add(of(snapshot, names, id));
        }
        return cards;
    }

    private static Card of(Snapshot snapshot, Names names, int id) {
        boolean hasAdjoint = snapshot.hasAdjoint(id);
        Kind kind = kind(snapshot, id);
        boolean anonymous = kind == Kind.CONSTANT && snapshot.graph().node(id).label() == null;
        return new Card(
                id,
                kind,
                title(snapshot, names, id),
                anonymous ? "" : Numerals.text(snapshot.value(id), Numerals.DIGITS),
                hasAdjoint ? PlainText.of(names.adjoint(id)) : "",
                hasAdjoint ? Numerals.text(snapshot.adjoint(id), Numerals.DIGITS) : "");
    }

    private static String title(Snapshot snapshot, Names names, int id) {
        Formula name = names.formula(id);
        return snapshot.graph().node(id) instanceof Node.Apply apply
                ? PlainText.of(Formula.Equation.of(name, Formulas.of(apply, names)))
                : PlainText.of(name);
    }

    private static Kind kind(Snapshot snapshot, int id) {
        Node node = snapshot.graph().node(id);
        return id == snapshot.sweep().output()
                ? Kind.OUTPUT
                : node instanceof Node.Input ? Kind.INPUT : node instanceof Node.Apply ? Kind.OPERATION : Kind.CONSTANT;
    }
}
