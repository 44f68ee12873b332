package wengert.diff;

import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Expr;

/** Puts a rule of the table to use at one application of its operation. */
final class Rules {
    private Rules() {}

    static int instantiate(GraphBuilder builder, Node.Apply apply, Expr formula) {
        int[] arguments = new int[apply.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = apply.argument(i);
        }
        return builder.instantiate(formula, arguments, apply.id());
    }
}
