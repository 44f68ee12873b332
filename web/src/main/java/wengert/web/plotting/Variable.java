package wengert.web.plotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.InputSite;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.web.inputs.InputsState;
import wengert.web.plots.Axis;
import wengert.web.plots.Choice;

/**
 * A number of the program that can be an axis: an input, or an element of one.
 *
 * @param node the input in the graph that is plotted
 * @param element which of its elements, row by row; 0 of a number
 * @param label what it is called, such as {@code x} or {@code W[0, 1]}
 * @param range from where to where it is plotted
 * @param isLog whether its axis is logarithmic; then the range is positive
 */
record Variable(Node.Input node, int element, String label, Range range, boolean isLog) {
    /** A logarithmic axis goes this far down from its higher end where the lower one is not positive. */
    private static final double DECADES = 1e-3;

    /**
     * The variables of a graph that was made from a program, in its order.
     *
     * @param ranges the ranges of the sliders by the names of the inputs
     */
    static List<Variable> of(Graph graph, Program program, Map<String, Range> ranges, Choice choice) {
        Map<String, Range> all = new HashMap<>();
        for (InputSite site : program.inputs()) {
            Node.Input input = site.input();
            for (int e = 0; e < input.shape().size(); e++) {
                Range given = input.shape().isScalar() ? ranges.get(input.name()) : null;
                String label = label(input, e);
                Range whole = given == null ? InputsState.around(input.tensor().get(e)) : given;
                all.put(label, choice.windows().getOrDefault(label, whole));
            }
        }
        List<Variable> variables = new ArrayList<>();
        for (Node.Input input : graph.inputs()) {
            for (int e = 0; e < input.shape().size(); e++) {
                String label = label(input, e);
                Range range = all.get(label);
                if (range != null) {
                    boolean isLog = choice.logs().contains(label) && range.high() > 0;
                    variables.add(new Variable(input, e, label, isLog ? positive(range) : range, isLog));
                }
            }
        }
        return variables;
    }

    private static Range positive(Range range) {
        return range.low() > 0 ? range : new Range(range.high() * DECADES, range.high());
    }

    private static String label(Node.Input input, int element) {
        return input.shape().isScalar()
                ? input.name()
                : input.name() + input.shape().index(element);
    }

    /** Whether it is the same axis, whatever the value. */
    boolean isAlong(Variable other) {
        return node.id() == other.node.id()
                && element == other.element
                && range.equals(other.range)
                && isLog == other.isLog;
    }

    double value() {
        return node.tensor().get(element);
    }

    /** It along a stretch of the screen. */
    Scale scale(double from, double to) {
        return new Scale(range.low(), range.high(), from, to, isLog);
    }

    /** What a place along that stretch means for the program. */
    Axis axis(double from, double to) {
        return new Axis(label, node.name(), element, range.low(), range.high(), from, to, isLog);
    }
}
