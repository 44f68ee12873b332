package wengert.web.checks;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.web.model.Computation;

/**
 * Numeric derivatives: the slope between two points, one step to either side.
 *
 * <p>The step is the cube root of the rounding unit, times the size of the input where that is above one: there the error
 * of the formula, which grows with the square of the step, meets the error of rounding, which grows as the step shrinks.
 */
public final class Differences {
    private static final double UNIT = FastMath.cbrt(0x1p-53);

    private Differences() {}

    /**
     * One input, compared.
     *
     * @param step the distance to either side
     * @param numeric the slope between the two points
     * @param exact the derivative from the reverse sweep
     */
    public record Row(String name, double step, double numeric, double exact) {
        /** The distance of the two, relative to the larger one where that is above one. */
        public double error() {
            return Math.abs(numeric - exact) / Math.max(1, Math.max(Math.abs(numeric), Math.abs(exact)));
        }

        /** Whether the two agree as well as this method can tell. */
        public boolean isClose() {
            return error() < 1e-6;
        }
    }

    /** A row for each input that the result depends on; all points go through one run of the plan. */
    public static List<Row> of(Computation computation) {
        List<Row> rows = new ArrayList<>();
        Graph graph = computation.graph();
        List<Node.Input> inputs = new ArrayList<>();
        for (Node.Input input : graph.inputs()) {
            if (computation.hasAdjoint(input.id())) {
                inputs.add(input);
            }
        }
        if (inputs.isEmpty()) {
            return rows;
        }
        Plan plan = Plan.of(graph);
        Lanes lanes = plan.lanes(2 * inputs.size());
        double[] steps = new double[inputs.size()];
        for (int i = 0; i < steps.length; i++) {
            double x = inputs.get(i).value();
            double step = UNIT * Math.max(1, Math.abs(x));
            steps[i] = (x + step) - x;
            lanes.set(inputs.get(i), 2 * i, x - steps[i]);
            lanes.set(inputs.get(i), 2 * i + 1, x + steps[i]);
        }
        plan.run(lanes);
        for (int i = 0; i < steps.length; i++) {
            double numeric = (lanes.get(graph.output(), 2 * i + 1) - lanes.get(graph.output(), 2 * i)) / (2 * steps[i]);
            rows.add(new Row(
                    inputs.get(i).name(),
                    steps[i],
                    numeric,
                    computation.adjoint(inputs.get(i).id())));
        }
        return rows;
    }
}
