package wengert.op;

import wengert.tensor.Shape;

/**
 * Between the wide and the narrow side of an operation that repeats elements or reduces them.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * int x = builder.input("x", 2);
 * int wide = Broadcasting.widened(builder, x, Shape.vector(3));
 * int narrow = Broadcasting.narrowed(builder, wide, Shape.SCALAR);
 * Lanes lanes = Plan.once(builder.build(narrow));
 * lanes.tensor(wide);     // [2, 2, 2]
 * lanes.tensor(narrow);   // 6
 * }</pre>
 */
public final class Broadcasting {
    private Broadcasting() {}

    /** A node repeated until it has this shape, which broadcasting gives it. */
    public static int widened(Writer writer, int node, Shape shape) {
        return writer.shape(node).equals(shape)
                ? node
                : writer.write(Op.SPREAD, new Attribute.Spread(shape, Shape.ALL), node);
    }

    /** A result of a reduction, spread over the elements it was made of. */
    public static int spread(Writer writer, Application reduction, int result) {
        Shape whole = writer.shape(reduction.argument(0));
        Shape shape = writer.shape(result);
        if (shape.equals(whole)) {
            return result;
        }
        int axis = ((Attribute.Axis) reduction.attribute()).axis();
        boolean isAligned = whole.equals(Shape.broadcast(shape, whole)) && (axis == Shape.ALL || shape.rank() != 1);
        boolean isBroadcast = isAligned || axis == 0;
        return writer.write(Op.SPREAD, new Attribute.Spread(whole, isBroadcast ? Shape.ALL : axis), result);
    }

    /** What an adjoint that broadcasting widened is for the narrower tensor: summed over the repetitions. */
    public static int narrowed(Writer writer, int adjoint, Shape narrow) {
        Shape wide = writer.shape(adjoint);
        if (wide.equals(narrow)) {
            return adjoint;
        }
        int node = adjoint;
        boolean sumsRows = narrow.rows() == 1 && wide.rows() > 1;
        boolean sumsColumns = narrow.columns() == 1 && wide.columns() > 1;
        if ((sumsRows && sumsColumns) || (sumsColumns && wide.rank() == 1) || narrow.isScalar()) {
            node = writer.write(Op.SUM, Attribute.Axis.ALL, node);
        } else if (sumsRows || sumsColumns) {
            node = writer.write(Op.SUM, new Attribute.Axis(sumsRows ? 0 : 1, narrow.rank() == 2), node);
        }
        return reshaped(writer, node, narrow);
    }

    static int reshaped(Writer writer, int node, Shape shape) {
        return writer.shape(node).equals(shape) ? node : writer.write(Op.RESHAPE, new Attribute.To(shape), node);
    }
}
