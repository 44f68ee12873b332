package wengert.web.plotting;

import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Scalars;

/** The output and its derivatives at many points. */
final class Samples {
    /** Operations at all points together that a field may take: some tenths of a second. */
    private static final double WORK = 40_000_000;

    private static final int LEAST_COLUMNS = 24;

    private final double[] values;
    private final List<double[]> slopes;
    private final List<double[]> others;

    Samples(double[] values, List<double[]> slopes, List<double[]> others) {
        this.values = values;
        this.slopes = slopes;
        this.others = others;
    }

    /** The output at each point. */
    double[] values() {
        return values;
    }

    /** For each variable the derivative of the output in it at each point. */
    List<double[]> slopes() {
        return slopes;
    }

    /** For each other number that was asked for its value at each point. */
    List<double[]> others() {
        return others;
    }

    /** The points of a curve: so many, evenly along a scale. */
    static double[] along(Scale scale, int count) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = scale.at((double) i / (count - 1));
        }
        return points;
    }

    /** The middles of so many equal parts of a scale. */
    static double[] middles(Scale scale, int count) {
        double[] middles = new double[count];
        for (int i = 0; i < count; i++) {
            middles[i] = scale.at((i + 0.5) / count);
        }
        return middles;
    }

    /** Every column with every row, row by row from the lowest up. */
    static double[][] field(double[] columns, double[] rows) {
        double[][] points = new double[2][columns.length * rows.length];
        for (int j = 0; j < rows.length; j++) {
            for (int i = 0; i < columns.length; i++) {
                points[0][j * columns.length + i] = columns[i];
                points[1][j * columns.length + i] = rows[j];
            }
        }
        return points;
    }

    /** How many columns a field may have, no more than are wanted, and as many rows, for a graph of this size. */
    static int side(Graph graph, int wanted) {
        double points = WORK / Math.max(1, 4 * Scalars.bound(graph));
        return (int) Math.max(LEAST_COLUMNS, Math.min(wanted, Math.sqrt(points)));
    }

    /** Whether a value can be drawn. */
    static boolean isNumber(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }
}
