package wengert.web.plotting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.plots.Choice;
import wengert.web.plots.Pointer;

/**
 * What is to be plotted.
 *
 * @param graph its output is a number
 * @param output how that is called
 * @param also other numbers of the graph that have a curve of their own
 */
record Scene(
        Graph graph,
        String output,
        List<Named> also,
        Choice choice,
        Screen screen,
        @Nullable Pointer pointer) {
    /** A node and its name. */
    record Named(int node, String name) {}

    /** How the derivative of the output is written. */
    String derivative(Variable variable) {
        return "∂" + output + "/∂" + variable.label();
    }
}
