package wengert.bench.layout;

import java.util.List;
import wengert.layout.Cubic;
import wengert.layout.Point;

/**
 * An edge as it is drawn, whoever drew it.
 *
 * @param curve at least one segment, each beginning where the one before ended
 */
record Wire(String from, String to, List<Cubic> curve) {
    /** Into how many chords each cubic is cut: one is nowhere farther from it than a pixel. */
    private static final int CHORDS = 24;

    Wire {
        curve = List.copyOf(curve);
    }

    /** A polyline along the curve; the same curves give the same points, whatever edge they belong to. */
    Point[] points() {
        Point[] points = new Point[curve.size() * CHORDS + 1];
        points[0] = curve.get(0).start();
        for (int i = 1; i < points.length; i++) {
            int piece = (i - 1) / CHORDS;
            int chord = i - piece * CHORDS;
            Cubic cubic = curve.get(piece);
            points[i] = chord == CHORDS ? cubic.end() : cubic.at((double) chord / CHORDS);
        }
        return points;
    }

    /** Whether both begin or end at one box. */
    boolean meets(Wire other) {
        return from.equals(other.from) || from.equals(other.to) || to.equals(other.from) || to.equals(other.to);
    }
}
