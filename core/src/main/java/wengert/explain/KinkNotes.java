package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Kink;
import wengert.tensor.Tensor;

/**
 * Says where a run stands exactly on a kink, and which convention its gradient took there.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 0; y = relu(x)").graph();
 * KinkNotes.of(Snapshot.of(Reverse.of(graph, graph.output()))).get(0).text();
 * // y = relu(x) has no derivative at x = 0: the slope at 0 is taken as 0.
 * }</pre>
 */
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
        return of(snapshot, names, node, Phrases.ENGLISH);
    }

    /** The notes of one node, told in these phrases. */
    public static List<KinkNote> of(Snapshot snapshot, Names names, int node, Phrases phrases) {
        List<KinkNote> notes = new ArrayList<>();
        Graph graph = snapshot.graph();
        if (!(graph.node(node) instanceof Node.Apply apply) || !apply.op().isElementwise()) {
            return notes;
        }
        Tensor out = snapshot.value(node);
        ElementArguments arguments = new ElementArguments(apply, snapshot::value);
        for (Kink kink : apply.op().kinks()) {
            int first = -1;
            int count = 0;
            for (int e = 0; e < out.size(); e++) {
                if (kink.locus().at(arguments.of(e), out.get(e)) == 0) {
                    first = count == 0 ? e : first;
                    count++;
                }
            }
            if (count > 0) {
                String name = names.text(node);
                String formula = PlainText.of(Formulas.of(apply, names));
                String where = Wording.listed(where(snapshot, names, apply, arguments.of(first)), phrases);
                String taken = phrases.ofTable(kink.taken());
                notes.add(new KinkNote(
                        node,
                        out.size() == 1
                                ? phrases.say(Phrase.KINK, name, formula, where, taken)
                                : phrases.say(
                                        Phrase.KINK_OF_ELEMENTS, name, formula, where, count, out.size(), taken)));
            }
        }
        return notes;
    }

    private static List<String> where(Snapshot snapshot, Names names, Node.Apply apply, double[] arguments) {
        List<String> texts = new ArrayList<>();
        for (int slot = 0; slot < arguments.length; slot++) {
            boolean isAnonymous = snapshot.graph().node(apply.argument(slot)) instanceof Node.Constant constant
                    && constant.label() == null;
            if (!isAnonymous) {
                texts.add(names.text(apply.argument(slot)) + " = " + Numerals.text(arguments[slot], Numerals.DIGITS));
            }
        }
        return texts;
    }
}
