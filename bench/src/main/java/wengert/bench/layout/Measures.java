package wengert.bench.layout;

import java.util.List;
import wengert.layout.Point;

/**
 * How good a drawing is, as far as numbers tell.
 *
 * @param crossings pairs of edges that cross
 * @param length of all edges together, in units of the boxes
 * @param bends stretches of an edge that turn one way, by {@value #LEAST_TURN} degrees at the least: a straight edge has none,
 *     an arc one, an S two
 */
record Measures(long crossings, double length, long bends) {
    private static final double LEAST_TURN = 10;

    /** Chords shorter than this are rounding, not direction. */
    private static final double LEAST_CHORD = 0.5;

    static final Measures NONE = new Measures(0, 0, 0);

    static Measures of(List<Wire> wires) {
        double length = 0;
        long bends = 0;
        for (Wire wire : wires) {
            Point[] points = wire.points();
            length += length(points);
            bends += bends(points);
        }
        return new Measures(Crossings.count(wires), length, bends);
    }

    Measures plus(Measures other) {
        return new Measures(crossings + other.crossings, length + other.length, bends + other.bends);
    }

    private static double length(Point[] points) {
        double length = 0;
        for (int i = 1; i < points.length; i++) {
            length += distance(points[i - 1], points[i]);
        }
        return length;
    }

    private static double distance(Point p, Point q) {
        return Math.hypot(q.x() - p.x(), q.y() - p.y());
    }

    /** Counts the extremes of the direction, leaving out ups and downs of less than the least turn. */
    private static long bends(Point[] points) {
        double least = 0;
        double greatest = 0;
        double direction = 0;
        double former = Double.NaN;
        int sense = 0;
        long bends = 0;
        Point last = points[0];
        for (Point point : points) {
            if (distance(last, point) < LEAST_CHORD) {
                continue;
            }
            double heading = Math.toDegrees(Math.atan2(point.y() - last.y(), point.x() - last.x()));
            direction += Double.isNaN(former) ? 0 : turn(former, heading);
            former = heading;
            last = point;
            least = Math.min(least, direction);
            greatest = Math.max(greatest, direction);
            if (sense <= 0 && direction - least >= LEAST_TURN) {
                bends++;
                sense = 1;
                greatest = direction;
            } else if (sense >= 0 && greatest - direction >= LEAST_TURN) {
                bends++;
                sense = -1;
                least = direction;
            }
        }
        return bends;
    }

    private static double turn(double from, double to) {
        double turn = to - from;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }
}
