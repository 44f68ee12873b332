package wengert.web.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.layout.Direction;
import wengert.web.model.Computation;

/**
 * The drawing and how it is looked at.
 *
 * @param direction which way values flow
 * @param viewport what part of it is looked at
 * @param fingers what is down on it now
 * @param hasMoved whether a finger has moved since the first came down, so that lifting it is no click
 */
public record GraphState(
        Drawing drawing,
        Direction direction,
        Viewport viewport,
        List<Finger> fingers,
        boolean hasMoved,
        @Nullable Computation computation) {

    /** A finger, or the mouse with its button pressed, at a pixel. */
    public record Finger(int pointer, double x, double y) {}

    /** Nothing drawn yet; values will flow to the right. */
    public static final GraphState START = empty(Direction.LEFT_TO_RIGHT);

    /** Nothing drawn yet. */
    public static GraphState empty(Direction direction) {
        Drawing drawing = Drawing.empty(direction);
        return new GraphState(drawing, direction, drawing.all(), List.of(), false, null);
    }

    /**
     * The state with a computation drawn anew. The view stays put while all of the drawing remains in sight or the user
     * had moved elsewhere; otherwise it shows all.
     */
    @SuppressWarnings("ReferenceEquality") // the same computation has the same drawing
    public GraphState in(Computation next) {
        if (next == computation) {
            return this;
        }
        Drawing newer = Drawing.of(next, drawing, direction);
        boolean showedAll = drawing.cards().isEmpty() || isInSight(drawing);
        boolean stays = !showedAll || (isInSight(newer) && newer.all().width() > viewport.width() / 2);
        return new GraphState(newer, direction, stays ? viewport : newer.all(), fingers, hasMoved, next);
    }

    /** The state with all of the drawing in sight. */
    public GraphState fitted() {
        return looking(drawing.all());
    }

    GraphState looking(Viewport at) {
        return new GraphState(drawing, direction, at, fingers, hasMoved, computation);
    }

    GraphState touched(List<Finger> down, boolean moved) {
        return new GraphState(drawing, direction, viewport, List.copyOf(down), moved, computation);
    }

    GraphState turned(Direction to) {
        if (to == direction) {
            return this;
        }
        GraphState state = new GraphState(Drawing.empty(to), to, viewport, fingers, hasMoved, computation);
        return computation == null ? state : state.in(computation).fitted();
    }

    private boolean isInSight(Drawing other) {
        return viewport.contains(0, 0, other.layout().width(), other.layout().height());
    }
}
