package wengert.web.graph;

import wengert.tensor.Shape;
import wengert.tensor.Tensor;
import wengert.web.drawing.Card;
import wengert.web.model.Precision;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;

/** A node in words, for those who hear the page. */
final class Spoken {
    private Spoken() {}

    /** For example: d, tanh of c, value −0.964028, gradient 1, output. */
    static String of(Card card, Subject subject, Progress progress) {
        int id = card.node();
        String value = words(subject.precision(), subject.value(id));
        boolean hasValue = progress.hasValue(id) && !value.equals(card.name());
        return card.words()
                + (hasValue ? ", value " + value : "")
                + (progress.hasDerivative(id) ? derivative(subject.precision(), progress, id) : "")
                + (id == subject.output() ? ", output" : "");
    }

    private static String derivative(Precision precision, Progress progress, int id) {
        String sign = progress.derivativeMode() == Mode.TANGENT ? ", tangent " : ", gradient ";
        return sign + words(precision, progress.derivative(id));
    }

    private static String words(Precision precision, Tensor value) {
        Shape shape = value.shape();
        return switch (shape.rank()) {
            case 0 -> precision.of(value);
            case 1 -> "vector of " + shape.size();
            default -> shape.rows() + " by " + shape.columns() + " matrix";
        };
    }
}
