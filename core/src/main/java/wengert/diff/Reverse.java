package wengert.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Op;
import wengert.op.Slope;

/**
 * Reverse mode: from the output back to the inputs, each operation hands its adjoint, times its local
 * slopes, to its arguments. One sweep gives the derivative in every input.
 *
 * <p>An argument that a {@code where} did not select must contribute nothing, although zero times an
 * infinite slope would be NaN. So beside the adjoint each node carries the condition under which it is used
 * at all, and a product with a slope that might not be finite is taken only where that condition holds.
 */
public final class Reverse {
    private static final int NONE = -1;
    /** The condition of a value that is always used. */
    private static final int ALWAYS = -2;

    private final GraphBuilder builder;
    private final boolean[] varies;
    private final int[] adjoints;
    private final int[] conditions;
    private final List<Contribution> contributions = new ArrayList<>();

    private Reverse(Graph graph) {
        this.builder = new GraphBuilder(graph);
        this.varies = graph.varying();
        this.adjoints = new int[graph.size()];
        this.conditions = new int[graph.size()];
        Arrays.fill(adjoints, NONE);
        Arrays.fill(conditions, NONE);
    }

    /**
     * The reverse sweep of {@code graph} from the node {@code output}.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public static ReverseSweep of(Graph graph, int output) {
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException(
                    "reverse: expected an output from 0 to " + (graph.size() - 1) + ", got " + output);
        }
        return new Reverse(graph).sweep(graph, output);
    }

    private ReverseSweep sweep(Graph graph, int output) {
        if (varies[output]) {
            adjoints[output] = builder.constant(1);
            conditions[output] = ALWAYS;
        }
        for (int id = output; id >= 0; id--) {
            if (adjoints[id] != NONE && graph.node(id) instanceof Node.Apply user) {
                for (int slot = 0; slot < user.arity(); slot++) {
                    if (varies[user.argument(slot)]) {
                        contribute(user, slot, user.op().slope(slot));
                    }
                }
            }
        }
        return new ReverseSweep(builder.build(output), adjoints, contributions);
    }

    private void contribute(Node.Apply user, int slot, Slope slope) {
        if (slope instanceof Slope.Factor factor) {
            int partial = Rules.instantiate(builder, user, factor.partial());
            if (!isZero(partial)) {
                int product = builder.simplified(Op.MUL, adjoints[user.id()], partial);
                boolean safe = conditions[user.id()] == ALWAYS || builder.node(partial) instanceof Node.Constant;
                add(user, slot, partial, safe ? product : where(conditions[user.id()], product), conditions[user.id()]);
            }
        } else if (slope instanceof Slope.Gate gate) {
            int open = Rules.instantiate(builder, user, gate.condition());
            if (!isZero(open)) {
                add(user, slot, open, where(open, adjoints[user.id()]), both(conditions[user.id()], open));
            }
        }
    }

    private void add(Node.Apply user, int slot, int partial, int product, int condition) {
        int argument = user.argument(slot);
        boolean first = adjoints[argument] == NONE;
        adjoints[argument] = first ? product : builder.simplified(Op.ADD, adjoints[argument], product);
        conditions[argument] = first ? condition : either(conditions[argument], condition);
        contributions.add(new Contribution(user.id(), slot, argument, partial, product, adjoints[argument]));
    }

    private int where(int condition, int value) {
        return builder.simplified(Op.WHERE, condition, value, builder.constant(0));
    }

    private int both(int condition, int open) {
        return condition == ALWAYS ? open : builder.simplified(Op.AND, condition, open);
    }

    private int either(int condition, int other) {
        return condition == ALWAYS || other == ALWAYS
                ? ALWAYS
                : condition == other ? condition : builder.simplified(Op.OR, condition, other);
    }

    private boolean isZero(int node) {
        return builder.node(node) instanceof Node.Constant constant && constant.value() == 0;
    }
}
