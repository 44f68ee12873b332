package wengert.op;

import wengert.tensor.Shape;

/** The transposes of operations that move and sum elements: where each element came from, its adjoint goes back to. */
final class Transposes {
    private Transposes() {}

    static int ofStack(Writer writer, Application stack, int slot, int adjoint) {
        Shape whole = writer.shape(stack.id());
        return whole.rank() == 1
                ? select(writer, adjoint, Attribute.Run.all(1), Attribute.Run.at(slot))
                : select(writer, adjoint, Attribute.Run.at(slot), Attribute.Run.all(whole.columns()));
    }

    static int ofConcat(Writer writer, Application concat, int slot, int adjoint) {
        Shape part = writer.shape(concat.argument(slot));
        boolean isBelow = part.rank() == 2 && ((Attribute.Axis) concat.attribute()).axis() == 0;
        int start = 0;
        for (int i = 0; i < slot; i++) {
            Shape before = writer.shape(concat.argument(i));
            start += isBelow ? before.rows() : before.columns();
        }
        return isBelow
                ? select(
                        writer,
                        adjoint,
                        new Attribute.Run(start, 1, part.rows(), false),
                        Attribute.Run.all(part.columns()))
                : select(
                        writer,
                        adjoint,
                        Attribute.Run.all(part.rows()),
                        new Attribute.Run(start, 1, part.columns(), false));
    }

    private static int select(Writer writer, int node, Attribute.Run rows, Attribute.Run columns) {
        return writer.write(Op.INDEX, new Attribute.Selection(rows, columns), node);
    }

    static int ofIndex(Writer writer, Application index, int slot, int adjoint) {
        Attribute.Selection selection = (Attribute.Selection) index.attribute();
        Shape whole = writer.shape(index.argument(0));
        return writer.write(Op.PLACE, new Attribute.Placement(selection.rows(), selection.columns(), whole), adjoint);
    }

    static int ofPlace(Writer writer, Application place, int slot, int adjoint) {
        Attribute.Placement placement = (Attribute.Placement) place.attribute();
        return select(writer, adjoint, placement.rows(), placement.columns());
    }

    static int ofTranspose(Writer writer, Application transpose, int slot, int adjoint) {
        return writer.write(Op.TRANSPOSE, adjoint);
    }

    static int ofReshape(Writer writer, Application reshape, int slot, int adjoint) {
        return writer.write(Op.RESHAPE, new Attribute.To(writer.shape(reshape.argument(0))), adjoint);
    }

    static int ofSpread(Writer writer, Application spread, int slot, int adjoint) {
        int axis = ((Attribute.Spread) spread.attribute()).axis();
        Shape narrow = writer.shape(spread.argument(0));
        if (axis == Shape.ALL) {
            return Broadcasting.narrowed(writer, adjoint, narrow);
        }
        int sum = writer.write(Op.SUM, new Attribute.Axis(axis, false), adjoint);
        return Broadcasting.reshaped(writer, sum, narrow);
    }

    static int ofSum(Writer writer, Application sum, int slot, int adjoint) {
        return Broadcasting.spread(writer, sum, adjoint);
    }

    static int ofRunningSum(Writer writer, Application cumsum, int slot, int adjoint) {
        Attribute.Direction direction = (Attribute.Direction) cumsum.attribute();
        return writer.write(Op.CUMSUM, new Attribute.Direction(direction.axis(), !direction.isBackward()), adjoint);
    }
}
