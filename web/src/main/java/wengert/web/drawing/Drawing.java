package wengert.web.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Use;
import wengert.graph.Graph;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.layout.Route;

/**
 * Where every node and every edge of a program is drawn; its numbers do not come into it.
 *
 * <p>A drawing remembers the one before: what survives an edit stays near where it was.
 */
public final class Drawing {
    /** More nodes than this are not drawn: the layout would take seconds, and no eye could follow it. */
    public static final int MOST_NODES = 3_000;
    /** More nodes than this are too many to begin with: groups are closed until they are opened. */
    public static final int MANY = 150;
    /** More nodes than this are drawn without slopes, and as plain boxes where many are in sight. */
    public static final int DETAILED = 300;

    private static final double LABEL_HEIGHT = 18;
    private static final double LABEL_WIDTH = TextWidth.of("−0.1234", 12);
    private static final double[] LABEL_SPOTS = {0.5, 0.62, 0.4, 0.74, 0.3, 0.85};

    private final Sketch sketch;
    private final Diagram diagram;
    private final Layout layout;
    private final List<Wire> wires;
    private final List<Frame> frames;
    private final int result;
    private final boolean isTooLarge;
    private final Pose rest = Pose.resting(this);

    /**
     * An edge of the drawing.
     *
     * @param key the same for the same edge across edits, and unlike the key of any card
     * @param user the node at its end, that of a closed group if the edge leads into one
     * @param argument the node at its beginning
     * @param strands what it stands for: one use, or all uses of one value in a closed group
     * @param isLocal whether it is the one use of the argument by the user, and so has a slope
     * @param label where its slope stands best
     */
    public record Wire(
            String key, int user, int argument, List<Use> strands, boolean isLocal, Route route, Point label) {
        public Wire {
            strands = List.copyOf(strands);
        }
    }

    private Drawing(Sketch sketch, Diagram diagram, Layout layout, int result, boolean isTooLarge) {
        this.sketch = sketch;
        this.diagram = diagram;
        this.layout = layout;
        this.result = result;
        this.isTooLarge = isTooLarge;
        this.wires = new ArrayList<>(layout.routes().size());
        this.frames = new ArrayList<>();
    }

    /** The drawing of nothing. */
    public static Drawing empty(Direction direction) {
        Sketch nothing = Sketch.empty();
        return new Drawing(nothing, nothing.diagram(), Layout.empty(direction), -1, false);
    }

    static Drawing of(Draft draft, Layout layout) {
        Graph program = draft.computation().graph();
        int result = draft.isTooLarge() ? -1 : program.output();
        Drawing drawing = new Drawing(draft.sketch(), draft.diagram(), layout, result, draft.isTooLarge());
        drawing.wire();
        drawing.frames.addAll(drawing.isDetailed() && !draft.isTooLarge() ? Frame.of(program, drawing) : List.of());
        return drawing;
    }

    private void wire() {
        boolean isDetailed = isDetailed();
        List<Point> taken = new ArrayList<>();
        for (int i = 0; i < sketch.joints().size(); i++) {
            Sketch.Joint joint = sketch.joints().get(i);
            Route route = layout.routes().get(i);
            Point label = isDetailed ? free(route, taken) : route.end();
            taken.add(label);
            wires.add(new Wire(
                    joint.key(), joint.user(), joint.argument(), joint.strands(), joint.isLocal(), route, label));
        }
    }

    /** A point of the edge, in the gap before its end, that is far enough from other labels, or else the farthest. */
    private static Point free(Route route, List<Point> taken) {
        int last = route.curve().size() - 1;
        Point best = route.end();
        double farthest = -1;
        for (double t : LABEL_SPOTS) {
            Point point = route.curve().get(last).at(t);
            double distance = distance(point, taken);
            if (distance >= 1) {
                return point;
            }
            if (distance > farthest) {
                farthest = distance;
                best = point;
            }
        }
        return best;
    }

    /** How far a label is from the nearest other one: 1 where they just do not touch. */
    private static double distance(Point point, List<Point> taken) {
        double nearest = 1;
        for (Point other : taken) {
            double across = Math.abs(point.x() - other.x()) / LABEL_WIDTH;
            double down = Math.abs(point.y() - other.y()) / LABEL_HEIGHT;
            nearest = Math.min(nearest, Math.max(across, down));
        }
        return nearest;
    }

    /** Whether the program has more than {@link #MOST_NODES} nodes, and so is not drawn. */
    public boolean isTooLarge() {
        return isTooLarge;
    }

    /** Whether there is no card in it. */
    public boolean isEmpty() {
        return cards().isEmpty();
    }

    /** What it was laid out from. */
    public Diagram diagram() {
        return diagram;
    }

    /** Whether cards carry slopes on their edges. */
    public boolean isDetailed() {
        return cards().size() <= DETAILED;
    }

    /** Which way values flow. */
    public Direction direction() {
        return layout.direction();
    }

    /** All of it with a margin, on a screen of this size. */
    public Viewport all(Viewport.Screen screen) {
        return Viewport.around(layout.width(), layout.height(), screen);
    }

    /** Where everything stands. */
    public Layout layout() {
        return layout;
    }

    /** Everything in its place. */
    public Pose rest() {
        return rest;
    }

    /** The cards, in the order of the nodes they stand for. */
    public List<Card> cards() {
        return sketch.cards();
    }

    /** The card of a node, or of the closed group it lies in. */
    public Card card(int node) {
        return sketch.card(node);
    }

    /** The index of that card. */
    int index(int node) {
        return sketch.place(node);
    }

    /** Whether a group is drawn as a card, or lies in one that is. */
    boolean isClosed(int group) {
        return sketch.isClosed(group);
    }

    /** The edges, in the order of their users and slots. */
    public List<Wire> wires() {
        return wires;
    }

    /** Frames around the calls of user functions, outer ones first. */
    public List<Frame> frames() {
        return frames;
    }

    /** Where the card of the result stands, or null where there is none. */
    public @Nullable Place result() {
        return result < 0 || cards().isEmpty() ? null : place(result);
    }

    /** Where the card of a node stands, or that of the closed group it lies in. */
    public Place place(int node) {
        return layout.place(card(node).key());
    }
}
