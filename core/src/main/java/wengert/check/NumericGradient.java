package wengert.check;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.run.Lanes;
import wengert.run.Plan;

/**
 * The gradient of a graph by differences: a second opinion that knows no derivative rule.
 *
 * <p>For each input a ladder of steps, each half of the one before, is evaluated in the lanes of one plan.
 * Large steps suffer from truncation, small ones from rounding; the step is taken where the two
 * together look smallest, judged by how much neighbouring steps disagree. Steps are powers of two times the
 * size of the input, so that the points themselves are not rounded.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; sin(x) * x^2").graph();
 * Estimate estimate = NumericGradient.of(graph).get(0);
 * estimate.derivative();      // -8.0632...
 * estimate.verdict(-8.063);   // DIFFERS, for the differences are better than that
 * }</pre>
 */
public final class NumericGradient {
    private static final int RUNGS = 27;
    private static final double EPSILON = 0x1p-52;
    /** Lanes of one run times nodes: 32 MiB of values. */
    private static final int ROOM = 1 << 22;

    /** How differences become a derivative. */
    public enum Method {
        /** (f(x + h) − f(x − h)) / 2h: the error falls as h². */
        CENTRAL(0),
        /** Two central differences combined, the five-point formula: the error falls as h⁴. */
        FIVE_POINT(1),
        /** Richardson's extrapolation of three central differences: the error falls as h⁶. */
        RICHARDSON(2);

        private final int extrapolations;

        Method(int extrapolations) {
            this.extrapolations = extrapolations;
        }

        /** From central differences for steps each half of the one before, in place; the first entries become NaN. */
        void extrapolate(double[] differences) {
            double factor = 1;
            for (int level = 1; level <= extrapolations; level++) {
                factor *= 4;
                for (int j = differences.length - 1; j > 0; j--) {
                    differences[j] = (factor * differences[j] - differences[j - 1]) / (factor - 1);
                }
                differences[0] = Double.NaN;
            }
        }
    }

    private final Graph graph;
    private final Plan plan;
    private final double[] at;
    private final Method method;

    private NumericGradient(Graph graph, double[] at, Method method) {
        this.graph = graph;
        this.plan = Plan.of(graph);
        this.at = at;
        this.method = method;
    }

    /** The derivative of the output in each input, at the inputs' own values, by the five-point formula. */
    public static List<Estimate> of(Graph graph) {
        double[] at = new double[graph.inputs().size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = graph.inputs().get(i).value();
        }
        return of(graph, at, Method.FIVE_POINT);
    }

    /**
     * The derivative of the output in each input.
     *
     * @param at a value for each input, in the order of {@link Graph#inputs}
     * @throws IllegalArgumentException if there is not one value for each input
     */
    public static List<Estimate> of(Graph graph, double[] at, Method method) {
        if (at.length != graph.inputs().size()) {
            throw new IllegalArgumentException(
                    "numeric gradient: expected " + graph.inputs().size() + " input values, got " + at.length);
        }
        return graph.output() < 0 ? List.of() : new NumericGradient(graph, at.clone(), method).all();
    }

    private List<Estimate> all() {
        int most = Math.max(1, ROOM / Math.max(1, graph.size()) / (2 * RUNGS));
        List<Estimate> estimates = new ArrayList<>();
        for (int from = 0; from < at.length; from += most) {
            run(from, Math.min(most, at.length - from), estimates);
        }
        return estimates;
    }

    /** Lanes of input {@code from + i}: x + h at 2(i · RUNGS + j), x − h right after it. */
    private void run(int from, int count, List<Estimate> estimates) {
        Lanes lanes = plan.lanes(2 * RUNGS * count);
        for (int i = 0; i < at.length; i++) {
            lanes.set(graph.inputs().get(i), at[i]);
        }
        for (int i = 0; i < count; i++) {
            Node.Input input = graph.inputs().get(from + i);
            double step = firstStep(at[from + i]);
            for (int j = 0; j < RUNGS; j++, step *= 0.5) {
                lanes.set(input, 2 * (i * RUNGS + j), at[from + i] + step);
                lanes.set(input, 2 * (i * RUNGS + j) + 1, at[from + i] - step);
            }
        }
        plan.run(lanes);
        for (int i = 0; i < count; i++) {
            estimates.add(best(graph.inputs().get(from + i), lanes, 2 * i * RUNGS, firstStep(at[from + i])));
        }
    }

    /** A quarter of the power of two at or below the size of {@code x}, which counts as at least 1/16. */
    private static double firstStep(double x) {
        double size = Math.max(Math.abs(x), 0.0625);
        double power = 0.0625;
        while (power * 2 <= size && power < 0x1p1000) {
            power *= 2;
        }
        return power / 4;
    }

    private Estimate best(Node.Input input, Lanes lanes, int lane, double first) {
        double[] differences = new double[RUNGS];
        double[] rounding = new double[RUNGS];
        for (int j = 0; j < RUNGS; j++) {
            double up = lanes.get(graph.output(), lane + 2 * j);
            double down = lanes.get(graph.output(), lane + 2 * j + 1);
            double width = lanes.get(input.id(), lane + 2 * j) - lanes.get(input.id(), lane + 2 * j + 1);
            differences[j] = (up - down) / width;
            rounding[j] = 2 * EPSILON * Math.max(Math.abs(up), Math.abs(down)) / width;
        }
        method.extrapolate(differences);
        Estimate best = new Estimate(input.name(), Double.NaN, Double.POSITIVE_INFINITY, Double.NaN);
        double step = first;
        for (int j = 0; j < RUNGS; j++, step *= 0.5) {
            double error = j == 0
                    ? Double.NaN
                    : Math.abs(differences[j] - differences[j - 1]) + rounding[j] + EPSILON * Math.abs(differences[j]);
            if (error < best.error()) {
                best = new Estimate(input.name(), differences[j], error, step);
            }
        }
        return best;
    }
}
