package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Kink;

/** Says where a run stands exactly on a kink, and which convention its gradient took there. */
public final class KinkNotes {
    private KinkNotes() {}

    /**
     * A convention that was taken.
     *
     * @param node the operation at its kink
     * @param text one sentence
     */
    public record KinkNote(int node, String text) {}

    /** The notes of all operations the gradient passes through. */
    public static List<KinkNote> of(Snapshot snapshot) {
        Names names = Names.of(snapshot.graph());
        List<KinkNote> notes = new ArrayList<>();
        for (int id = 0; id < snapshot.size(); id++) {
            if (snapshot.hasAdjoint(id)) {
                notes.addAll(of(snapshot, names, id));
            }
        }
        return notes;
    }

    /** The notes of one node; none for a leaf. */
    public static List<KinkNote> of(Snapshot snapshot, Names names, int node) {
        List<KinkNote> notes = new ArrayList<>();
        Graph graph = snapshot.graph();
        if (graph.node(node) instanceof Node.Apply apply) {
            double[] arguments = new double[apply.arity()];
            List<String> texts = new ArrayList<>();
            for (int slot = 0; slot < arguments.length; slot++) {
                arguments[slot] = snapshot.value(apply.argument(slot));
                if (graph.node(apply.argument(slot)) instanceof Node.Constant constant && constant.label() == null) {
                    continue;
                }
                texts.add(names.text(apply.argument(slot)) + " = " + Numerals.text(arguments[slot], Numerals.DIGITS));
            }
            for (Kink kink : apply.op().kinks()) {
                if (kink.locus().at(arguments, snapshot.value(node)) == 0) {
                    notes.add(new KinkNote(
                            node,
                            names.text(node) + " = " + PlainText.of(Formulas.of(apply, names))
                                    + " has no derivative at " + Wording.listed(texts) + ": " + kink.taken() + "."));
                }
            }
        }
        return notes;
    }
}
