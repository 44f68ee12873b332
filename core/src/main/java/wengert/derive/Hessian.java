package wengert.derive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * The second derivatives of a function whose value is a number: a forward sweep over its reverse sweep.
 *
 * <p>A sweep gives the Hessian times one direction; the whole Hessian takes one for each element of the inputs, run at once,
 * as lanes, as far as there is room.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 1; y = -1; x^3 * y").graph();
 * Node.Input x = graph.inputs().get(0);
 * Node.Input y = graph.inputs().get(1);
 * Hessian hessian = Hessian.of(Function.of(graph));
 * hessian.at(Map.of());                                      // [[-6, 3], [3, 0]], an input a row
 * hessian.times(Map.of(), Map.of(x, Tensor.of(1))).get(y);   // 3, the mixed derivative in x and y
 * }</pre>
 */
public final class Hessian {
    private final Function function;
    private final Map<Node.Input, Node.Input> seeds;
    private final int[] tangents;
    private final Prepared prepared;

    private Hessian(Function function) {
        this.function = function.requireNumber("hessian");
        ReverseSweep reverse = Reverse.of(function.graph(), function.output());
        ForwardSweep forward = Forward.seeded(reverse.graph(), function.inputs());
        this.seeds = Seeds.of(function, forward.graph());
        this.tangents = Arrays.stream(Adjoints.nodes(function, reverse))
                .map(adjoint -> adjoint == Prepared.ZERO ? Prepared.ZERO : forward.tangent(adjoint))
                .toArray();
        int[] roots = Arrays.copyOf(tangents, tangents.length + 1);
        roots[tangents.length] = function.output();
        this.prepared = new Prepared(function.graph(), forward.graph(), roots);
    }

    /**
     * Writes both sweeps and plans them.
     *
     * @throws IllegalArgumentException if the value of the function is not a number
     */
    public static Hessian of(Function function) {
        return new Hessian(function);
    }

    /** How many sweeps the whole of it takes at a point. */
    public int sweeps() {
        return function.width();
    }

    /**
     * All second derivatives at a point: a row and a column for each element of the inputs, in order.
     *
     * @param point the values of inputs; those that are not named have their own
     * @throws IllegalArgumentException if there are more than 2^25
     */
    public Tensor at(Map<Node.Input, Tensor> point) {
        int width = function.width();
        if ((long) width * width > Jacobian.LARGEST) {
            throw new IllegalArgumentException("hessian: expected at most " + Jacobian.LARGEST
                    + " derivatives in all, got " + (long) width * width + ": a direction at a time there is times");
        }
        double[] matrix = new double[width * width];
        prepared.inUnitDirections(point, List.copyOf(seeds.values()), (lanes, first, count) -> {
            for (int lane = 0; lane < count; lane++) {
                double[] column = column(lanes, lane);
                for (int i = 0; i < width; i++) {
                    matrix[i * width + first + lane] = column[i];
                }
            }
        });
        return Tensor.of(Shape.matrix(width, width), matrix);
    }

    /**
     * The Hessian times a direction, by input and in the shape of the input: how the gradient changes when the inputs move.
     *
     * @param point the values of inputs; those that are not named have their own
     * @param direction how the inputs move; those that are not named rest
     */
    public Map<Node.Input, Tensor> times(Map<Node.Input, Tensor> point, Map<Node.Input, Tensor> direction) {
        Lanes lanes = prepared.lanes(point, 1);
        Seeds.set(prepared, lanes, seeds, direction);
        prepared.run(lanes);
        return function.parts(column(lanes, 0));
    }

    /** The change of the gradient in a lane, the elements of all inputs in order. */
    private double[] column(Lanes lanes, int lane) {
        double[] column = new double[function.width()];
        int next = 0;
        for (int i = 0; i < tangents.length; i++) {
            int size = function.inputs().get(i).shape().size();
            for (int e = 0; e < size; e++) {
                column[next++] = prepared.element(lanes, tangents[i], e, lane);
            }
        }
        return column;
    }
}
