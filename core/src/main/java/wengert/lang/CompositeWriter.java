package wengert.lang;

import wengert.graph.Span;
import wengert.op.Attribute;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.op.Writer;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Writes the parts of a composite operation as they are, all of them with its place in the text and in its group. */
final class CompositeWriter implements Writer {
    private final Evaluation evaluation;
    private final Span span;
    private final Frame frame;

    /** The program has become too large while the parts were written. */
    private static final class OutOfFuel extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    CompositeWriter(Evaluation evaluation, Span span, Frame frame) {
        this.evaluation = evaluation;
        this.span = span;
        this.frame = frame;
    }

    /**
     * The node of the result, or {@link Scope#UNKNOWN} where the program has become too large, which has been reported.
     *
     * @throws wengert.op.ShapeMismatch if the operation has no meaning for such arguments
     */
    int written(Composite composite, Attribute.Axis axis, int[] arguments) {
        try {
            return composite.write(this, axis, arguments);
        } catch (OutOfFuel outOfFuel) {
            return Scope.UNKNOWN;
        }
    }

    private static int known(int node) {
        if (node < 0) {
            throw new OutOfFuel();
        }
        return node;
    }

    @Override
    public int write(Op op, Attribute attribute, int... arguments) {
        return known(evaluation.applied(op, attribute, span, frame, arguments));
    }

    @Override
    public int constant(Tensor value) {
        return known(evaluation.constant(value, null, span, frame));
    }

    @Override
    public Shape shape(int node) {
        return evaluation.shape(node);
    }
}
