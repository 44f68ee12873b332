package wengert.check;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.run.Plan;

/**
 * How good differences are for each step size: the V of truncation on one side and rounding on the other.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 1; exp(x)").graph();
 * StepSizes sizes = StepSizes.of(graph, new double[] {1}, 0, Math.E);
 * sizes.rows().get(0).central();    // 0.0045..., for a step of 1e-1
 * sizes.rows().get(16).central();   // 5.85...e-11, for a step of 1e-5
 * sizes.rows().get(52).central();   // 0.0128..., for a step of 1e-14
 * }</pre>
 *
 * @param rows for steps from 1e-1 down to 1e-15, four a decade
 */
public record StepSizes(List<Row> rows) {

    /**
     * One step size.
     *
     * @param step the step
     * @param central the absolute error of the central difference
     * @param fivePoint the absolute error of the five-point formula
     */
    public record Row(double step, double central, double fivePoint) {}

    private static final int A_DECADE = 4;
    private static final int DECADES = 14;
    /** The steps within one decade: powers of ten to 0, −1/4, −1/2 and −3/4. */
    private static final double[] WITHIN = {1, 0.5623413251903491, 0.31622776601683794, 0.1778279410038923};

    /**
     * The errors of differences in one input, against a derivative that is taken to be right.
     *
     * @param at a value for each input, in the order of {@link Graph#inputs}
     * @param index which input, in that order
     */
    public static StepSizes of(Graph graph, double[] at, int index, double derivative) {
        double[] steps = ladder();
        Plan plan = Plan.of(graph);
        Lanes lanes = plan.lanes(4 * steps.length);
        for (int i = 0; i < at.length; i++) {
            lanes.set(graph.inputs().get(i), at[i]);
        }
        Node.Input input = graph.inputs().get(index);
        for (int j = 0; j < steps.length; j++) {
            lanes.set(input, 4 * j, at[index] + steps[j]);
            lanes.set(input, 4 * j + 1, at[index] - steps[j]);
            lanes.set(input, 4 * j + 2, at[index] + 2 * steps[j]);
            lanes.set(input, 4 * j + 3, at[index] - 2 * steps[j]);
        }
        plan.run(lanes);
        List<Row> rows = new ArrayList<>();
        for (int j = 0; j < steps.length; j++) {
            double near = lanes.get(graph.output(), 4 * j) - lanes.get(graph.output(), 4 * j + 1);
            double far = lanes.get(graph.output(), 4 * j + 2) - lanes.get(graph.output(), 4 * j + 3);
            rows.add(new Row(
                    steps[j],
                    Math.abs(near / (2 * steps[j]) - derivative),
                    Math.abs((8 * near - far) / (12 * steps[j]) - derivative)));
        }
        return new StepSizes(List.copyOf(rows));
    }

    private static double[] ladder() {
        double[] steps = new double[DECADES * A_DECADE + 1];
        double power = 10;
        for (int j = 0; j < steps.length; j++) {
            if (j % A_DECADE == 0) {
                power *= 10;
            }
            steps[j] = WITHIN[j % A_DECADE] / (power / 10);
        }
        return steps;
    }
}
