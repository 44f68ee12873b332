package wengert.op;

import java.util.Arrays;
import java.util.List;
import wengert.tensor.Shape;

/**
 * An operation that only moves elements: each element of the result is one of the arguments' elements, or 0.
 *
 * <p>Two functions say all about it: the shape of the result, and where each of its elements comes from.
 */
final class Movement implements Structure {
    /** Comes from nowhere: a zero. */
    static final int ZERO = -1;

    /** The shape of the result. */
    @FunctionalInterface
    interface Form {
        Shape of(Attribute attribute, List<Shape> arguments);
    }

    /** For each element of the result its place in the arguments' elements, one argument after the other, or {@link #ZERO}. */
    @FunctionalInterface
    interface Sources {
        int[] of(Attribute attribute, List<Shape> arguments, Shape result);
    }

    private final Form form;
    private final Sources sources;

    Movement(Form form, Sources sources) {
        this.form = form;
        this.sources = sources;
    }

    @Override
    public Shape shape(Attribute attribute, List<Shape> arguments) {
        return form.of(attribute, arguments);
    }

    private int[] sources(Attribute attribute, List<Shape> arguments) {
        return sources.of(attribute, arguments, shape(attribute, arguments));
    }

    @Override
    public Work work(Attribute attribute, List<Shape> shapes) {
        int[] from = sources(attribute, shapes);
        int[] argument = new int[from.length];
        int[] place = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            int rest = from[e];
            int at = 0;
            while (rest >= shapes.get(at).size()) {
                rest -= shapes.get(at).size();
                at++;
            }
            argument[e] = at;
            place[e] = rest;
        }
        Transfer[] transfers = Transfer.of(argument, place);
        return (v, out, arguments, stride, first, count) -> {
            for (Transfer transfer : transfers) {
                transfer.run(v, out, arguments, stride, first, count);
            }
        };
    }

    @Override
    public int[] expand(Op op, Attribute attribute, List<Shape> shapes, int[][] elements, Writer writer) {
        int[] from = sources(attribute, shapes);
        int total = 0;
        for (int[] argument : elements) {
            total += argument.length;
        }
        int[] all = new int[total];
        int at = 0;
        for (int[] argument : elements) {
            System.arraycopy(argument, 0, all, at, argument.length);
            at += argument.length;
        }
        int[] result = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            result[e] = from[e] == ZERO ? writer.constant(0) : all[from[e]];
        }
        return result;
    }

    /** The elements in their order. */
    static int[] inOrder(Attribute attribute, List<Shape> arguments, Shape result) {
        int[] from = new int[result.size()];
        for (int e = 0; e < from.length; e++) {
            from[e] = e;
        }
        return from;
    }

    static Shape transposed(Attribute attribute, List<Shape> arguments) {
        return arguments.get(0).transposed();
    }

    static int[] transpose(Attribute attribute, List<Shape> arguments, Shape result) {
        int[] from = new int[result.size()];
        for (int e = 0; e < from.length; e++) {
            from[e] = result.rank() < 2 ? e : e % result.columns() * result.rows() + e / result.columns();
        }
        return from;
    }

    static Shape reshaped(Attribute attribute, List<Shape> arguments) {
        Shape to = ((Attribute.To) attribute).shape();
        if (to.size() != arguments.get(0).size()) {
            throw new ShapeMismatch("cannot reshape " + arguments.get(0) + " to " + to + ": it has "
                    + arguments.get(0).size() + " elements, the new shape " + to.size());
        }
        return to;
    }

    static Shape spread(Attribute attribute, List<Shape> arguments) {
        Attribute.Spread spread = (Attribute.Spread) attribute;
        Shape from = arguments.get(0);
        boolean fits = spread.axis() == Shape.ALL
                ? spread.shape().equals(Shape.broadcast(from, spread.shape()))
                : from.size() == spread.shape().reduced(spread.axis(), false).size();
        if (!fits) {
            throw new ShapeMismatch("cannot spread " + from + " over " + spread.shape());
        }
        return spread.shape();
    }

    static int[] spreading(Attribute attribute, List<Shape> arguments, Shape result) {
        int axis = ((Attribute.Spread) attribute).axis();
        int[] from = new int[result.size()];
        for (int e = 0; e < from.length; e++) {
            from[e] = axis == Shape.ALL
                    ? arguments.get(0).source(result, e)
                    : result.rank() < 2 ? 0 : axis == 0 ? e % result.columns() : e / result.columns();
        }
        return from;
    }

    static Shape selected(Attribute attribute, List<Shape> arguments) {
        Attribute.Selection selection = (Attribute.Selection) attribute;
        Shape from = arguments.get(0);
        if (from.isScalar()) {
            throw new ShapeMismatch("cannot take an element of a number: only vectors and matrices have elements");
        }
        inside(selection.rows(), from.rows(), from);
        inside(selection.columns(), from.columns(), from);
        return picked(from, selection.rows(), selection.columns());
    }

    private static void inside(Attribute.Run run, int length, Shape from) {
        int low = Math.min(run.start(), run.last());
        int high = Math.max(run.start(), run.last());
        if (low < 0 || high >= length) {
            throw new ShapeMismatch("no element " + (low < 0 ? low : high) + " along an axis of length " + length + ": "
                    + from + " counts from 0 to " + (length - 1));
        }
    }

    /** The shape of these rows and columns of a tensor. */
    private static Shape picked(Shape from, Attribute.Run rows, Attribute.Run columns) {
        boolean hasRows = from.rank() == 2 && !rows.isSingle();
        if (hasRows && !columns.isSingle()) {
            return Shape.matrix(rows.count(), columns.count());
        }
        return hasRows ? Shape.vector(rows.count()) : columns.isSingle() ? Shape.SCALAR : Shape.vector(columns.count());
    }

    static int[] selecting(Attribute attribute, List<Shape> arguments, Shape result) {
        Attribute.Selection selection = (Attribute.Selection) attribute;
        return places(selection.rows(), selection.columns(), arguments.get(0).columns());
    }

    private static int[] places(Attribute.Run rows, Attribute.Run columns, int width) {
        int[] places = new int[rows.count() * columns.count()];
        int e = 0;
        for (int i = 0; i < rows.count(); i++) {
            for (int j = 0; j < columns.count(); j++) {
                places[e++] = (rows.start() + i * rows.step()) * width + columns.start() + j * columns.step();
            }
        }
        return places;
    }

    static Shape placed(Attribute attribute, List<Shape> arguments) {
        Attribute.Placement placement = (Attribute.Placement) attribute;
        Shape part = picked(placement.shape(), placement.rows(), placement.columns());
        if (!part.equals(arguments.get(0))) {
            throw new ShapeMismatch("cannot place " + arguments.get(0) + " where " + part + " is missing");
        }
        return placement.shape();
    }

    static int[] placing(Attribute attribute, List<Shape> arguments, Shape result) {
        Attribute.Placement placement = (Attribute.Placement) attribute;
        int[] from = new int[result.size()];
        Arrays.fill(from, ZERO);
        int[] places = places(placement.rows(), placement.columns(), result.columns());
        for (int e = 0; e < places.length; e++) {
            from[places[e]] = e;
        }
        return from;
    }

    static Shape stacked(Attribute attribute, List<Shape> arguments) {
        Shape first = arguments.get(0);
        for (Shape shape : arguments) {
            if (!shape.equals(first)) {
                throw new ShapeMismatch("cannot stack " + first + " and " + shape + ": all parts need one shape");
            }
        }
        if (first.rank() == 2) {
            throw new ShapeMismatch("cannot stack matrices such as " + first + ": tensors have at most two axes");
        }
        return first.isScalar() ? Shape.vector(arguments.size()) : Shape.matrix(arguments.size(), first.columns());
    }

    /** One after the other, along the axis of an {@link Attribute.Axis}. */
    static Shape joined(Attribute attribute, List<Shape> arguments) {
        int axis = ((Attribute.Axis) attribute).axis();
        Shape first = arguments.get(0);
        int rows = 0;
        int columns = 0;
        for (Shape shape : arguments) {
            boolean fits = shape.rank() == first.rank()
                    && !shape.isScalar()
                    && ((axis == 0 && first.rank() == 2)
                            ? shape.columns() == first.columns()
                            : shape.rows() == first.rows());
            if (!fits) {
                throw new ShapeMismatch("cannot join " + first + " and " + shape + " along axis " + axis
                        + ": they need the same number of axes and the same length along the others");
            }
            rows += shape.rows();
            columns += shape.columns();
        }
        if (first.rank() == 1) {
            return Shape.vector(columns);
        }
        return axis == 0 ? Shape.matrix(rows, first.columns()) : Shape.matrix(first.rows(), columns);
    }

    static int[] joining(Attribute attribute, List<Shape> arguments, Shape result) {
        boolean isBeside = result.rank() == 2 && ((Attribute.Axis) attribute).axis() == 1;
        if (!isBeside) {
            return inOrder(attribute, arguments, result);
        }
        int[] from = new int[result.size()];
        int left = 0;
        int base = 0;
        for (Shape shape : arguments) {
            for (int e = 0; e < shape.size(); e++) {
                from[e / shape.columns() * result.columns() + left + e % shape.columns()] = base + e;
            }
            left += shape.columns();
            base += shape.size();
        }
        return from;
    }
}
