package wengert.web.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.layout.Cubic;
import wengert.layout.Place;
import wengert.layout.Point;

/**
 * Where everything of a drawing stands at one moment: in its place, or on the way there from where an earlier drawing had
 * it.
 *
 * <p>Cards, edges, labels and frames move as one: an edge is shifted at each end as the card there is, and in between by
 * shares of both.
 */
public final class Pose {
    private static final Point NO_SHIFT = new Point(0, 0);

    private final Drawing drawing;
    private final List<Point> shifts;

    private Pose(Drawing drawing, List<Point> shifts) {
        this.drawing = drawing;
        this.shifts = shifts;
    }

    /** Everything in its place. */
    static Pose resting(Drawing drawing) {
        return new Pose(drawing, List.of());
    }

    /**
     * On the way.
     *
     * @param from the top left corner of each card that was there before, by its key
     * @param part how much of the way is done, from 0 to 1
     */
    public static Pose between(Map<String, Point> from, Drawing drawing, double part) {
        if (from.isEmpty()) {
            return drawing.rest();
        }
        double rest = (1 - part) * (1 - part);
        List<Point> shifts = new ArrayList<>(drawing.cards().size());
        for (Card card : drawing.cards()) {
            Point before = from.get(card.key());
            Place place = drawing.place(card.node());
            shifts.add(
                    before == null
                            ? NO_SHIFT
                            : new Point(rest * (before.x() - place.x()), rest * (before.y() - place.y())));
        }
        return new Pose(drawing, shifts);
    }

    private Point shift(int node) {
        return shifts.isEmpty() ? NO_SHIFT : shifts.get(drawing.index(node));
    }

    /** The top left corner of a node's card. */
    public Point corner(int node) {
        Place place = drawing.place(node);
        Point shift = shift(node);
        return new Point(place.x() + shift.x(), place.y() + shift.y());
    }

    /** The corners of all cards by their keys. */
    public Map<String, Point> corners() {
        Map<String, Point> corners = new HashMap<>();
        for (Card card : drawing.cards()) {
            corners.put(card.key(), corner(card.node()));
        }
        return corners;
    }

    /** How an edge runs. */
    public List<Cubic> curve(Drawing.Wire wire) {
        List<Cubic> curve = wire.route().curve();
        if (shifts.isEmpty()) {
            return curve;
        }
        List<Cubic> shifted = new ArrayList<>(curve.size());
        double pieces = curve.size();
        for (int i = 0; i < curve.size(); i++) {
            Cubic cubic = curve.get(i);
            shifted.add(new Cubic(
                    shifted(wire, cubic.start(), i / pieces),
                    shifted(wire, cubic.control1(), i / pieces),
                    shifted(wire, cubic.control2(), (i + 1) / pieces),
                    shifted(wire, cubic.end(), (i + 1) / pieces)));
        }
        return shifted;
    }

    /** Where the slope of an edge stands. */
    public Point label(Drawing.Wire wire) {
        double pieces = wire.route().curve().size();
        return shifted(wire, wire.label(), (pieces - 0.5) / pieces);
    }

    /** A point of a frame. */
    public Point inFrame(Frame frame, double x, double y) {
        Point shift = shift(frame.members().get(0));
        return new Point(x + shift.x(), y + shift.y());
    }

    private Point shifted(Drawing.Wire wire, Point point, double along) {
        Point start = shift(wire.argument());
        Point end = shift(wire.user());
        return new Point(
                point.x() + (1 - along) * start.x() + along * end.x(),
                point.y() + (1 - along) * start.y() + along * end.y());
    }
}
