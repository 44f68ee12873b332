package wengert.web.graph;

import wengert.graph.Node;
import wengert.op.Notation;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;
import wengert.web.drawing.Card;
import wengert.web.model.Precision;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;
import wengert.web.words.Word;
import wengert.web.words.Words;

/** A node in words, for those who hear the page. */
final class Spoken {
    private Spoken() {}

    /** For example: d, tanh of c, value −0.964028, gradient 1, output. */
    static String of(Card card, Subject subject, Progress progress) {
        int id = card.node();
        String value = words(subject.precision(), subject.value(id));
        boolean hasValue = progress.hasValue(id) && !value.equals(card.name());
        String spoken =
                card.group() == 0 ? node(subject, id, card.name()) : Word.SPOKEN_CLOSED.with(card.name(), card.sign());
        if (hasValue) {
            spoken = Word.SPOKEN_VALUE.with(spoken, value);
        }
        if (progress.hasDerivative(id)) {
            Word kind = progress.derivativeMode() == Mode.TANGENT ? Word.SPOKEN_TANGENT : Word.SPOKEN_GRADIENT;
            spoken = kind.with(spoken, words(subject.precision(), progress.derivative(id)));
        }
        return id == subject.output() ? Word.SPOKEN_OUTPUT.with(spoken) : spoken;
    }

    private static String node(Subject subject, int id, String name) {
        if (!(subject.node(id) instanceof Node.Apply apply)) {
            return (subject.node(id) instanceof Node.Input ? Word.SPOKEN_INPUT : Word.SPOKEN_CONSTANT).with(name);
        }
        Op op = apply.op();
        String arguments = subject.names().text(apply.argument(0));
        for (int slot = 1; slot < apply.arity(); slot++) {
            arguments = Word.BOTH.with(arguments, subject.names().text(apply.argument(slot)));
        }
        String operation = op.notation() instanceof Notation.Function
                ? op.callName()
                : Words.spoken().ofTable(op.meaning());
        return Word.SPOKEN_OPERATION.with(name, operation, arguments);
    }

    private static String words(Precision precision, Tensor value) {
        Shape shape = value.shape();
        return switch (shape.rank()) {
            case 0 -> precision.of(value);
            case 1 -> Word.SPOKEN_VECTOR.with(shape.size());
            default -> Word.SPOKEN_MATRIX.with(shape.rows(), shape.columns());
        };
    }
}
