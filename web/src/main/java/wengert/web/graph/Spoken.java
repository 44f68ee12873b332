package wengert.web.graph;

import wengert.graph.Node;
import wengert.op.Notation;
import wengert.op.Op;
import wengert.web.model.Figures;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;

/** A node in words, for those who hear the page. */
final class Spoken {
    private Spoken() {}

    /** For example: d, tanh of c, value −0.964028, gradient 1, output. */
    static String of(int id, Subject subject, Progress progress) {
        StringBuilder words = new StringBuilder();
        Node node = subject.node(id);
        String name = subject.names().text(id);
        words.append(name);
        if (node instanceof Node.Apply apply) {
            words.append(", ").append(called(apply.op())).append(" of ");
            for (int slot = 0; slot < apply.arity(); slot++) {
                words.append(slot == 0 ? "" : " and ").append(subject.names().text(apply.argument(slot)));
            }
        } else {
            words.append(node instanceof Node.Input ? ", input" : ", constant");
        }
        String value = Figures.of(subject.value(id));
        if (progress.hasValue(id) && !value.equals(name)) {
            words.append(", value ").append(value);
        }
        if (progress.hasDerivative(id)) {
            words.append(progress.derivativeMode() == Mode.TANGENT ? ", tangent " : ", gradient ");
            words.append(Figures.of(progress.derivative(id)));
        }
        return words.append(id == subject.output() ? ", output" : "").toString();
    }

    private static String called(Op op) {
        return op.notation() instanceof Notation.Function ? op.callName() : op.meaning();
    }
}
