package wengert.web.plots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.InputSite;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.web.inputs.InputsAction;
import wengert.web.inputs.InputsState;

/**
 * A number of the program that can be an axis: an input, or an element of one.
 *
 * @param node the input in the graph that is plotted
 * @param element which of its elements, row by row; 0 of a number
 * @param label what it is called, such as {@code x} or {@code W[0, 1]}
 * @param source what is rewritten in the text when it changes
 */
record Variable(Node.Input node, int element, String label, Source source) {
    /** Parts of the range that a drag can tell apart. */
    private static final double STEPS = 400;

    /**
     * A number in the text.
     *
     * @param name the input it belongs to
     * @param range from where to where it is plotted: the range of its slider
     */
    record Source(String name, int element, Range range) {}

    /** The variables of a graph that was made from a program, in its order. */
    static List<Variable> of(Graph graph, Program program, InputsState ranges) {
        Map<String, Source> sources = new HashMap<>();
        for (InputSite site : program.inputs()) {
            Node.Input input = site.input();
            for (int e = 0; e < input.shape().size(); e++) {
                boolean isNumber = input.shape().isScalar();
                Range range = isNumber
                        ? ranges.range(site)
                        : InputsState.around(input.tensor().get(e));
                sources.put(label(input, e), new Source(input.name(), e, range));
            }
        }
        List<Variable> variables = new ArrayList<>();
        for (Node.Input input : graph.inputs()) {
            for (int e = 0; e < input.shape().size(); e++) {
                String label = label(input, e);
                Source source = sources.get(label);
                if (source != null) {
                    variables.add(new Variable(input, e, label, source));
                }
            }
        }
        return variables;
    }

    private static String label(Node.Input input, int element) {
        return input.shape().isScalar()
                ? input.name()
                : input.name() + input.shape().index(element);
    }

    /** Whether it is the same axis, whatever the value. */
    boolean isAlong(Variable other) {
        return node.id() == other.node.id() && element == other.element && source.equals(other.source);
    }

    Range range() {
        return source.range();
    }

    double value() {
        return node.tensor().get(element);
    }

    /** So far along its range, from 0 to 1. */
    double at(double part) {
        double within = Math.max(0, Math.min(1, part));
        Range range = range();
        double step = (range.high() - range.low()) / STEPS;
        return range.low() + Math.floor(within * STEPS + 0.5) * step;
    }

    /** What sets it in the text. */
    InputsAction.Set set(double part, boolean isDraft) {
        return InputsAction.written(source.name(), source.element(), at(part), isDraft);
    }
}
