package wengert.web.plots;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Scalars;
import wengert.lang.Range;
import wengert.run.Lanes;
import wengert.run.Plan;

/** The output and its derivatives at many points. */
final class Samples {
    /** Operations at all points together that a plot may take: some ten milliseconds. */
    private static final int WORK = 3_000_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LEAST_COLUMNS = 24;
    /** Points at once. */
    private static final int LANES = 128;

    private final double[] values;
    private final List<double[]> slopes;

    private Samples(double[] values, List<double[]> slopes) {
        this.values = values;
        this.slopes = slopes;
    }

    /** The output at each point. */
    double[] values() {
        return values;
    }

    /** For each variable the derivative of the output in it at each point. */
    List<double[]> slopes() {
        return slopes;
    }

    /** The points of a curve: so many, evenly from the lowest to the highest value of a variable. */
    static double[] line(Range range, int count) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            double part = (double) i / (count - 1);
            points[i] = range.low() * (1 - part) + range.high() * part;
        }
        return points;
    }

    /** How many columns a field of about square cells may have, for a graph of this size, and as many rows. */
    static int side(Graph graph) {
        double points = WORK / Math.max(1, 4 * Scalars.bound(graph));
        return (int) Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, Math.sqrt(points)));
    }

    /**
     * Evaluates a graph whose output is a number.
     *
     * @param points {@code points[k][i]} is the value of the k-th variable at point i
     */
    static Samples of(Graph graph, List<Variable> variables, double[][] points) {
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Graph all = sweep.graph();
        Plan plan = Plan.of(all);
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
                values[from + i] = lanes.get(all.output(), i);
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
