package wengert.op;

import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Writes nodes: what a rule that is more than a formula of elements needs of a graph.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * Writer writer = builder;
 * int x = builder.input("x", 3);
 * int square = writer.write(Op.MUL, x, x);
 * writer.write(Op.MUL, square, writer.constant(1));   // 1, the square again
 * writer.shape(square).isScalar();                    // true
 * }</pre>
 */
public interface Writer {

    /** Adds an operation, or the simpler thing it is equal to, and gives the id of the result. */
    int write(Op op, Attribute attribute, int... arguments);

    /** Adds an operation without attributes. */
    default int write(Op op, int... arguments) {
        return write(op, Attribute.NONE, arguments);
    }

    /** The id of a constant. */
    int constant(Tensor value);

    /** The id of a constant number. */
    default int constant(double value) {
        return constant(Tensor.of(value));
    }

    /** The shape of a node. */
    Shape shape(int node);
}
