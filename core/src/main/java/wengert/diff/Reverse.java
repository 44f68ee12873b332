package wengert.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Attribute;
import wengert.op.Broadcasting;
import wengert.op.Op;
import wengert.op.Slope;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Reverse mode: from the output back to the inputs, each operation hands its adjoint, times its local
 * slopes, to its arguments. One sweep gives the derivative in every input.
 *
 * <p>An argument that a {@code where} did not select must contribute nothing, although zero times an
 * infinite slope would be NaN. So beside the adjoint each node carries the condition under which it is used
 * at all, and a product with a slope that might not be finite is taken only where that condition holds.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 5; a * b").graph();
 * ReverseSweep sweep = Reverse.of(graph, graph.output());
 * double[] values = Plan.evaluate(sweep.graph());
 * double inA = values[sweep.adjoint(0)];   // 5
 * double inB = values[sweep.adjoint(1)];   // 2
 * }</pre>
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

    private Reverse(GraphBuilder builder, boolean[] varies) {
        this.builder = builder;
        this.varies = varies;
        this.adjoints = new int[varies.length];
        this.conditions = new int[varies.length];
        Arrays.fill(adjoints, NONE);
        Arrays.fill(conditions, NONE);
    }

    private static Reverse over(Graph graph) {
        return new Reverse(new GraphBuilder(graph), graph.varying());
    }

    /**
     * The reverse sweep of {@code graph} from the node {@code output}; of a vector or matrix, from the sum of its
     * elements.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public static ReverseSweep of(Graph graph, int output) {
        Shape shape = shapeOf(graph, output);
        Reverse reverse = over(graph);
        return reverse.complete(output, reverse.builder.constant(Tensor.filled(shape, 1)));
    }

    /**
     * The reverse sweep with a new input for the adjoint of {@code output}, by which each of its elements counts: what is
     * called a vector-Jacobian product. The input is called {@code seed}, or {@code seed2} and so on where that is taken,
     * and is 1 everywhere until a run sets it.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public static ReverseSweep seeded(Graph graph, int output) {
        Shape shape = shapeOf(graph, output);
        Reverse reverse = over(graph);
        int seed = Rules.freshInput(reverse.builder, "seed", Tensor.filled(shape, 1));
        return reverse.complete(output, seed);
    }

    private static Shape shapeOf(Graph graph, int output) {
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException(
                    "reverse: expected an output from 0 to " + (graph.size() - 1) + ", got " + output);
        }
        return graph.node(output).shape();
    }

    /**
     * Writes the reverse sweep of a node into the graph it stands in.
     *
     * @param seed the adjoint of {@code output}, of the same shape
     * @param sources the leaves whose adjoints are wanted
     * @return the adjoints of the sources, -1 where the output does not depend on one
     */
    public static int[] into(GraphBuilder builder, int output, int seed, int... sources) {
        boolean[] varies = new boolean[output + 1];
        for (int source : sources) {
            if (source <= output) {
                varies[source] = true;
            }
        }
        for (int id = 0; id <= output; id++) {
            Node node = builder.node(id);
            for (int slot = 0; slot < node.arity(); slot++) {
                varies[id] |= varies[node.argument(slot)];
            }
        }
        Reverse reverse = new Reverse(builder, varies);
        reverse.sweep(output, seed);
        int[] adjoints = new int[sources.length];
        for (int i = 0; i < sources.length; i++) {
            adjoints[i] = sources[i] <= output ? reverse.adjoints[sources[i]] : NONE;
        }
        return adjoints;
    }

    private ReverseSweep complete(int output, int seed) {
        sweep(output, seed);
        return new ReverseSweep(builder.build(output), adjoints, seed, contributions);
    }

    private void sweep(int output, int seed) {
        if (varies[output]) {
            adjoints[output] = seed;
            conditions[output] = ALWAYS;
        }
        for (int id = output; id >= 0; id--) {
            if (adjoints[id] != NONE && builder.node(id) instanceof Node.Apply user) {
                for (int slot = 0; slot < user.arity(); slot++) {
                    if (varies[user.argument(slot)]) {
                        contribute(user, slot, user.op().slope(slot));
                    }
                }
            }
        }
    }

    private void contribute(Node.Apply user, int slot, Slope slope) {
        if (slope instanceof Slope.Factor factor) {
            multiply(user, slot, Rules.instantiate(builder, user, factor.partial()), adjoints[user.id()]);
        } else if (slope instanceof Slope.Reduced reduced) {
            int spread = Broadcasting.spread(builder, user, adjoints[user.id()]);
            multiply(user, slot, Rules.instantiate(builder, user, reduced), spread);
        } else if (slope instanceof Slope.Linear linear) {
            transpose(user, slot, linear.transpose());
        } else if (slope instanceof Slope.Gate gate) {
            int open = Rules.instantiate(builder, user, gate.condition());
            if (!Rules.isZero(builder, open)) {
                add(user, slot, open, where(open, adjoints[user.id()]), both(conditions[user.id()], open));
            }
        }
    }

    private void multiply(Node.Apply user, int slot, int partial, int adjoint) {
        if (Rules.isZero(builder, partial)) {
            return;
        }
        int condition = conditions[user.id()];
        int product = builder.simplified(Op.MUL, adjoint, partial);
        boolean isSafe = condition == ALWAYS || builder.node(partial) instanceof Node.Constant;
        if (user.op().isElementwise()) {
            add(user, slot, partial, isSafe ? product : where(condition, product), condition);
        } else {
            int spread = condition == ALWAYS ? ALWAYS : Broadcasting.spread(builder, user, full(user, condition));
            add(user, slot, partial, isSafe ? product : where(spread, product), spread);
        }
    }

    /**
     * What only moves and sums elements moves the condition along with them. In a product one unused element cannot be
     * told from the others, so its arguments count as used where any of its elements is.
     */
    private void transpose(Node.Apply user, int slot, Slope.Transpose transpose) {
        int condition = conditions[user.id()];
        int product = transpose.of(builder, user, slot, adjoints[user.id()]);
        if (condition == ALWAYS) {
            add(user, slot, Contribution.LINEAR, product, ALWAYS);
        } else if (user.op().isProduct()) {
            int any = builder.write(Op.SUM, Attribute.Axis.ALL, truth(condition));
            add(user, slot, Contribution.LINEAR, where(any, product), any);
        } else {
            int moved = transpose.of(builder, user, slot, truth(full(user, condition)));
            add(user, slot, Contribution.LINEAR, product, moved);
        }
    }

    private void add(Node.Apply user, int slot, int partial, int wide, int condition) {
        int argument = user.argument(slot);
        Shape shape = builder.shape(argument);
        int product = Broadcasting.narrowed(builder, wide, shape);
        int narrow = isWithin(condition, shape)
                ? condition
                : Broadcasting.narrowed(
                        builder, Broadcasting.widened(builder, truth(condition), builder.shape(wide)), shape);
        boolean first = adjoints[argument] == NONE;
        adjoints[argument] = first ? product : builder.simplified(Op.ADD, adjoints[argument], product);
        conditions[argument] = first ? narrow : either(conditions[argument], narrow);
        contributions.add(new Contribution(user.id(), slot, argument, partial, product, adjoints[argument]));
    }

    /** Whether the condition says of each element of such a tensor whether it is used, by broadcasting if need be. */
    private boolean isWithin(int condition, Shape shape) {
        return condition == ALWAYS || shape.equals(Shape.broadcast(builder.shape(condition), shape));
    }

    private int full(Node.Apply user, int condition) {
        return Broadcasting.widened(builder, condition, user.shape());
    }

    /** A condition as 1 or 0, so that it can be counted. */
    private int truth(int condition) {
        return builder.simplified(Op.NOT_EQUAL, condition, builder.constant(0));
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
}
