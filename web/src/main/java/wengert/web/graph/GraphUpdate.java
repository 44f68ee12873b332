package wengert.web.graph;

import java.util.ArrayList;
import java.util.List;
import wengert.web.drawing.Viewport;
import wengert.web.graph.GraphState.Finger;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.model.Selection;
import wengert.web.placing.LayoutRequest;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;

/** How the drawing is panned and zoomed. */
public final class GraphUpdate {
    /** Pixels a pointer may tremble while it clicks. */
    private static final double TREMBLE = 4;
    /** Milliseconds from one place to the next. */
    private static final int GLIDE = 220;

    /** The name of the background's task. */
    public static final String TASK = "layout";
    /** Milliseconds after which the page draws without the background's help. */
    private static final int PATIENCE = 20_000;

    private GraphUpdate() {}

    /** The state after an action, and what becomes of focus and selection. */
    public static Change<GraphState> apply(GraphState state, Computation computation, GraphAction action) {
        if (action instanceof GraphAction.WalkTo walk) {
            return Change.to(
                    state, new Effect.Focus(walk.card()), new Effect.After(0, new Selection.Select(walk.node())));
        }
        if (action instanceof GraphAction.Find find) {
            Search search = state.search();
            Search next = find.isOpen() ? new Search(true, search.words(), search.at()) : Search.CLOSED;
            return Change.to(
                    state.searching(next),
                    new Effect.Focus(find.isOpen() ? SearchView.FIELD : card(state, search.hit(computation))));
        }
        if (action instanceof GraphAction.Seek seek) {
            return sought(drawn(state, computation), computation, new Search(true, seek.words(), seek.at()));
        }
        if (action instanceof GraphAction.Fold fold) {
            GraphState turned = drawn(state, computation).turned(fold.node());
            return new Change<>(turned, leading(state, turned));
        }
        if (action instanceof GraphAction.Placed placed) {
            GraphState answered = state.answered(placed.number(), placed.answer());
            return new Change<>(answered, leading(state, answered));
        }
        return action instanceof GraphAction.Choose choose
                ? Change.to(state, chosen(state, choose))
                : Change.to(looked(drawn(state, computation), action));
    }

    private static GraphState drawn(GraphState state, Computation computation) {
        return state.computation() == null ? state.in(computation) : state;
    }

    /** Asks for the places of what is to be drawn, unless a request is under way. */
    public static Change<GraphState> asking(GraphState state) {
        LayoutRequest wanted = state.wanted();
        if (wanted == null) {
            return Change.to(state);
        }
        GraphState asking = state.asking(wanted);
        int number = asking.waiting().number();
        return Change.to(
                asking,
                new Effect.Ask(TASK, wanted.write(), answer -> new GraphAction.Placed(number, answer)),
                new Effect.After(PATIENCE, new GraphAction.Placed(number, Parcel.NOTHING)));
    }

    /** The drawing goes to the hit, which is selected. */
    private static Change<GraphState> sought(GraphState state, Computation computation, Search search) {
        GraphState next = state.searching(search);
        int node = search.hit(computation);
        if (node < 0 || next.drawing().isEmpty()) {
            return Change.to(next);
        }
        GraphState near = next.attending(List.of(node));
        List<Effect> effects = new ArrayList<>(leading(state, near));
        effects.add(new Effect.After(0, new Selection.Select(node)));
        return new Change<>(near, effects);
    }

    /** The id of the card that stands for a node. */
    private static String card(GraphState state, int node) {
        return node < 0 || state.drawing().isEmpty()
                ? ""
                : GraphView.idOf(state.drawing().card(node).node());
    }

    /** A click at the end of a drag chooses nothing. */
    private static Effect[] chosen(GraphState state, GraphAction.Choose choose) {
        return state.touch().hasMoved()
                ? new Effect[0]
                : new Effect[] {new Effect.After(0, new Selection.Select(choose.node()))};
    }

