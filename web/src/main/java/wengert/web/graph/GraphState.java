package wengert.web.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.layout.Direction;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.web.drawing.Card;
import wengert.web.drawing.Draft;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Pose;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.graph.Waiting.Manner;
import wengert.web.model.Computation;
import wengert.web.model.Parcel;
import wengert.web.placing.LayoutRequest;

/**
 * The drawing and how it is looked at.
 *
 * @param folds which groups are drawn as one card
 * @param viewport what part of it is looked at, once everything has come to rest
 * @param screen the size of what it is drawn on, as far as is known
 * @param touch what the pointers do
 * @param search what is looked for in it
 * @param computation what is drawn
 * @param glide how far everything has come from where it stood before the last edit, or null when it rests
 * @param waiting what is to be drawn next, while its places are found in another thread
 */
public record GraphState(
        Folds folds,
        Drawing drawing,
        Viewport viewport,
        Screen screen,
        Touch touch,
        Search search,
        @Nullable Computation computation,
        @Nullable Glide glide,
        Waiting waiting) {

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

    /** A drawing of more cards than this gets its places in another thread: to find them would hold up typing. */
    static final int AT_ONCE = 120;

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

    private static final double RESHAPED = 48;

    /** Nothing drawn yet, on a screen of this size. */
    public static GraphState on(Screen screen) {
        Drawing drawing = Drawing.empty(Direction.LEFT_TO_RIGHT);
        return new GraphState(
                Folds.START, drawing, drawing.all(screen), screen, Touch.NONE, Search.CLOSED, null, null, Waiting.NONE);
    }

    /** The state with a computation drawn anew, as {@link #in(Computation, Folds)}, with the same groups closed. */
    public GraphState in(Computation next) {
        return in(next, newestFolds());
    }

    /**
     * The state with a computation drawn anew, or on its way to be: the places of a large one are found in another thread.
     * What is drawn stays until they are; only where another program takes its place, there is nothing to be seen till then.
     *
     * <p>The view stays put while all of the drawing remains in sight or the user had moved elsewhere; for another program,
     * or one that has outgrown it, it shows all. What the last drawing had begins its way from there.
     *
     * @param closed which groups are closed
     */
    @SuppressWarnings("ReferenceEquality") // the same computation has the same drawing
    public GraphState in(Computation next, Folds closed) {
        Draft awaited = waiting.draft();
        if (next == (awaited == null ? computation : awaited.computation()) && closed.equals(newestFolds())) {
            return this;
        }
        if (awaited != null && closed.equals(awaited.folds()) && next.isDrawnLike(awaited.computation())) {
            return new GraphState(
                    folds,
                    drawing,
                    viewport,
                    screen,
                    touch,
                    search,
                    computation == awaited.computation() ? next : computation,
                    glide,
                    waiting.with(awaited.with(next)));
        }
        Computation last = computation;
        if (last != null && closed.equals(folds) && next.isDrawnLike(last)) {
            return new GraphState(folds, drawing, viewport, screen, touch, search, next, glide, waiting.forNothing());
        }
        Draft draft = Draft.of(next, closed);
        Manner manner = next == last && !drawing.isEmpty()
                ? Manner.FOLDED
                : draft.isLike(drawing) ? Manner.EDITED : Manner.ANOTHER;
        return manner != Manner.ANOTHER && draft.diagram().equals(drawing.diagram())
                ? drawn(draft, manner, drawing.layout())
                : drawing(draft, manner);
    }

    /** The state with a draft drawn, or about to be. */
    private GraphState drawing(Draft draft, Manner manner) {
        if (draft.isTooLarge()) {
            return drawn(draft, Manner.ANOTHER, Layout.empty(Direction.LEFT_TO_RIGHT));
        }
        if (draft.size() <= AT_ONCE) {
            return drawn(draft, manner, request(draft, manner).layout());
        }
        GraphState next = with(waiting.forOne(draft, manner));
        return manner == Manner.ANOTHER ? next.cleared() : next;
    }

    private LayoutRequest request(Draft draft, Manner manner) {
        Layout former = manner.isNear() ? drawing.layout() : Layout.empty(Direction.LEFT_TO_RIGHT);
        return new LayoutRequest(draft.diagram(), former, manner == Manner.EDITED, viewport, screen);
    }

    /** The state with a draft drawn in these places. */
    private GraphState drawn(Draft draft, Manner manner, Layout layout) {
        GraphState next = new GraphState(
                draft.folds(),
                draft.drawn(layout),
                viewport,
                screen,
                touch,
                search,
                draft.computation(),
                null,
                waiting.forNothing());
        return switch (manner) {
            case ANOTHER -> next.opened();
            case RESHAPED -> next.fitted();
            case EDITED, FOLDED -> led(next, request(draft, manner).stays(layout));
        };
    }

    /** The next state, where all that this drawing has as well begins its way from where it stands. */
    @SuppressWarnings("ReferenceEquality") // the same diagram keeps its layout, the same computation its nodes
    private GraphState led(GraphState next, boolean stays) {
        Drawing edited = next.drawing;
        Viewport looked = stays ? viewport : opening(edited);
        boolean isMoved = edited.layout() != drawing.layout() || !looked.equals(viewport);
        Glide way = isMoved && edited.isDetailed()
                ? new Glide(next.computation == computation ? unfolding(edited) : pose().corners(), lookedAt(), 0)
                : null;
        return new GraphState(next.folds, edited, looked, screen, touch, search, next.computation, way, next.waiting);
    }

    /** Where cards begin their way: what comes out of a closed group, where that stands. */
    private Map<String, Point> unfolding(Drawing next) {
        Pose pose = pose();
        Map<String, Point> from = new HashMap<>(pose.corners());
        for (Card card : next.cards()) {
            from.putIfAbsent(card.key(), pose.corner(card.node()));
        }
        return from;
    }

    /** The state with nothing in sight of what was drawn, until what it waits for is. */
    public GraphState cleared() {
        Draft draft = waiting.draft();
        return draft == null
                ? this
                : new GraphState(
                        draft.folds(),
                        Drawing.empty(Direction.LEFT_TO_RIGHT),
                        viewport,
                        screen,
                        touch,
                        search,
                        draft.computation(),
                        null,
                        waiting.forOne(draft, Manner.ANOTHER));
    }

    /** The state with what it waits for drawn at once. */
    public GraphState settled() {
        Draft draft = waiting.draft();
        return draft == null
                ? this
                : drawn(
                        draft,
                        waiting.manner(),
                        request(draft, waiting.manner()).layout());
    }

    /** What to ask the background for, or null if nothing is awaited or something has been asked for already. */
    @Nullable
    LayoutRequest wanted() {
        Draft draft = waiting.draft();
        return draft == null || waiting.asked() != null ? null : request(draft, waiting.manner());
    }

    /** The state that has asked for places. */
    GraphState asking(LayoutRequest request) {
        return with(waiting.asking(request));
    }

    /**
     * The state after an answer. One to what is not awaited any more is dropped; where nothing came, what is awaited is drawn
     * without help.
     */
    @SuppressWarnings("ReferenceEquality") // each diagram belongs to one draft
    GraphState answered(int number, Parcel answer) {
        LayoutRequest request = waiting.asked();
        if (request == null || number != waiting.number()) {
            return this;
        }
        GraphState next = with(waiting.answered());
        Draft draft = waiting.draft();
        if (draft == null) {
            return next;
        }
        if (answer.isEmpty()) {
            return next.settled();
        }
        boolean isForScreen = request.screen().equals(screen) || draft.size() > Drawing.DETAILED;
        return draft.diagram() == request.diagram() && isForScreen
                ? next.drawn(draft, waiting.manner(), request.answered(answer))
                : next;
    }

    /** Whether what is to be drawn is not drawn yet. */
    public boolean isAwaited() {
        return waiting.draft() != null;
    }

    /** Whether what is drawn is older than what it waits for. */
    @SuppressWarnings("ReferenceEquality") // one reading of one text makes one computation
    public boolean isLate() {
        Draft draft = waiting.draft();
        return draft != null && draft.computation() != computation;
    }

    /** The computation whose nodes the page may speak of: what is drawn while the newest is awaited, else the newest. */
    public Computation seen(Computation newest) {
        Computation drawn = computation;
        return isLate() && drawn != null ? drawn : newest;
    }

    /** Which groups are closed in the newest of what is drawn and what is to be. */
    public Folds newestFolds() {
        Draft draft = waiting.draft();
        return draft == null ? folds : draft.folds();
    }

    /** The state with the closed group that a node stands for opened, or the innermost open one it is in closed. */
    GraphState turned(int node) {
        Computation drawn = computation;
        if (drawn == null || drawing.isEmpty()) {
            return this;
        }
        int closed = drawing.card(node).group();
        int group = closed != 0 ? closed : drawn.graph().node(node).origin().group();
        Draft draft = waiting.draft();
        return group == 0
                ? this
                : in(draft == null ? drawn : draft.computation(), newestFolds().with(drawn.graph(), group));
    }

    private GraphState with(Waiting next) {
        return new GraphState(folds, drawing, viewport, screen, touch, search, computation, glide, next);
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
        return new GraphState(folds, drawing, viewport, screen, touch, search, computation, next, waiting);
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
                folds, drawing, near, screen, touch, search, computation, new Glide(Map.of(), lookedAt(), 0), waiting);
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
        return new GraphState(folds, drawing, viewport, screen, touch, next, computation, glide, waiting);
    }

    /** The state that looks at what lies about a point, as large as before. */
    GraphState lookingAt(double x, double y) {
        double width = viewport.width();
        double height = viewport.height();
        return looking(new Viewport(x - width / 2, y - height / 2, width, height));
    }

    GraphState looking(Viewport at) {
        return new GraphState(folds, drawing, at, screen, touch, search, computation, null, waiting);
    }

    GraphState touched(List<Finger> down, boolean moved) {
        return new GraphState(
                folds, drawing, viewport, screen, new Touch(down, moved), search, computation, glide, waiting);
    }

    /**
     * The state on a screen of another size: what was all in sight stays so. Only another width is a reason to draw in
     * another direction; a drawer that opens below is none.
     */
    public GraphState sized(Screen to) {
        Computation drawn = computation;
        boolean isWhole = drawn != null && !to.equals(screen) && isInSight(drawing);
        GraphState on =
                new GraphState(folds, drawing, viewport, to, touch, search, drawn, isWhole ? null : glide, waiting);
        if (drawn == null || !isWhole) {
            return on;
        }
        boolean isReshaped = Math.abs(to.width() - screen.width()) > RESHAPED;
        boolean mayTurn = isReshaped && !isAwaited() && !drawing.isEmpty() && drawing.isDetailed();
        return mayTurn ? on.fitted().drawing(Draft.of(drawn, folds), Manner.RESHAPED) : on.fitted();
    }

    private boolean isInSight(Drawing other) {
        return viewport.contains(0, 0, other.layout().width(), other.layout().height());
    }
}
