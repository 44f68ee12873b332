package wengert.web.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Names;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.layout.Box;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Layered;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.layout.Route;
import wengert.layout.Spacing;
import wengert.web.model.Computation;

/**
 * Where every node and every edge of a program is drawn; its numbers do not come into it.
 *
 * <p>A drawing remembers the one before: what survives an edit stays near where it was.
 */
public final class Drawing {
    /** More nodes than this are not drawn: the layout would hold up typing, and no eye could follow it. */
    public static final int MOST_NODES = 3_000;
    /** More nodes than this are drawn without slopes, and as plain boxes where many are in sight. */
    public static final int DETAILED = 300;

    private static final double GAP_ACROSS = 76;
    private static final double GAP_DOWN = 60;
    private static final double BOX_GAP = 24;
    private static final double EDGE_GAP = 20;
    private static final double LABEL_HEIGHT = 18;
    private static final double LABEL_WIDTH = TextWidth.of("−0.1234", 12);
    private static final double[] LABEL_SPOTS = {0.5, 0.62, 0.4, 0.74, 0.3, 0.85};

    private final Diagram diagram;
    private final Layout layout;
    private final List<Card> cards;
    private final List<Wire> wires;
    private final List<Frame> frames;
    private final int result;
    private final boolean isTooLarge;
    private final Pose rest = Pose.resting(this);

    /**
     * An edge of the drawing.
     *
     * @param key the same for the same edge across edits, and unlike the key of any card
     * @param label where its slope stands best
     */
    public record Wire(String key, int user, int slot, int argument, Route route, Point label) {}

    private Drawing(Diagram diagram, Layout layout, List<Card> cards, int result, boolean isTooLarge) {
        this.diagram = diagram;
        this.layout = layout;
        this.cards = cards;
        this.result = result;
        this.isTooLarge = isTooLarge;
        this.wires = new ArrayList<>(layout.routes().size());
        this.frames = new ArrayList<>();
    }

    /** The drawing of nothing. */
    public static Drawing empty(Direction direction) {
        return new Drawing(new Diagram(List.of(), List.of()), Layout.empty(direction), List.of(), -1, false);
    }

    /** Draws a computation, near to how the last one was drawn. */
    public static Drawing of(Computation computation, Drawing last, Direction direction) {
        Graph program = computation.graph();
        if (program.size() > MOST_NODES) {
            return new Drawing(new Diagram(List.of(), List.of()), Layout.empty(direction), List.of(), -1, true);
        }
        List<Card> cards = cards(program, computation.names());
        Diagram diagram = diagram(program, cards);
        boolean isSame = diagram.equals(last.diagram) && direction == last.layout.direction();
        Layout layout = isSame ? last.layout : Layered.of(diagram, spacing(direction), last.layout);
        Drawing drawing = new Drawing(diagram, layout, cards, program.output(), false);
        drawing.wire(program);
        drawing.frames.addAll(drawing.isDetailed() ? Frame.of(program, drawing) : List.of());
        return drawing;
    }

    /** Between layers there must be room for a slope: a wide one on a level edge, a high one on an upright one. */
    private static Spacing spacing(Direction direction) {
        double gap = direction == Direction.LEFT_TO_RIGHT ? GAP_ACROSS : GAP_DOWN;
        return new Spacing(direction, gap, BOX_GAP, EDGE_GAP);
    }

    private static List<Card> cards(Graph program, Names names) {
        String[] keys = Keys.of(program);
        List<Card> cards = new ArrayList<>(program.size());
        for (Node node : program.nodes()) {
            cards.add(Card.of(node, keys[node.id()], names));
        }
        return cards;
    }

    private static Diagram diagram(Graph program, List<Card> cards) {
        List<Box> boxes = new ArrayList<>(cards.size());
        List<Edge> edges = new ArrayList<>();
        for (Card card : cards) {
            boxes.add(new Box(card.key(), card.width(), card.height()));
        }
        for (Node node : program.nodes()) {
            for (int slot = 0; slot < node.arity(); slot++) {
                edges.add(new Edge(
                        cards.get(node.argument(slot)).key(),
                        cards.get(node.id()).key(),
                        slot));
            }
        }
        return new Diagram(boxes, edges);
    }

    private void wire(Graph program) {
        boolean isDetailed = cards.size() <= DETAILED;
        List<Point> taken = new ArrayList<>();
        int next = 0;
        for (Node node : program.nodes()) {
            for (int slot = 0; slot < node.arity(); slot++) {
                Route route = layout.routes().get(next++);
                Point label = isDetailed ? free(route, taken) : route.end();
                taken.add(label);
                String key = cards.get(node.id()).key() + "/" + slot;
                wires.add(new Wire(key, node.id(), slot, node.argument(slot), route, label));
            }
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

    /** Whether cards carry slopes on their edges. */
    public boolean isDetailed() {
        return cards.size() <= DETAILED;
    }

    /** Which way values flow. */
    public Direction direction() {
        return layout.direction();
    }

    /** Whether at least half of its nodes were in the other drawing: it shows the same program, edited. */
    public boolean isLike(Drawing other) {
        int kept = 0;
        for (Card card : cards) {
            kept += other.layout.places().containsKey(card.key()) ? 1 : 0;
        }
        return 2 * kept >= cards.size() && kept > 0;
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

    /** A card for each node, by its id. */
    public List<Card> cards() {
        return cards;
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
        return result < 0 || cards.isEmpty() ? null : place(result);
    }

    /** Where the card of a node stands. */
    public Place place(int node) {
        return layout.place(cards.get(node).key());
    }
}
