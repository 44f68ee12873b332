package wengert.layout;

/**
 * A cubic Bezier segment, ready for an SVG path: {@code M start C control1 control2 end}.
 *
 * <p>Shown in the example of {@link Route}.
 */
public record Cubic(Point start, Point control1, Point control2, Point end) {
    /** The point at parameter {@code t}, 0 at the start and 1 at the end. */
    public Point at(double t) {
        double s = 1 - t;
        double b0 = s * s * s;
        double b1 = 3 * s * s * t;
        double b2 = 3 * s * t * t;
        double b3 = t * t * t;
        return new Point(
                b0 * start.x() + b1 * control1.x() + b2 * control2.x() + b3 * end.x(),
                b0 * start.y() + b1 * control1.y() + b2 * control2.y() + b3 * end.y());
    }
}
