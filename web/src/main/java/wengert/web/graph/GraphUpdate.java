package wengert.web.graph;

import wengert.web.model.Change;
import wengert.web.model.Computation;

/** What actions make of the drawing's state. */
public final class GraphUpdate {
    private GraphUpdate() {}

    /** The state after an action, and what is to be done. */
    public static Change<GraphState> apply(GraphState state, Computation computation, GraphAction action) {
        return Change.to(state);
    }
}
