package wengert.web.graph;

import wengert.web.model.Computation;

/** How the graph is looked at. */
public record GraphState() {
    /** The whole graph in view. */
    public static final GraphState START = new GraphState();

    /** The same look at another computation. */
    public GraphState in(Computation computation) {
        return this;
    }
}
