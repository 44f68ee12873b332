package wengert.web.inspector;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Birth;
import wengert.explain.KinkNotes;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.model.Figures;
import wengert.web.subject.Subject;
import wengert.web.words.Word;
import wengert.web.words.Words;

/** What is remarkable about a node's numbers: where a NaN or an infinity came from, and which kinks are touched. */
final class Warnings {
    private Warnings() {}

    /** Sentences about numbers of the node that are not finite. */
    static List<String> of(Subject subject, int id) {
        List<String> found = new ArrayList<>();
        for (Birth birth : subject.births()) {
            if (birth.node() == id) {
                found.add(birth.hint() == null ? birth.text() : birth.text() + " " + birth.hint());
            }
        }
        if (found.isEmpty()
                && !isFinite(Figures.magnitude(subject.value(id)))
                && subject.node(id) instanceof Node.Apply apply) {
            found.add(Word.WARNING_VALUE.with(
                    subject.names().text(id), Figures.alarm(subject.value(id)), culprits(subject, apply)));
        }
        if (found.isEmpty() && subject.varies(id) && !isFinite(Figures.magnitude(subject.adjoint(id)))) {
            found.add(Word.WARNING_ADJOINT.with(subject.names().text(id), Figures.alarm(subject.adjoint(id))));
        }
        return found;
    }

    private static String culprits(Subject subject, Node.Apply apply) {
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            Tensor value = subject.value(apply.argument(slot));
            String words = Word.WARNING_CAUSE.with(subject.names().text(apply.argument(slot)), Figures.alarm(value));
            if (!isFinite(Figures.magnitude(value)) && !names.contains(words)) {
                names.add(words);
            }
        }
        String all = "";
        for (String name : names) {
            all = all.isEmpty() ? name : Word.BOTH.with(all, name);
        }
        return all;
    }

    /** Conventions that are taken at just these numbers. */
    static List<String> kinks(Subject subject, int id) {
        List<String> found = new ArrayList<>();
        if (subject.snapshot().hasAdjoint(id)) {
            for (KinkNotes.KinkNote note : KinkNotes.of(subject.snapshot(), subject.names(), id, Words.spoken())) {
                if (!found.contains(note.text())) {
                    found.add(note.text());
                }
            }
        }
        return found;
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }
}