    /** What is to be done when a state has become another by an edit: what has moved is led to its place. */
    @SuppressWarnings("ReferenceEquality") // a glide that has begun is led already
    public static List<Effect> leading(GraphState before, GraphState after) {
        return after.glide() == null || after.glide() == before.glide()
                ? List.of()
                : List.of(new Effect.Glide(GLIDE, GraphAction.Glided::new));
    }

    /** The state after a sweep has moved: what is at work, and where its numbers go, is in sight and can be read. */
    public static GraphState following(GraphState state, SweepState sweep, Computation computation) {
        if (!sweep.isOpen() || computation.isEmpty() || state.drawing().isEmpty()) {
            return state;
        }
        return state.attending(atWork(Progress.of(sweep, sweep.subjectOf(computation))));
    }

    /** The node of the current step, and those that its numbers travel between. */
    static List<Integer> atWork(Progress progress) {
        List<Integer> nodes = new ArrayList<>();
        if (progress.current() >= 0) {
            nodes.add(progress.current());
        }
        for (Progress.Travel travel : progress.travels()) {
            nodes.add(travel.use().user());
            nodes.add(travel.use().argument());
        }
        return nodes;
    }

    private static GraphState looked(GraphState state, GraphAction action) {
        if (action instanceof GraphAction.Down down) {
            List<Finger> fingers = without(state.touch().fingers(), down.pointer());
            fingers.add(new Finger(down.pointer(), down.x(), down.y()));
            return state.touched(fingers, fingers.size() > 1);
        }
        if (action instanceof GraphAction.Up up) {
            return state.touched(
                    without(state.touch().fingers(), up.pointer()),
                    state.touch().hasMoved());
        }
        if (action instanceof GraphAction.Move move) {
            return moved(state, move);
        }
        if (action instanceof GraphAction.ZoomAt zoom) {
            return state.looking(state.viewport().zoomed(zoom.factor(), zoom.x(), zoom.y(), zoom.screen()));
        }
        if (action instanceof GraphAction.Zoom zoom) {
            return state.looking(state.viewport().zoomed(zoom.factor()));
        }
        if (action instanceof GraphAction.LookAt look) {
            return state.lookingAt(look.x(), look.y());
        }
        if (action instanceof GraphAction.Sized sized) {
            return state.sized(sized.screen());
        }
        if (action instanceof GraphAction.Glided glided) {
            return state.gliding(glided.part());
        }
        return state.fitted();
    }

    /** One finger drags what is under it; with two, what is under each stays under it. */
    private static GraphState moved(GraphState state, GraphAction.Move move) {
        Finger before = find(state.touch().fingers(), move.pointer());
        if (before.pointer() < 0) {
            return state;
        }
        double dx = move.x() - before.x();
        double dy = move.y() - before.y();
        if (!state.touch().hasMoved() && Math.abs(dx) + Math.abs(dy) < TREMBLE) {
            return state;
        }
        List<Finger> others = without(state.touch().fingers(), move.pointer());
        Viewport viewport = state.viewport();
        if (others.isEmpty()) {
            viewport = viewport.panned(dx, dy, move.screen());
        } else {
            Finger fixed = others.get(0);
            double was = distance(before.x() - fixed.x(), before.y() - fixed.y());
            double is = distance(move.x() - fixed.x(), move.y() - fixed.y());
            if (was > 1 && is > 1) {
                viewport = viewport.zoomed(is / was, fixed.x(), fixed.y(), move.screen());
            }
        }
        others.add(new Finger(move.pointer(), move.x(), move.y()));
        return state.looking(viewport).touched(others, true);
    }

    private static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static Finger find(List<Finger> fingers, int pointer) {
        for (Finger finger : fingers) {
            if (finger.pointer() == pointer) {
                return finger;
            }
        }
        return new Finger(-1, 0, 0);
    }

    private static List<Finger> without(List<Finger> fingers, int pointer) {
        List<Finger> rest = new ArrayList<>();
        for (Finger finger : fingers) {
            if (finger.pointer() != pointer) {
                rest.add(finger);
            }
        }
        return rest;
    }
}
