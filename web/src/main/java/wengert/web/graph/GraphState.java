package wengert.web.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.layout.Direction;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Pose;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.model.Computation;

/**
 * The drawing and how it is looked at.
 *
 * @param folds which groups are drawn as one card
 * @param viewport what part of it is looked at, once everything has come to rest
 * @param screen the size of what it is drawn on, as far as is known
 * @param touch what the pointers do
 * @param search what is looked for in it
 * @param glide how far everything has come from where it stood before the last edit, or null when it rests
 */
public record GraphState(
        Folds folds,
        Drawing drawing,
        Viewport viewport,
        Screen screen,
        Touch touch,
        Search search,
        @Nullable Computation computation,
        @Nullable Glide glide) {

    /** A finger, or the mouse with its button pressed, at a pixel. */
    public record Finger(int pointer, double x, double y) {}

    /**
     * What the pointers do.
     *
     * @param fingers what is down now
     * @param hasMoved whether a finger has moved since the first came down, so that lifting it is no click
     */
    public record Touch(List<Finger> fingers, boolean hasMoved) {
        static final Touch NONE = new Touch(List.of(), false);

        public Touch {
            fingers = List.copyOf(fingers);
        }
    }

    /**
     * A movement from one drawing to the next.
     *
     * @param from where the cards stood when it began
     * @param looked what was looked at then
     * @param part how much of its time has passed, from 0 to 1
     */
    public record Glide(Map<String, Point> from, Viewport looked, double part) {}

    /** Nothing drawn yet. */
    public static final GraphState START = on(new Screen(880, 560));

    /** Above this scale numbers read well. */
    private static final double LEGIBLE = 0.8;

    /** Below this scale they do not. */
    private static final double READABLE = 0.5;

    /** Below this scale not even what is at work can be made out. */
    private static final double DISCERNIBLE = 0.2;

    /** Below this scale cards are specks. */
    private static final double VISIBLE = 0.25;
    /** What comes before the result takes this part of a screen that shows its end. */
    private static final double BEFORE = 0.75;

    private static final double CLEARLY = 1.15;
    private static final double MUCH = 1.3;
    private static final double RESHAPED = 48;

    /** Nothing drawn yet, on a screen of this size. */
    public static GraphState on(Screen screen) {
        Drawing drawing = Drawing.empty(Direction.LEFT_TO_RIGHT);
        return new GraphState(Folds.START, drawing, drawing.all(screen), screen, Touch.NONE, Search.CLOSED, null, null);
    }

    /**
     * The state with a computation drawn anew. The view stays put while all of the drawing remains in sight or the user
     * had moved elsewhere; for another program, or one that has outgrown it, it shows all. What the last drawing had
     * begins its way from there.
     */
    @SuppressWarnings("ReferenceEquality") // the same computation has the same drawing
    public GraphState in(Computation next) {
        Computation last = computation;
        if (next == last) {
            return this;
        }
        if (last != null && next.isDrawnLike(last)) {
            return new GraphState(folds, drawing, viewport, screen, touch, search, next, glide);
        }
        Drawing edited = Drawing.of(next, folds, drawing, drawing.direction());
        return edited.isLike(drawing)
                ? moved(next, edited, true)
                : new GraphState(folds, fresh(next), viewport, screen, touch, search, next, null).opened();
    }

    /**
     * The same program drawn in another way: what it has in common with the last drawing begins its way from there.
     *
     * @param mayStay whether what is looked at stays where all of it remains in sight
     */
    @SuppressWarnings("ReferenceEquality") // the same diagram keeps its layout
    private GraphState moved(Computation next, Drawing again, boolean mayStay) {
        Drawing edited = again;
        boolean showedAll = isInSight(drawing);
        boolean stays = !showedAll
                || (mayStay && isInSight(edited) && edited.all(screen).width() > viewport.width() / 2);
        if (!stays) {
            edited = turned(edited, fresh(next));
        }
        Viewport looked = stays ? viewport : opening(edited);
        boolean isMoved = edited.layout() != drawing.layout() || !looked.equals(viewport);
        Glide way = isMoved && edited.isDetailed() ? new Glide(pose().corners(), lookedAt(), 0) : null;
        return new GraphState(folds, edited, looked, screen, touch, search, next, way);
    }

    /**
     * The state with other groups closed. What comes out of a closed group begins its way there, and what goes into one
     * ends there.
     */
    public GraphState folded(Folds next) {
        Computation drawn = computation;
        if (drawn == null || next.equals(folds)) {
            return new GraphState(next, drawing, viewport, screen, touch, search, drawn, glide);
        }
        GraphState turned = new GraphState(next, drawing, viewport, screen, touch, search, drawn, glide);
        GraphState after = turned.moved(drawn, Drawing.of(drawn, next, drawing, drawing.direction()), false);
        Glide way = after.glide();
        if (way == null) {
            return after;
        }
        Map<String, Point> from = new HashMap<>(way.from());
        for (Card card : after.drawing().cards()) {
            from.putIfAbsent(card.key(), pose().corner(card.node()));
        }
        Glide led = new Glide(from, way.looked(), 0);
        return new GraphState(next, after.drawing(), after.viewport(), screen, touch, search, drawn, led);
    }

    /** The state with other groups closed, before what they belong to is drawn. */
    public GraphState with(Folds next) {
        return new GraphState(next, drawing, viewport, screen, touch, search, null, null);
    }

    /** The state with the closed group that a node stands for opened, or the innermost open one it is in closed. */
    GraphState turned(int node) {
        Computation drawn = computation;
        if (drawn == null) {
            return this;
        }
        int closed = drawing.card(node).group();
        int group = closed != 0 ? closed : drawn.graph().node(node).origin().group();
        return group == 0 ? this : folded(folds.with(drawn.graph(), group));
    }

    /** What has outgrown its view, drawn in the other direction if that makes it much larger. */
    private Drawing turned(Drawing edited, Drawing fresh) {
        double gain = fresh.all(screen).scale(screen) / edited.all(screen).scale(screen);
        return fresh.direction() != edited.direction() && gain > MUCH ? fresh : edited;
    }

    /** Drawn in the direction in which it can be larger on the screen; to the right where that hardly matters. */
    private Drawing fresh(Computation next) {
        Drawing across = Drawing.of(next, folds, Drawing.empty(Direction.LEFT_TO_RIGHT), Direction.LEFT_TO_RIGHT);
        double scale = across.all(screen).scale(screen);
        if (scale > LEGIBLE || !across.isDetailed()) {
            return across;
        }
        Drawing down = Drawing.of(next, folds, Drawing.empty(Direction.TOP_TO_BOTTOM), Direction.TOP_TO_BOTTOM);
        return down.all(screen).scale(screen) > scale * CLEARLY ? down : across;
    }

    /** Where everything stands at this moment. */
    Pose pose() {
        Glide way = glide;
        return way == null ? drawing.rest() : Pose.between(way.from(), drawing, way.part());
    }

    /** What is looked at at this moment. */
    Viewport lookedAt() {
        Glide way = glide;
        return way == null ? viewport : way.looked().towards(viewport, way.part());
    }

    /** Farther on the way; at its end, at rest. */
    GraphState gliding(double part) {
        Glide way = glide;
        Glide next = way == null || part >= 1 ? null : new Glide(way.from(), way.looked(), part);
        return new GraphState(folds, drawing, viewport, screen, touch, search, computation, next);
    }

    /** Where its way leads. */
    public GraphState rested() {
        return glide == null ? this : gliding(1);
    }

    /** The state with all of the drawing in sight, or, where nothing could be made out then, with its result. */
    private GraphState opened() {
        return looking(opening(drawing));
    }

    private Viewport opening(Drawing shown) {
        Viewport all = shown.all(screen);
        Place result = shown.result();
        if (result == null || !shown.isDetailed() || all.scale(screen) >= VISIBLE) {
            return all;
        }
        boolean isAcross = shown.direction() == Direction.LEFT_TO_RIGHT;
        double before = BEFORE / READABLE * (isAcross ? screen.width() : screen.height());
        return Viewport.about(
                result.x() - (isAcross ? before : 0),
                result.y() - (isAcross ? 0 : before),
                result.right(),
                result.bottom(),
                screen,
                READABLE);
    }

    /** The state with all of the drawing in sight. */
    public GraphState fitted() {
        return looking(drawing.all(screen));
    }

    /**
     * The state that looks at these nodes from near enough to read them, where it does not do so already; one that shows
     * all of a drawing legibly stays as it is.
     */
    GraphState attending(List<Integer> nodes) {
        if (nodes.isEmpty() || (viewport.scale(screen) >= READABLE && isInSight(drawing))) {
            return this;
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int node : nodes) {
            Place place = drawing.place(node);
            left = Math.min(left, place.x());
            top = Math.min(top, place.y());
            right = Math.max(right, place.right());
            bottom = Math.max(bottom, place.bottom());
        }
        if (viewport.scale(screen) >= READABLE && viewport.contains(left, top, right, bottom)) {
            return this;
        }
        Viewport near = Viewport.about(left, top, right, bottom, screen, LEGIBLE);
        return new GraphState(
                folds, drawing, near, screen, touch, search, computation, new Glide(Map.of(), lookedAt(), 0));
    }

    /**
     * The state that looks at where these nodes are, if all of the drawing is in sight but too small to make anything out.
     * It goes in leaps of half a screen, so that it stands still for most steps of a sweep.
     */
    GraphState leaping(List<Integer> nodes) {
        if (nodes.isEmpty() || !isInSight(drawing) || viewport.scale(screen) >= DISCERNIBLE) {
            return this;
        }
        Point at = drawing.place(nodes.get(0)).centre();
        double width = screen.width() / READABLE;
        double height = screen.height() / READABLE;
        return looking(new Viewport(leap(at.x(), width), leap(at.y(), height), width, height));
    }

    /** Where a stretch begins that has the point in its middle half. */
    private static double leap(double at, double length) {
        return Math.floor(2 * at / length + 0.5) * length / 2 - length / 2;
    }

    /** Whether all calls are closed, and nobody has opened one. */
    boolean isFolded() {
        return folds.rule() == Folds.Rule.ALL_CLOSED && folds.turned().isEmpty();
    }

    GraphState searching(Search next) {
        return new GraphState(folds, drawing, viewport, screen, touch, next, computation, glide);
    }

    /** The state that looks at what lies about a point, as large as before. */
    GraphState lookingAt(double x, double y) {
        double width = viewport.width();
        double height = viewport.height();
        return looking(new Viewport(x - width / 2, y - height / 2, width, height));
    }

    GraphState looking(Viewport at) {
        return new GraphState(folds, drawing, at, screen, touch, search, computation, null);
    }

    GraphState touched(List<Finger> down, boolean moved) {
        return new GraphState(folds, drawing, viewport, screen, new Touch(down, moved), search, computation, glide);
    }

    /**
     * The state on a screen of another size: what was all in sight stays so. Only another width is a reason to draw in
     * another direction; a drawer that opens below is none.
     */
    public GraphState sized(Screen to) {
        Computation drawn = computation;
        if (drawn == null || to.equals(screen) || !isInSight(drawing)) {
            return new GraphState(folds, drawing, viewport, to, touch, search, drawn, glide);
        }
        boolean isReshaped = Math.abs(to.width() - screen.width()) > RESHAPED;
        Drawing next = isReshaped
                ? new GraphState(folds, drawing, viewport, to, touch, search, drawn, null).fresh(drawn)
                : drawing;
        return new GraphState(folds, next, viewport, to, touch, search, drawn, null).fitted();
    }

    private boolean isInSight(Drawing other) {
        return viewport.contains(0, 0, other.layout().width(), other.layout().height());
    }
}
