package wengert.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.number.Bits;
import wengert.number.Numbers;
import wengert.run.Plan;

/**
 * Both modes on one program: two sweeps in opposite directions that must meet.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 3; tanh(a / b)").graph();
 * Modes.of(graph, new double[] {2, 3}).verdict();   // "Forward and reverse mode agree to the last bit."
 * }</pre>
 *
 * @param rows one for each input
 */
public record Modes(List<Row> rows) {

    /** The derivative of the output in one input, from either side; 0 where there is none. */
    public record Row(String input, double reverse, double forward) {
        /** The number of representable numbers between the two. */
        public double ulps() {
            // No derivative at all and a derivative of −0 are the same answer.
            return reverse == forward ? 0 : Bits.ulps(reverse, forward);
        }
    }

    /** Runs the backward sweep once and a forward sweep for each input, at these input values. */
    public static Modes of(Graph graph, double[] at) {
        if (graph.output() < 0) {
            return new Modes(List.of());
        }
        ReverseSweep reverse = Reverse.of(graph, graph.output());
        Map<Node.Input, Double> point = new LinkedHashMap<>();
        for (int i = 0; i < at.length; i++) {
            point.put(graph.inputs().get(i), at[i]);
        }
        double[] backward = Plan.evaluate(reverse.graph(), point);
        List<Row> rows = new ArrayList<>();
        for (Node.Input input : graph.inputs()) {
            ForwardSweep sweep = Forward.of(graph, input);
            int adjoint = reverse.adjoint(input.id());
            int tangent = sweep.tangent(graph.output());
            rows.add(new Row(
                    input.name(),
                    adjoint < 0 ? 0 : backward[adjoint],
                    tangent < 0 ? 0 : Plan.evaluate(sweep.graph(), point)[tangent]));
        }
        return new Modes(List.copyOf(rows));
    }

    /** One sentence: equal to the last bit, or how far apart and where. */
    public String verdict() {
        Row worst = null;
        for (Row row : rows) {
            worst = worst == null || row.ulps() > worst.ulps() ? row : worst;
        }
        if (worst == null || worst.ulps() == 0) {
            return "Forward and reverse mode agree to the last bit.";
        }
        return worst.ulps() <= Double.MAX_VALUE
                ? "Forward and reverse mode are up to " + Numbers.round(worst.ulps(), 6) + " ulp apart, in "
                        + worst.input() + "."
                : "Only one of the modes gives a number in " + worst.input() + ".";
    }
}
