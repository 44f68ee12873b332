package wengert.op;

import java.util.List;
import wengert.tensor.Shape;

/** How an operation acts that sees whole tensors and not one element after the other. */
interface Structure {

    /**
     * The shape of its result.
     *
     * @throws ShapeMismatch if it has none for such arguments
     */
    Shape shape(Attribute attribute, List<Shape> arguments);

    /** Its arithmetic for arguments of these shapes. */
    Work work(Attribute attribute, List<Shape> arguments);

    /**
     * Writes it in operations on numbers.
     *
     * @param op the operation that acts so
     * @param elements the nodes of the elements of each argument, row by row
     * @return the nodes of the elements of the result
     */
    int[] expand(Op op, Attribute attribute, List<Shape> arguments, int[][] elements, Writer writer);
}
