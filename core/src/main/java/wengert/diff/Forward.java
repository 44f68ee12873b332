package wengert.diff;

import java.util.Arrays;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Broadcasting;
import wengert.op.Op;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/**
 * Forward mode: from an input on to everything it reaches, each operation's tangent is the sum of its
 * arguments' tangents times its local slopes. One sweep gives the derivative of every value in one direction.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 5; a * b").graph();
 * ForwardSweep sweep = Forward.of(graph, graph.inputs().get(0));
 * double[] values = Plan.evaluate(sweep.graph());
 * double slope = values[sweep.tangent(graph.output())];   // 5
 * }</pre>
 */
public final class Forward {
    private static final int NONE = -1;

    private final GraphBuilder builder;
    private final int[] tangents;

    private Forward(GraphBuilder builder, int size) {
        this.builder = builder;
        this.tangents = new int[size];
        Arrays.fill(tangents, NONE);
    }

    private static Forward over(Graph graph) {
        return new Forward(new GraphBuilder(graph), graph.size());
    }

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
     * The forward sweep of {@code graph} in the direction {@code seed[i]} for the i-th input; every element of a vector or
     * matrix goes in the same.
     *
     * @throws IllegalArgumentException if there is not one number for each input
     */
    public static ForwardSweep of(Graph graph, double[] seed) {
        if (seed.length != graph.inputs().size()) {
            throw new IllegalArgumentException(
                    "forward: expected a seed of " + graph.inputs().size() + " numbers, got " + seed.length);
        }
        Forward forward = over(graph);
        for (int i = 0; i < seed.length; i++) {
            if (seed[i] != 0) {
                Node.Input input = graph.inputs().get(i);
                forward.tangents[input.id()] = forward.builder.constant(Tensor.filled(input.shape(), seed[i]));
            }
        }
        return forward.sweep(graph);
    }

    /**
     * The forward sweep with new inputs for the tangents of some inputs: what is called a Jacobian-vector product. They are
     * called after their inputs, {@code x_dot} for {@code x}, and are 0 everywhere until a run sets them.
     */
    public static ForwardSweep seeded(Graph graph, List<Node.Input> inputs) {
        Forward forward = over(graph);
        for (Node.Input input : inputs) {
            forward.tangents[input.id()] =
                    Rules.freshInput(forward.builder, input.name() + "_dot", Tensor.filled(input.shape(), 0));
        }
        return forward.sweep(graph);
    }

    /**
     * Writes the forward sweep up to a node into the graph it stands in.
     *
     * @param source the leaf that moves
     * @param seed its tangent, of the same shape
     * @return the tangent of the output, or -1 where it does not depend on the source
     */
    public static int into(GraphBuilder builder, int output, int source, int seed) {
        Forward forward = new Forward(builder, Math.max(output, source) + 1);
        forward.tangents[source] = seed;
        forward.sweep(output + 1);
        return forward.tangents[output];
    }

    private ForwardSweep sweep(Graph graph) {
        sweep(graph.size());
        return new ForwardSweep(builder.build(graph.output()), tangents);
    }

    private void sweep(int size) {
        for (int id = 0; id < size; id++) {
            if (builder.node(id) instanceof Node.Apply apply) {
                tangents[id] = apply.op().isVariadic() ? joint(apply) : tangent(apply);
            }
        }
    }

    /** The tangent of an operation that is linear in all its arguments together. */
    private int joint(Node.Apply apply) {
        int[] parts = new int[apply.arity()];
        boolean isFlat = true;
        for (int slot = 0; slot < parts.length; slot++) {
            int incoming = tangents[apply.argument(slot)];
            isFlat &= incoming == NONE;
            parts[slot] = incoming == NONE
                    ? builder.constant(Tensor.filled(builder.shape(apply.argument(slot)), 0))
                    : incoming;
        }
        return isFlat ? NONE : builder.write(apply.op(), apply.attribute(), parts);
    }

    private int tangent(Node.Apply apply) {
        int sum = NONE;
        for (int slot = 0; slot < apply.arity(); slot++) {
            int incoming = tangents[apply.argument(slot)];
            int term = incoming == NONE ? NONE : term(apply, slot, incoming);
            if (term != NONE) {
                sum = sum == NONE ? term : builder.simplified(Op.ADD, sum, term);
            }
        }
        return sum == NONE ? NONE : Broadcasting.widened(builder, sum, apply.shape());
    }

    private int term(Node.Apply apply, int slot, int incoming) {
        Slope slope = apply.op().slope(slot);
        if (slope instanceof Slope.Factor factor) {
            int partial = Rules.instantiate(builder, apply, factor.partial());
            return Rules.isZero(builder, partial) ? NONE : builder.simplified(Op.MUL, partial, incoming);
        }
        if (slope instanceof Slope.Reduced reduced) {
            int partial = Rules.instantiate(builder, apply, reduced);
            return builder.write(Op.SUM, apply.attribute(), builder.simplified(Op.MUL, partial, incoming));
        }
        if (slope instanceof Slope.Linear) {
            int[] arguments = apply.arguments();
            arguments[slot] = incoming;
            return builder.write(apply.op(), apply.attribute(), arguments);
        }
        if (slope instanceof Slope.Gate gate) {
            int open = Rules.instantiate(builder, apply, gate.condition());
            return builder.simplified(Op.WHERE, open, incoming, builder.constant(0));
        }
        return NONE;
    }
}
