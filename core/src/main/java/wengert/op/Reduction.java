package wengert.op;

import java.util.ArrayList;
import java.util.List;
import wengert.tensor.Shape;

/** An operation that makes one number of many: of all elements, or of those along one axis. */
final class Reduction implements Structure {

    /** Folds {@code length} numbers, in every lane. */
    @FunctionalInterface
    interface Fold {
        /**
         * Writes the result of {@code v[first + k * step + i]}, for {@code k} below {@code length}, to {@code v[out + i]}, for
         * each {@code i} below {@code count}.
         */
        void run(double[] v, int out, int first, int step, int length, int count);
    }

    private final Fold fold;
    private final boolean isSum;

    /**
     * A reduction.
     *
     * @param isSum whether it can be written out as a chain of additions
     */
    Reduction(Fold fold, boolean isSum) {
        this.fold = fold;
        this.isSum = isSum;
    }

    @Override
    public Shape shape(Attribute attribute, List<Shape> arguments) {
        Attribute.Axis axis = (Attribute.Axis) attribute;
        Shape from = arguments.get(0);
        if (axis.axis() >= from.rank()) {
            throw new ShapeMismatch("no axis " + axis.axis() + ": "
                    + (from.isScalar()
                            ? "a number has none"
                            : from.rank() == 1 ? from + " has axis 0 only" : from + " has the axes 0 and 1"));
        }
        return from.reduced(axis.axis(), axis.isKept());
    }

    /** The elements that make up one element of the result: every so many from a first one on. */
    private record Group(int first, int step, int length) {}

    private static List<Group> groups(Attribute attribute, Shape from) {
        int axis = ((Attribute.Axis) attribute).axis();
        List<Group> groups = new ArrayList<>();
        if (from.rank() < 2 || axis == Shape.ALL) {
            groups.add(new Group(0, 1, from.size()));
            return groups;
        }
        for (int k = 0; k < (axis == 0 ? from.columns() : from.rows()); k++) {
            groups.add(
                    axis == 0
                            ? new Group(k, from.columns(), from.rows())
                            : new Group(k * from.columns(), 1, from.columns()));
        }
        return groups;
    }

    @Override
    public Work work(Attribute attribute, List<Shape> shapes) {
        Shape shape = shapes.get(0);
        Group[] groups = groups(attribute, shape).toArray(new Group[0]);
        boolean isDown = shape.rank() == 2 && ((Attribute.Axis) attribute).axis() == 0;
        return (v, out, arguments, stride, from, count) -> {
            if (isDown && count == stride) {
                int width = shape.columns() * stride;
                fold.run(v, out * stride, arguments[0] * stride, width, shape.rows(), width);
                return;
            }
            for (int e = 0; e < groups.length; e++) {
                Group group = groups[e];
                int first = (arguments[0] + group.first()) * stride + from;
                fold.run(v, (out + e) * stride + from, first, group.step() * stride, group.length(), count);
            }
        };
    }

    /** A sum as a chain of additions; another reduction, whose slopes look at all elements, over a vector of them. */
    @Override
    public int[] expand(Op op, Attribute attribute, List<Shape> shapes, int[][] elements, Writer writer) {
        List<Group> groups = groups(attribute, shapes.get(0));
        int[] result = new int[groups.size()];
        for (int e = 0; e < result.length; e++) {
            Group group = groups.get(e);
            int[] members = new int[group.length()];
            for (int k = 0; k < members.length; k++) {
                members[k] = elements[0][group.first() + k * group.step()];
            }
            result[e] = isSum ? Products.sum(members, writer) : whole(op, members, writer);
        }
        return result;
    }

    private static int whole(Op op, int[] members, Writer writer) {
        return writer.write(op, Attribute.Axis.ALL, writer.write(Op.STACK, members));
    }

    /** From the first to the last. */
    static void sum(double[] v, int out, int first, int step, int length, int count) {
        if (count == 1) {
            double sum = v[first];
            for (int k = 1; k < length; k++) {
                sum += v[first + k * step];
            }
            v[out] = sum;
            return;
        }
        System.arraycopy(v, first, v, out, count);
        for (int k = 1; k < length; k++) {
            Loops.add(v, out, out, first + k * step, 0, count);
        }
    }

    static void max(double[] v, int out, int first, int step, int length, int count) {
        for (int i = 0; i < count; i++) {
            double max = v[first + i];
            for (int k = 1; k < length; k++) {
                max = Math.max(max, v[first + k * step + i]);
            }
            v[out + i] = max;
        }
    }

    static void min(double[] v, int out, int first, int step, int length, int count) {
        for (int i = 0; i < count; i++) {
            double min = v[first + i];
            for (int k = 1; k < length; k++) {
                min = Math.min(min, v[first + k * step + i]);
            }
            v[out + i] = min;
        }
    }

    private static final double LARGE = 0x1p400;
    private static final double SMALL = 0x1p-400;

    /** The root of the sum of squares, scaled by a power of two where squares would overflow or vanish. */
    static void norm(double[] v, int out, int first, int step, int length, int count) {
        for (int i = 0; i < count; i++) {
            double largest = 0;
            for (int k = 0; k < length; k++) {
                largest = Math.max(largest, Math.abs(v[first + k * step + i]));
            }
            double scale = largest > LARGE ? 0x1p-600 : largest < SMALL ? 0x1p600 : 1;
            double sum = 0;
            for (int k = 0; k < length; k++) {
                double x = v[first + k * step + i] * scale;
                sum += x * x;
            }
            v[out + i] = largest == Double.POSITIVE_INFINITY ? largest : Math.sqrt(sum) / scale;
        }
    }
}
