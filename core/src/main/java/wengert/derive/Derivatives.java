package wengert.derive;

import java.util.Map;
import wengert.diff.Forward;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Tensor;

/**
 * The derivatives of every order of a function from one number to one number: a forward sweep over the one before, each
 * simplified.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 0; exp(-x^2)").graph();
 * double fourth = Derivatives.of(Function.of(graph), 4).at(Map.of())[4];   // 12
 * }</pre>
 */
public final class Derivatives {
    /** The most nodes that all derivatives together may take. */
    private static final int LARGEST = 1 << 18;

    private final int[] orders;
    private final Prepared prepared;

    private Derivatives(Function function, int highest) {
        function.requireNumber("derivatives");
        if (highest < 0) {
            throw new IllegalArgumentException("derivatives: expected an order of at least 0, got " + highest);
        }
        if (function.inputs().size() != 1 || function.width() != 1) {
            throw new IllegalArgumentException(
                    "derivatives: expected a function of one number, got one of " + function.width());
        }
        int source = function.inputs().get(0).id();
        GraphBuilder builder = new GraphBuilder(function.graph());
        int one = builder.constant(Tensor.filled(function.inputs().get(0).shape(), 1));
        this.orders = new int[highest + 1];
        orders[0] = function.output();
        for (int order = 1; order <= highest; order++) {
            orders[order] = orders[order - 1] == Prepared.ZERO
                    ? Prepared.ZERO
                    : Forward.into(builder, orders[order - 1], source, one);
            if (builder.size() > LARGEST) {
                throw new IllegalArgumentException("derivatives: expected a derivative that can be written in "
                        + LARGEST + " nodes, got more at order " + order);
            }
        }
        this.prepared = new Prepared(function.graph(), builder.build(function.output()), orders);
    }

    /**
     * Writes the derivatives and plans them.
     *
     * @param highest the highest order
     * @throws IllegalArgumentException if it is not a function of one number, or its derivatives take more than 2^18 nodes
     */
    public static Derivatives of(Function function, int highest) {
        return new Derivatives(function, highest);
    }

    /**
     * The value and the derivatives at a point: element {@code n} is of order {@code n}.
     *
     * @param point the values of inputs; those that are not named have their own
     */
    public double[] at(Map<Node.Input, Tensor> point) {
        Lanes lanes = prepared.once(point);
        double[] derivatives = new double[orders.length];
        for (int order = 0; order < derivatives.length; order++) {
            derivatives[order] = prepared.element(lanes, orders[order], 0, 0);
        }
        return derivatives;
    }
}
