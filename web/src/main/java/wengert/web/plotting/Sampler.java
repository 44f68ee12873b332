package wengert.web.plotting;

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
    private final List<Integer> also;

    /** For a graph whose output is a number. */
    Sampler(Graph graph, List<Variable> variables) {
        this(graph, variables, List.of());
    }

    /** With other numbers of the graph beside its output. */
    Sampler(Graph graph, List<Variable> variables, List<Integer> also) {
        this.sweep = Reverse.of(graph, graph.output());
        this.plan = Plan.of(sweep.graph());
        this.variables = variables;
        this.also = also;
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
        Samples samples = new Samples(new double[count], new ArrayList<>(), new ArrayList<>());
        variables.forEach(variable -> samples.slopes().add(new double[count]));
        also.forEach(node -> samples.others().add(new double[count]));
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
                note(samples, from + i, lanes, i);
            }
        }
        return samples;
    }

    private void note(Samples samples, int point, Lanes lanes, int lane) {
        samples.values()[point] = lanes.get(sweep.graph().output(), lane);
        for (int k = 0; k < variables.size(); k++) {
            Variable variable = variables.get(k);
            int adjoint = sweep.adjoint(variable.node().id());
            samples.slopes().get(k)[point] = adjoint < 0 ? 0 : lanes.get(adjoint, variable.element(), lane);
        }
        for (int k = 0; k < also.size(); k++) {
            samples.others().get(k)[point] = lanes.get(also.get(k), lane);
        }
    }
}
