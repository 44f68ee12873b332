package wengert.derive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * The Jacobian of a function: a row for each element of its value, a column for each element of its inputs.
 *
 * <p>Forward mode gives a column a sweep and reverse mode a row; the mode with fewer sweeps is taken unless one is asked for.
 * All sweeps run at once, as lanes, as far as there is room.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 2; y = 1; [y, x, x*y]").graph();
 * Jacobian jacobian = Jacobian.of(Function.of(graph));
 * jacobian.mode();                  // FORWARD, for 2 inputs are fewer than 3 outputs
 * jacobian.sweeps();                // 2
 * jacobian.at(Map.of()).matrix();   // [[0, 1], [1, 0], [1, 2]]
 * }</pre>
 */
public final class Jacobian {
    /** The most numbers a matrix of derivatives may have: 2^25. */
    static final int LARGEST = 1 << 25;

    /** In which direction derivatives are carried. */
    public enum Mode {
        /** From the inputs on: a column of the Jacobian a sweep. */
        FORWARD,
        /** From the output back: a row of the Jacobian a sweep. */
        REVERSE
    }

    private final Function function;
    private final Mode mode;
    /** In reverse mode the sweep's adjoints, else null. */
    private final @Nullable Adjoints adjoints;

    private final int tangent;
    private final List<Node.Input> seeds;
    private final Prepared prepared;

    private Jacobian(Function function, Mode mode) {
        this.function = function;
        this.mode = mode;
        long size = (long) function.width() * function.shape().size();
        if (size > LARGEST) {
            throw new IllegalArgumentException(
                    "jacobian: expected at most " + LARGEST + " derivatives in all, got " + size);
        }
        if (mode == Mode.REVERSE) {
            ReverseSweep sweep = Reverse.seeded(function.graph(), function.output());
            this.adjoints = new Adjoints(function, sweep);
            this.prepared = adjoints.prepared();
            this.seeds = List.of((Node.Input) sweep.graph().node(sweep.seed()));
            this.tangent = Prepared.ZERO;
        } else {
            ForwardSweep sweep = Forward.seeded(function.graph(), function.inputs());
            this.adjoints = null;
            this.tangent = sweep.tangent(function.output());
            this.prepared = new Prepared(function.graph(), sweep.graph(), function.output(), tangent);
            this.seeds = List.copyOf(Seeds.of(function, sweep.graph()).values());
        }
    }

    /**
     * Writes the sweeps in the mode that needs fewer of them, forward where there is no difference, and plans them.
     *
     * @throws IllegalArgumentException if there are more than 2^25 derivatives
     */
    public static Jacobian of(Function function) {
        return of(function, function.width() <= function.shape().size() ? Mode.FORWARD : Mode.REVERSE);
    }

    /**
     * Writes the sweeps in a mode and plans them.
     *
     * @throws IllegalArgumentException if there are more than 2^25 derivatives
     */
    public static Jacobian of(Function function, Mode mode) {
        return new Jacobian(function, mode);
    }

    /** The mode of its sweeps. */
    public Mode mode() {
        return mode;
    }

    /** How many sweeps a point takes: as many as the inputs have elements, or the value. */
    public int sweeps() {
        return mode == Mode.FORWARD ? function.width() : function.shape().size();
    }

    /**
     * A value and its Jacobian.
     *
     * @param function what was differentiated
     * @param value the value of the function
     * @param matrix a row for each element of the value, a column for each element of the inputs, in order
     */
    public record Result(Function function, Tensor value, Tensor matrix) {
        /**
         * The columns of one input.
         *
         * @throws IllegalArgumentException if the function was not differentiated in it
         */
        public Tensor in(Node.Input input) {
            int from = function.offset(input);
            double[][] columns = new double[matrix.shape().rows()][input.shape().size()];
            for (int i = 0; i < columns.length; i++) {
                for (int j = 0; j < columns[i].length; j++) {
                    columns[i][j] = matrix.get(i, from + j);
                }
            }
            return Tensor.matrix(columns);
        }
    }

    /**
     * The Jacobian at a point.
     *
     * @param point the values of inputs; those that are not named have their own
     */
    public Result at(Map<Node.Input, Tensor> point) {
        int rows = function.shape().size();
        int columns = function.width();
        double[] matrix = new double[rows * columns];
        Tensor[] value = new Tensor[1];
        prepared.inUnitDirections(point, seeds, (lanes, first, count) -> {
            value[0] = prepared.tensor(lanes, function.output(), function.shape(), 0);
            for (int lane = 0; lane < count; lane++) {
                if (adjoints != null) {
                    adjoints.addTo(matrix, (first + lane) * columns, lanes, lane);
                } else {
                    column(matrix, columns, first + lane, lanes, lane);
                }
            }
        });
        return new Result(function, value[0], Tensor.of(Shape.matrix(rows, columns), matrix));
    }

    private void column(double[] matrix, int columns, int column, Lanes lanes, int lane) {
        for (int i = 0; i < function.shape().size(); i++) {
            matrix[i * columns + column] = prepared.element(lanes, tangent, i, lane);
        }
    }
}
