package wengert.diff;

import java.util.Arrays;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Op;
import wengert.op.Slope;

/**
 * Forward mode: from an input on to everything it reaches, each operation's tangent is the sum of its
 * arguments' tangents times its local slopes. One sweep gives the derivative of every value in one direction.
 */
public final class Forward {
    private static final int NONE = -1;

    private Forward() {}

    /**
     * The forward sweep of {@code graph} in the direction of one input.
     *
     * @throws IllegalArgumentException if {@code input} is not an input of the graph
     */
    public static ForwardSweep of(Graph graph, Node.Input input) {
        double[] seed = new double[graph.inputs().size()];
        int index = graph.inputs().indexOf(input);
        if (index < 0) {
            throw new IllegalArgumentException("forward: expected an input of the graph, got " + input.name());
        }
        seed[index] = 1;
        return of(graph, seed);
    }

    /**
     * The forward sweep of {@code graph} in the direction {@code seed[i]} for the i-th input.
     *
     * @throws IllegalArgumentException if there is not one number for each input
     */
    public static ForwardSweep of(Graph graph, double[] seed) {
        if (seed.length != graph.inputs().size()) {
            throw new IllegalArgumentException(
                    "forward: expected a seed of " + graph.inputs().size() + " numbers, got " + seed.length);
        }
        GraphBuilder builder = new GraphBuilder(graph);
        int[] tangents = new int[graph.size()];
        Arrays.fill(tangents, NONE);
        for (int i = 0; i < seed.length; i++) {
            if (seed[i] != 0) {
                tangents[graph.inputs().get(i).id()] = builder.constant(seed[i]);
            }
        }
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Apply apply) {
                tangents[apply.id()] = tangent(builder, tangents, apply);
            }
        }
        return new ForwardSweep(builder.build(graph.output()), tangents);
    }

    private static int tangent(GraphBuilder builder, int[] tangents, Node.Apply apply) {
        int sum = NONE;
        for (int slot = 0; slot < apply.arity(); slot++) {
            int incoming = tangents[apply.argument(slot)];
            int term = incoming == NONE ? NONE : term(builder, apply, apply.op().slope(slot), incoming);
            if (term != NONE) {
                sum = sum == NONE ? term : builder.simplified(Op.ADD, sum, term);
            }
        }
        return sum;
    }

    private static int term(GraphBuilder builder, Node.Apply apply, Slope slope, int incoming) {
        if (slope instanceof Slope.Factor factor) {
            int partial = Rules.instantiate(builder, apply, factor.partial());
            boolean zero = builder.node(partial) instanceof Node.Constant constant && constant.value() == 0;
            return zero ? NONE : builder.simplified(Op.MUL, partial, incoming);
        }
        if (slope instanceof Slope.Gate gate) {
            int open = Rules.instantiate(builder, apply, gate.condition());
            return builder.simplified(Op.WHERE, open, incoming, builder.constant(0));
        }
        return NONE;
    }
}
