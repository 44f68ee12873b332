package wengert.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Attribute;
import wengert.op.Attribute.Run;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** How a library for arrays writes operations on vectors and matrices; PyTorch and JAX differ in a few names. */
final class ArraySpelling extends Spelling {
    /** The highest order of a derivative that the libraries are asked for. */
    private static final int HIGHEST_ORDER = 16;

    /** In a pattern, the place of the axis. */
    static final String AXIS = "§";

    /**
     * What a library calls things.
     *
     * @param prefix the module and a point
     * @param array the function that makes an array of lists
     * @param axis the argument that says along which axis
     * @param keep the argument that says whether a reduced axis stays
     * @param goesBack whether a slice can go backwards
     */
    record Library(String prefix, String array, String axis, String keep, boolean goesBack) {}

    private final Library library;

    ArraySpelling(Words words, Library library) {
        super(words);
        this.library = library;
    }

    @Override
    @Nullable
    String refusal(Graph graph, Node.Apply apply) {
        if (apply.op() == Op.POLYGAMMA) {
            boolean isWhole = graph.node(apply.argument(0)) instanceof Node.Constant order
                    && order.shape().isScalar()
                    && order.value() == Math.floor(order.value())
                    && order.value() >= 0
                    && order.value() <= HIGHEST_ORDER;
            return isWhole ? null : "polygamma needs an order that is a whole number here, and not a value";
        }
        return super.refusal(graph, apply);
    }

    @Override
    Code literal(Tensor value) {
        if (value.shape().isScalar()) {
            return number(value.scalar());
        }
        List<String> elements = new ArrayList<>();
        for (int e = 0; e < value.size(); e++) {
            elements.add(number(value.get(e)).text());
        }
        return call(library.array() + "(" + StraightLine.nested(value.shape(), elements) + ")");
    }

    @Override
    Code write(Graph graph, Node.Apply apply, List<Code> arguments, boolean isTame) {
        if (apply.op().isElementwise()) {
            return write(apply.op(), arguments, isTame);
        }
        Shape from = graph.node(apply.argument(0)).shape();
        Attribute attribute = apply.attribute();
        Code first = wrapped(arguments.get(0));
        if (attribute instanceof Attribute.Selection selection) {
            return selected(first, from, selection);
        } else if (attribute instanceof Attribute.Placement placement) {
            return placed(first, placement);
        } else if (attribute instanceof Attribute.To to) {
            return reshaped(first, to.shape());
        } else if (attribute instanceof Attribute.Spread spread) {
            return spread(first, spread);
        } else if (attribute instanceof Attribute.Direction direction) {
            return runningSum(first, direction);
        } else if (apply.op() == Op.TRANSPOSE && from.rank() < 2) {
            return first;
        }
        Code code = write(apply.op(), arguments, isTame);
        return attribute instanceof Attribute.Axis axis
                ? Code.of(code.text().replace(AXIS, axis(axis, from)), code.precedence())
                : code;
    }

    private static Code call(String text) {
        return Code.of(text, Precedence.CALL);
    }

    /** The axis, and whether it stays; nothing where all elements become one number. */
    private String axis(Attribute.Axis axis, Shape from) {
        boolean isAll = axis.axis() == Shape.ALL;
        if ((isAll && !axis.isKept()) || from.isScalar()) {
            return "";
        }
        String which = !isAll ? Integer.toString(axis.axis()) : from.rank() == 2 ? "(0, 1)" : "0";
        return ", " + library.axis() + "=" + which + (axis.isKept() ? ", " + library.keep() + "=True" : "");
    }

    private Code reshaped(Code x, Shape to) {
        return call(library.prefix() + "reshape(" + x.text() + ", " + shape(to) + ")");
    }

    private static String shape(Shape shape) {
        return shape.rank() == 0
                ? "()"
                : shape.rank() == 1 ? "(" + shape.columns() + ",)" : "(" + shape.rows() + ", " + shape.columns() + ")";
    }

    private Code spread(Code x, Attribute.Spread spread) {
        Shape to = spread.shape();
        Code there = spread.axis() == Shape.ALL
                ? x
                : reshaped(
                        x,
                        to.rank() < 2
                                ? Shape.vector(1)
                                : spread.axis() == 0 ? Shape.matrix(1, to.columns()) : Shape.matrix(to.rows(), 1));
        return call(library.prefix() + "broadcast_to(" + there.text() + ", " + shape(to) + ")");
    }

    private Code runningSum(Code x, Attribute.Direction direction) {
        String along = ", " + library.axis() + "=" + direction.axis() + ")";
        if (!direction.isBackward()) {
            return call(library.prefix() + "cumsum(" + x.text() + along);
        }
        String turn = library.prefix() + "flip(";
        String axes = ", (" + direction.axis() + ",))";
        return call(turn + library.prefix() + "cumsum(" + turn + x.text() + axes + along + axes);
    }

    private Code selected(Code x, Shape from, Attribute.Selection selection) {
        boolean isMatrix = from.rank() == 2;
        boolean isTwice = isMatrix && goesBack(selection.rows()) && goesBack(selection.columns());
        String base = x.within(Precedence.CALL);
        if (isTwice) {
            return call(base + "[" + subscript(selection.rows(), from.rows()) + "][:, "
                    + subscript(selection.columns(), from.columns()) + "]");
        }
        String columns = subscript(selection.columns(), from.columns());
        return call(base + "[" + (isMatrix ? subscript(selection.rows(), from.rows()) + ", " : "") + columns + "]");
    }

    private boolean goesBack(Run run) {
        return !run.isSingle() && run.step() < 0 && !library.goesBack();
    }

    private String subscript(Run run, int length) {
        return goesBack(run) ? places(run) : run.isAll(length) ? ":" : run.text();
    }

    private Code placed(Code x, Attribute.Placement placement) {
        String columns = places(placement.columns());
        boolean isBlock = !placement.rows().isSingle() && !placement.columns().isSingle();
        String rows = isBlock ? "[" + places(placement.rows()).replace(", ", "], [") + "]" : places(placement.rows());
        return call("place(" + x.text() + ", " + shape(placement.shape())
                + (placement.shape().rank() == 2 ? ", " + rows : "") + ", " + columns + ")");
    }

    /** All places, one by one. */
    private static String places(Run run) {
        if (run.isSingle()) {
            return Integer.toString(run.start());
        }
        StringBuilder out = new StringBuilder("[");
        for (int k = 0; k < run.count(); k++) {
            out.append(k == 0 ? "" : ", ").append(run.start() + k * run.step());
        }
        return out.append(']').toString();
    }
}
