package wengert.layout;

import java.util.List;

/**
 * How one edge runs: cubic segments, each beginning where the one before ended, in the same direction.
 *
 * <pre>{@code
 * Diagram diagram = new Diagram(List.of(new Box("x", 60, 40), new Box("y", 60, 40)), List.of(new Edge("x", "y", 0)));
 * Route route = Layered.of(diagram, Spacing.of(Direction.LEFT_TO_RIGHT)).routes().get(0);
 * Cubic segment = route.curve().get(0);
 * Point middle = segment.at(0.5);
 * middle.y();          // 20
 * route.start().x();   // 60, the right border of x
 * }</pre>
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
