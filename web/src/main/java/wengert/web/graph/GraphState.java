package wengert.web.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.layout.Direction;
import wengert.web.graph.Viewport.Screen;
import wengert.web.model.Computation;

/**
 * The drawing and how it is looked at.
 *
 * @param viewport what part of it is looked at
 * @param screen the size of what it is drawn on, as far as is known
 * @param fingers what is down on it now
 * @param hasMoved whether a finger has moved since the first came down, so that lifting it is no click
 */
public record GraphState(
        Drawing drawing,
        Viewport viewport,
        Screen screen,
        List<Finger> fingers,
        boolean hasMoved,
        @Nullable Computation computation) {

    /** A finger, or the mouse with its button pressed, at a pixel. */
    public record Finger(int pointer, double x, double y) {}

    /** Nothing drawn yet. */
    public static final GraphState START = on(new Screen(880, 560));

    /** Nothing drawn yet, on a screen of this size. */
    public static GraphState on(Screen screen) {
        Drawing drawing = Drawing.empty(Direction.LEFT_TO_RIGHT);
        return new GraphState(drawing, drawing.all(screen), screen, List.of(), false, null);
    }

    /**
     * The state with a computation drawn anew. The view stays put while all of the drawing remains in sight or the user
     * had moved elsewhere; for another program, or one that has outgrown it, it shows all.
     */
    @SuppressWarnings("ReferenceEquality") // the same computation has the same drawing
    public GraphState in(Computation next) {
        if (next == computation) {
            return this;
        }
        Drawing edited = Drawing.of(next, drawing, drawing.direction());
        if (!edited.isLike(drawing)) {
            return new GraphState(fresh(next), viewport, screen, fingers, hasMoved, next).fitted();
        }
        boolean showedAll = isInSight(drawing);
        boolean stays = !showedAll || (isInSight(edited) && edited.all(screen).width() > viewport.width() / 2);
        return new GraphState(edited, stays ? viewport : edited.all(screen), screen, fingers, hasMoved, next);
    }

    /** Drawn in the direction in which it can be larger on the screen; to the right where that hardly matters. */
    private Drawing fresh(Computation next) {
        Drawing across = Drawing.of(next, Drawing.empty(Direction.LEFT_TO_RIGHT), Direction.LEFT_TO_RIGHT);
        double scale = across.all(screen).scale(screen);
        if (scale > LEGIBLE || !across.isDetailed()) {
            return across;
        }
        Drawing down = Drawing.of(next, Drawing.empty(Direction.TOP_TO_BOTTOM), Direction.TOP_TO_BOTTOM);
        return down.all(screen).scale(screen) > scale * CLEARLY ? down : across;
    }

    /** The state with all of the drawing in sight. */
    public GraphState fitted() {
        return looking(drawing.all(screen));
    }

    GraphState looking(Viewport at) {
        return new GraphState(drawing, at, screen, fingers, hasMoved, computation);
    }

    GraphState touched(List<Finger> down, boolean moved) {
        return new GraphState(drawing, viewport, screen, List.copyOf(down), moved, computation);
    }

    /**
     * The state on a screen of another size: what was all in sight stays so. Only another width is a reason to draw in
     * another direction; a drawer that opens below is none.
     */
    GraphState sized(Screen to) {
        GraphState state = new GraphState(drawing, viewport, to, fingers, hasMoved, computation);
        Computation drawn = computation;
        if (drawn == null || to.equals(screen) || !isInSight(drawing)) {
            return state;
        }
        boolean isReshaped = Math.abs(to.width() - screen.width()) > RESHAPED;
        Drawing next = isReshaped ? state.fresh(drawn) : drawing;
        return new GraphState(next, viewport, to, fingers, hasMoved, drawn).fitted();
    }

    private boolean isInSight(Drawing other) {
        return viewport.contains(0, 0, other.layout().width(), other.layout().height());
    }

    /** Above this scale numbers read well. */
    private static final double LEGIBLE = 0.8;

    private static final double CLEARLY = 1.15;
    private static final double RESHAPED = 48;
}
