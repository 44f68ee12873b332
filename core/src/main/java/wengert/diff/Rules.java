package wengert.diff;

import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Broadcasting;
import wengert.op.Expr;
import wengert.op.Op;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/** Puts a rule of the table to use at one application of its operation. */
final class Rules {
    private Rules() {}

    /** The node of a formula of the application's arguments and its result. */
    static int instantiate(GraphBuilder builder, Node.Apply apply, Expr formula) {
        return builder.instantiate(formula, apply.arguments(), apply.id());
    }

    /** The partial of a reduction in each of its elements. */
    static int instantiate(GraphBuilder builder, Node.Apply reduction, Slope.Reduced slope) {
        int out = Broadcasting.spread(builder, reduction, reduction.id());
        return builder.instantiate(slope.partial(), reduction.arguments(), out, node -> {
            int sum = builder.write(Op.SUM, reduction.attribute(), node);
            return Broadcasting.spread(builder, reduction, sum);
        });
    }

    /** Whether it is zero everywhere, as far as can be known before a run. */
    static boolean isZero(GraphBuilder builder, int node) {
        return builder.node(node) instanceof Node.Constant constant && constant.is(0);
    }

    /** A new input called {@code name}, with a number behind it where that is taken. */
    static int freshInput(GraphBuilder builder, String name, Tensor value) {
        String free = name;
        for (int i = 2; builder.hasInput(free); i++) {
            free = name + i;
        }
        return builder.input(free, value);
    }
}
