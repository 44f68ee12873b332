package wengert.op;

import wengert.tensor.Shape;

/**
 * What an operation on whole tensors is told besides its arguments: an axis, a shape, a selection.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * int w = builder.input("W", Tensor.matrix(new double[] {1, 2}, new double[] {3, 4}));
 * int sums = builder.apply(Op.SUM, new Attribute.Axis(0, false), Origin.NONE, w);
 * Plan.once(builder.build(sums)).tensor(sums);   // [4, 6]
 * }</pre>
 */
public sealed interface Attribute {
    /** Of operations that need none. */
    Attribute NONE = new None();

    /** Nothing to tell. */
    record None() implements Attribute {}

    /**
     * Along which axis.
     *
     * @param axis 0, 1 or {@link Shape#ALL}
     * @param isKept whether a reduced axis stays, with length 1
     */
    record Axis(int axis, boolean isKept) implements Attribute {
        /** All elements to one number. */
        public static final Axis ALL = new Axis(Shape.ALL, false);
    }

    /** Into which shape; the elements stay in order. */
    record To(Shape shape) implements Attribute {}

    /**
     * Into which wider shape, by repetition.
     *
     * @param shape the wider shape
     * @param axis the axis along which elements repeat; {@link Shape#ALL} where broadcasting itself says it
     */
    record Spread(Shape shape, int axis) implements Attribute {}

    /**
     * Which rows and columns of a matrix, or which elements of a vector.
     *
     * @param rows those of a matrix; for a vector the only row
     * @param columns those of a matrix, or the elements of a vector
     */
    record Selection(Run rows, Run columns) implements Attribute {}

    /**
     * A selection the other way round: places in a tensor of zeros.
     *
     * @param shape of the tensor of zeros
     */
    record Placement(Run rows, Run columns, Shape shape) implements Attribute {}

    /** In which direction a running sum goes. */
    record Direction(int axis, boolean isBackward) implements Attribute {}

    /**
     * Places along one axis, evenly spaced.
     *
     * @param start the first, from 0
     * @param step from one to the next, not 0
     * @param count how many, at least 1
     * @param isSingle whether the axis goes away, as with an index rather than a slice
     */
    record Run(int start, int step, int count, boolean isSingle) {
        /** One place. */
        public static Run at(int index) {
            return new Run(index, 1, 1, true);
        }

        /** All places of an axis. */
        public static Run all(int length) {
            return new Run(0, 1, length, false);
        }

        /** Whether it is every place of an axis of this length, in order. */
        public boolean isAll(int length) {
            return !isSingle && start == 0 && step == 1 && count == length;
        }

        /** As a program writes it: {@code 2}, {@code 1:3}, {@code 4::-2}. */
        public String text() {
            if (isSingle) {
                return Integer.toString(start);
            }
            int end = last() + (step > 0 ? 1 : -1);
            return start + ":" + (end < 0 ? "" : end) + (step == 1 ? "" : ":" + step);
        }

        /** The last place. */
        public int last() {
            return start + step * (count - 1);
        }
    }
}
