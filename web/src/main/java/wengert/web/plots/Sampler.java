package wengert.web.plots;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.run.Lanes;
import wengert.run.Plan;

/** Computes the output of a graph and its derivatives in some variables, at as many points as are asked for. */
final class Sampler {
    /** Points at once. */
    private static final int LANES = 128;

    private final ReverseSweep sweep;
    private final Plan plan;
    private final List<Variable> variables;

    /** For a graph whose output is a number. */
    Sampler(Graph graph, List<Variable> variables) {
        this.sweep = Reverse.of(graph, graph.output());
        this.plan = Plan.of(sweep.graph());
        this.variables = variables;
    }

    /**
     * The output and its derivatives.
     *
     * @param points {@code points[k][i]} is the value of the k-th variable at point i
     */
    Samples at(double[][] points) {
        int count = points[0].length;
        int width = Math.max(1, Math.min(Math.min(LANES, count), plan.mostLanes()));
        Lanes lanes = plan.lanes(width);
        double[] values = new double[count];
        List<double[]> slopes = new ArrayList<>();
        variables.forEach(variable -> slopes.add(new double[count]));
        for (int from = 0; from < count; from += width) {
            int length = Math.min(width, count - from);
            for (int k = 0; k < variables.size(); k++) {
                Variable variable = variables.get(k);
                for (int i = 0; i < length; i++) {
                    lanes.setElement(variable.node(), variable.element(), i, points[k][from + i]);
                }
            }
            plan.run(lanes);
            for (int i = 0; i < length; i++) {
                values[from + i] = lanes.get(sweep.graph().output(), i);
                for (int k = 0; k < variables.size(); k++) {
                    int adjoint = sweep.adjoint(variables.get(k).node().id());
                    slopes.get(k)[from + i] = adjoint < 0
                            ? 0
                            : lanes.get(adjoint, variables.get(k).element(), i);
                }
            }
        }
        return new Samples(values, slopes);
    }
}
