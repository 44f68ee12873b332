package wengert.web.graph;

import static wengert.web.html.Tags.div;

import wengert.web.html.Html;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.sweep.SweepState;

/** The drawing. */
public final class GraphView {
    private GraphView() {}

    /** The graph of a computation as far as the sweeps have come. */
    public static Html of(GraphState state, Computation computation, Selection selection, SweepState sweep) {
        return div(Html.cls("graph"));
    }
}
