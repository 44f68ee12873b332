package wengert.op;

import java.util.List;
import wengert.tensor.Shape;

/** Sums of all elements up to each one, along an axis, from the front or from the back. */
final class RunningSum implements Structure {

    @Override
    public Shape shape(Attribute attribute, List<Shape> arguments) {
        Shape from = arguments.get(0);
        int axis = ((Attribute.Direction) attribute).axis();
        if (axis < 0 || axis >= from.rank()) {
            throw new ShapeMismatch("cannot sum up along axis " + axis + ": " + from + " has "
                    + (from.isScalar() ? "none" : from.rank() == 1 ? "axis 0 only" : "the axes 0 and 1"));
        }
        return from;
    }

    /** The elements in the order in which they are summed up, with {@code -1} where a sum starts anew. */
    private static int[] before(Attribute attribute, Shape shape) {
        Attribute.Direction direction = (Attribute.Direction) attribute;
        boolean isDown = shape.rank() == 2 && direction.axis() == 0;
        int step = (isDown ? shape.columns() : 1) * (direction.isBackward() ? -1 : 1);
        int[] before = new int[shape.size()];
        for (int e = 0; e < before.length; e++) {
            int place = isDown ? e / shape.columns() : e % shape.columns();
            int first = direction.isBackward() ? (isDown ? shape.rows() : shape.columns()) - 1 : 0;
            before[e] = place == first ? -1 : e - step;
        }
        return before;
    }

    private static int at(int k, int length, Attribute attribute) {
        return ((Attribute.Direction) attribute).isBackward() ? length - 1 - k : k;
    }

    @Override
    public Work work(Attribute attribute, List<Shape> arguments) {
        int[] before = before(attribute, arguments.get(0));
        return (v, out, places, stride, from, count) -> {
            for (int k = 0; k < before.length; k++) {
                int e = at(k, before.length, attribute);
                int to = (out + e) * stride + from;
                int in = (places[0] + e) * stride + from;
                if (before[e] < 0) {
                    System.arraycopy(v, in, v, to, count);
                } else {
                    Loops.add(v, to, (out + before[e]) * stride + from, in, 0, count);
                }
            }
        };
    }

    @Override
    public int[] expand(Op op, Attribute attribute, List<Shape> arguments, int[][] elements, Writer writer) {
        int[] before = before(attribute, arguments.get(0));
        int[] result = new int[before.length];
        for (int k = 0; k < before.length; k++) {
            int e = at(k, before.length, attribute);
            result[e] = before[e] < 0 ? elements[0][e] : writer.write(Op.ADD, result[before[e]], elements[0][e]);
        }
        return result;
    }
}
