package wengert.layout;

import java.util.List;

/**
 * How one edge runs: cubic segments, each beginning where the one before ended, in the same direction.
 *
 * @param edge the edge of the diagram
 * @param curve at least one segment, from the border of {@code edge.from()} to that of {@code edge.to()}
 * @param bends where it passes the middle of each layer between its boxes; empty too for an edge so long
 *     in so large a diagram that it runs straight to its end and may pass over boxes
 */
public record Route(Edge edge, List<Cubic> curve, List<Point> bends) {
    public Route {
        curve = List.copyOf(curve);
        bends = List.copyOf(bends);
    }

    /** Where the edge leaves its first box. */
    public Point start() {
        return curve.get(0).start();
    }

    /** Where the edge meets the box that takes the value. */
    public Point end() {
        return curve.get(curve.size() - 1).end();
    }
}
