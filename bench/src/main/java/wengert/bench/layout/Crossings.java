package wengert.bench.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wengert.layout.Point;

/**
 * Counts the pairs of edges that cross: somewhere one passes from one side of the other to its other side.
 *
 * <p>The curves are cut into chords, which a grid sorts by where they are, so that only near ones are compared. Edges that
 * meet at a box touch there, which is no crossing. Two others may cross exactly in an end of two chords, as symmetrical
 * curves do; so that this counts, one of them is taken as if it were drawn a trifle aside.
 */
final class Crossings {
    private static final double CELL = 48;
    /** Nearer than this to a line a point is on it. */
    private static final double ROUNDING = 1e-6;

    private static final double ASIDE_X = 3.1e-5;
    private static final double ASIDE_Y = 7.7e-5;

    private final List<Wire> wires;
    private final List<Chord> chords = new ArrayList<>();
    private final Map<Long, List<Chord>> cells = new HashMap<>();

    private record Chord(int wire, Point start, Point end) {}

    private Crossings(List<Wire> wires) {
        this.wires = wires;
        for (int i = 0; i < wires.size(); i++) {
            Point[] points = wires.get(i).points();
            for (int k = 1; k < points.length; k++) {
                chords.add(new Chord(i, points[k - 1], points[k]));
            }
        }
    }

    static long count(List<Wire> wires) {
        return new Crossings(wires).pairs();
    }

    private long pairs() {
        Set<Long> crossing = new HashSet<>();
        for (Chord chord : chords) {
            int left = cell(Math.min(chord.start.x(), chord.end.x()));
            int right = cell(Math.max(chord.start.x(), chord.end.x()));
            int top = cell(Math.min(chord.start.y(), chord.end.y()));
            int bottom = cell(Math.max(chord.start.y(), chord.end.y()));
            for (int x = left; x <= right; x++) {
                for (int y = top; y <= bottom; y++) {
                    List<Chord> cell = cells.computeIfAbsent(((long) x << 32) + y, unused -> new ArrayList<>());
                    for (Chord other : cell) {
                        if (other.wire != chord.wire && cross(other, chord)) {
                            crossing.add(((long) other.wire << 32) + chord.wire);
                        }
                    }
                    cell.add(chord);
                }
            }
        }
        return crossing.size();
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private boolean cross(Chord first, Chord second) {
        if (Math.max(first.start.x(), first.end.x()) < Math.min(second.start.x(), second.end.x()) - CELL
                || Math.max(first.start.y(), first.end.y()) < Math.min(second.start.y(), second.end.y()) - CELL) {
            return false;
        }
        boolean meet = wires.get(first.wire).meets(wires.get(second.wire));
        Point start = meet ? second.start : aside(second.start);
        Point end = meet ? second.end : aside(second.end);
        return side(first.start, first.end, start) * side(first.start, first.end, end) < 0
                && side(start, end, first.start) * side(start, end, first.end) < 0;
    }

    private static Point aside(Point point) {
        return new Point(point.x() + ASIDE_X, point.y() + ASIDE_Y);
    }

    /** On which side of the line through a and b point p is: 1, -1, or 0 where it is on it but for rounding. */
    private static double side(Point a, Point b, Point p) {
        double along = b.x() - a.x();
        double down = b.y() - a.y();
        double side = along * (p.y() - a.y()) - down * (p.x() - a.x());
        return Math.abs(side) <= ROUNDING * (Math.abs(along) + Math.abs(down)) ? 0 : Math.signum(side);
    }
}
