package wengert.web.plots;

import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Scalars;
import wengert.lang.Range;

/** The output and its derivatives at many points. */
final class Samples {
    /** Operations at all points together that a plot may take: some ten milliseconds. */
    private static final int WORK = 3_000_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LEAST_COLUMNS = 24;

    private final double[] values;
    private final List<double[]> slopes;

    Samples(double[] values, List<double[]> slopes) {
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
}
