package wengert.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import wengert.op.Form;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.tensor.Tensor;

/** The rules by which sums and products get the form a person gives them. Each keeps every bit. */
final class Tidying {
    private static final int NONE = -1;

    private Tidying() {}

    /** Signs out of products, to meet the sums around them; equal terms and factors together; the rest in order. */
    static int signsOut(Copy copy, Node.Apply apply, int[] arguments) {
        Op op = apply.op();
        int a = arguments[0];
        if (op == Op.MUL || op == Op.DIV) {
            return product(copy, op, a, arguments[1]);
        } else if (op == Op.ADD) {
            return sum(copy, a, arguments[1]);
        } else if (op == Op.SUB) {
            int b = positive(copy, arguments[1]);
            return b == NONE ? copy.write(op, arguments) : sum(copy, a, b);
        } else if (op == Op.NEG) {
            int inner = positive(copy, a);
            return inner == NONE ? copy.write(op, a) : inner;
        } else if (op == Op.SQUARE || op == Op.ABS) {
            int inner = positive(copy, a);
            int base = inner == NONE ? a : inner;
            return op == Op.SQUARE ? square(copy, base) : copy.write(op, base);
        }
        return copy.write(op, apply.attribute(), arguments);
    }

    private static int product(Copy copy, Op op, int a, int b) {
        int first = positive(copy, a);
        int second = positive(copy, b);
        int x = first == NONE ? a : first;
        int y = second == NONE ? b : second;
        boolean isSwapped = op == Op.MUL && isBefore(copy.node(y), copy.node(x));
        int product =
                op == Op.MUL && x == y ? square(copy, x) : isSwapped ? copy.write(op, y, x) : copy.write(op, x, y);
        return (first == NONE) == (second == NONE) ? product : negative(copy, product);
    }

    private static int square(Copy copy, int base) {
        return copy.write(Op.POW, base, copy.constant(2));
    }

    private static int negative(Copy copy, int node) {
        int inner = positive(copy, node);
        return inner == NONE ? copy.write(Op.NEG, node) : inner;
    }

    private static int sum(Copy copy, int a, int b) {
        int second = positive(copy, b);
        if (second != NONE) {
            return copy.write(Op.SUB, a, second);
        }
        int first = positive(copy, a);
        if (first != NONE) {
            return copy.write(Op.SUB, b, first);
        }
        if (a == b) {
            return product(copy, Op.MUL, copy.constant(2), a);
        }
        return isLater(copy.node(a), copy.node(b)) ? copy.write(Op.ADD, b, a) : copy.write(Op.ADD, a, b);
    }

    /** Constants to the end, sums to the front; else what a sweep wrote last comes first, as it goes backwards. */
    private static boolean isLater(Node a, Node b) {
        if (a instanceof Node.Constant || b instanceof Node.Constant) {
            return a instanceof Node.Constant;
        }
        boolean isSum = isInfix(a, Precedence.SUM);
        if (isSum || isInfix(b, Precedence.SUM)) {
            return !isSum;
        }
        return a instanceof Node.Apply && b instanceof Node.Apply && a.id() < b.id();
    }

    private static boolean isBefore(Node a, Node b) {
        return rank(a) < rank(b) || (a instanceof Node.Input && b instanceof Node.Input && a.id() < b.id());
    }

    /** Numbers first, then products, which need no parentheses there, names, quotients, powers and the rest. */
    private static int rank(Node node) {
        if (node instanceof Node.Constant) {
            return 0;
        }
        if (node instanceof Node.Apply apply && isInfix(node, Precedence.PRODUCT)) {
            return apply.op() == Op.MUL ? 1 : 3;
        }
        int others = isInfix(node, Precedence.POWER) ? 4 : 5;
        return node instanceof Node.Input ? 2 : others;
    }

    private static boolean isInfix(Node node, Precedence precedence) {
        return node instanceof Node.Apply apply
                && apply.op().form() instanceof Form.Infix
                && apply.op().form().precedence() == precedence;
    }

    /** What the node is the negative of, where it is written as one; or -1. */
    private static int positive(Copy copy, int id) {
        Node node = copy.node(id);
        if (node instanceof Node.Apply apply && apply.op() == Op.NEG) {
            return apply.argument(0);
        }
        Tensor tensor = negated(node);
        return tensor == null ? NONE : copy.constant(tensor);
    }

    /** The positive number, everywhere, that a constant without a name is the negative of; or null. */
    private static @Nullable Tensor negated(Node node) {
        if (node instanceof Node.Constant constant && constant.label() == null) {
            Double value = constant.tensor().uniform();
            return value != null && value < 0 ? Tensor.filled(constant.shape(), -value) : null;
        }
        return null;
    }

    /** A sign that met no sum goes to the first factor of the product it stands before. */
    static int signsIn(Copy copy, Node.Apply apply, int[] arguments) {
        if (apply.op() != Op.NEG) {
            return copy.write(apply.op(), apply.attribute(), arguments);
        }
        Deque<Node.Apply> products = new ArrayDeque<>();
        int first = apply.argument(0);
        while (copy.isOnlyPart(first) && copy.former(first) instanceof Node.Apply factor && isScaled(factor)) {
            products.push(factor);
            first = factor.argument(0);
        }
        int result = copy.write(Op.NEG, copy.place(first));
        for (Node.Apply product : products) {
            result = copy.write(product.op(), result, copy.place(product.argument(1)));
        }
        return result;
    }

    private static boolean isScaled(Node.Apply apply) {
        return apply.op() == Op.MUL || apply.op() == Op.DIV;
    }
}
