package wengert.graph;

import wengert.op.Attribute;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Writes operations on tensors in their simplest form: what only moves the elements of a tensor that is the same
 * everywhere is that tensor in another shape, and what is undone at once is not done at all.
 */
final class TensorSimplifier {
    private final GraphBuilder builder;

    TensorSimplifier(GraphBuilder builder) {
        this.builder = builder;
    }

    int tensor(Op op, Attribute attribute, int[] arguments) {
        int first = arguments[0];
        Node node = builder.node(first);
        if (op == Op.SPREAD) {
            Shape shape = ((Attribute.Spread) attribute).shape();
            return shape.equals(node.shape())
                    ? first
                    : node instanceof Node.Constant constant
                                    && constant.tensor().uniform() != null
                            ? builder.constant(
                                    Tensor.filled(shape, constant.tensor().get(0)))
                            : builder.apply(op, attribute, Origin.NONE, first);
        }
        if (op == Op.TRANSPOSE && (node.shape().rank() < 2 || isApplied(node, Op.TRANSPOSE))) {
            return node.shape().rank() < 2 ? first : node.argument(0);
        }
        if (op == Op.RESHAPE) {
            int inner = isApplied(node, Op.RESHAPE) ? node.argument(0) : first;
            Shape shape = ((Attribute.To) attribute).shape();
            return shape.equals(builder.shape(inner)) ? inner : builder.apply(op, attribute, Origin.NONE, inner);
        }
        if (op == Op.SUM && node.shape().isScalar()) {
            return first;
        }
        if (attribute instanceof Attribute.Selection selection) {
            int element = selected(selection, node);
            return element >= 0 ? element : builder.apply(op, attribute, Origin.NONE, first);
        }
        return builder.apply(op, attribute, Origin.NONE, arguments);
    }

    /** The node that a selection is equal to, or -1: all of a tensor, an element of a stack, or of zeros with a part placed. */
    private int selected(Attribute.Selection selection, Node node) {
        Shape shape = node.shape();
        if (selection.rows().isAll(shape.rows()) && selection.columns().isAll(shape.columns())) {
            return node.id();
        }
        boolean isElement = selection.columns().isSingle() && shape.rank() == 1;
        boolean isRow = selection.rows().isSingle() && selection.columns().isAll(shape.columns()) && shape.rank() == 2;
        if (isApplied(node, Op.STACK) && (isElement || isRow)) {
            return node.argument(
                    isElement ? selection.columns().start() : selection.rows().start());
        }
        if (isElement
                && node instanceof Node.Apply apply
                && apply.attribute() instanceof Attribute.Placement placement
                && placement.columns().isSingle()) {
            boolean isThere = placement.columns().start() == selection.columns().start();
            return isThere ? apply.argument(0) : builder.constant(0);
        }
        return -1;
    }

    private static boolean isApplied(Node node, Op op) {
        return node instanceof Node.Apply apply && apply.op() == op;
    }

    /** The arguments of an elementwise operation without repetitions that broadcasting makes by itself. */
    int[] unspread(Shape result, int[] arguments) {
        int[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            int spread = plain[i];
            plain[i] = narrow(spread);
            if (!result.equals(broadcast(plain))) {
                plain[i] = spread;
            }
        }
        return plain;
    }

    private int narrow(int node) {
        if (builder.node(node) instanceof Node.Apply apply
                && apply.op() == Op.SPREAD
                && apply.attribute() instanceof Attribute.Spread spread
                && spread.axis() == Shape.ALL) {
            return apply.argument(0);
        }
        if (builder.node(node) instanceof Node.Constant constant
                && constant.label() == null
                && !constant.shape().isScalar()
                && constant.tensor().uniform() != null) {
            return builder.constant(constant.tensor().get(0));
        }
        return node;
    }

    private Shape broadcast(int[] arguments) {
        Shape all = builder.shape(arguments[0]);
        for (int argument : arguments) {
            Shape next = Shape.broadcast(all, builder.shape(argument));
            if (next == null) {
                throw new IllegalStateException("broadcast: expected shapes that fitted before");
            }
            all = next;
        }
        return all;
    }
}
