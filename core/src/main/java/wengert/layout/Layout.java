package wengert.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished drawing: every box has a place and every edge a route.
 *
 * <p>It is also the memory of the next drawing: given to {@link Layered#of(Diagram, Spacing, Layout)}, it
 * keeps boxes that survive an edit where they were, as far as the edit permits.
 *
 * <pre>{@code
 * Spacing spacing = Spacing.of(Direction.TOP_TO_BOTTOM);
 * Box a = new Box("a", 60, 40);
 * Box b = new Box("b", 60, 40);
 * Layout former = Layered.of(new Diagram(List.of(a, b), List.of()), spacing);
 * Layout layout = Layered.of(new Diagram(List.of(b, a), List.of()), spacing, former);
 * boolean isKept = layout.place("a").x() < layout.place("b").x();   // true
 * int numbers = layout.coordinates().length;                        // 4
 * }</pre>
 *
 * @param direction which way values flow
 * @param width extent of everything drawn, from x = 0
 * @param height extent of everything drawn, from y = 0
 * @param places by key, in the order of the diagram's boxes
 * @param routes in the order of the diagram's edges
 * @param crossings how often two edges cross between neighbouring layers, two operands of one box that
 *     arrive in the wrong order included: the measure of how tangled the drawing is
 */
public record Layout(
        Direction direction,
        double width,
        double height,
        Map<String, Place> places,
        List<Route> routes,
        long crossings) {
    public Layout {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        routes = List.copyOf(routes);
    }

    /** The drawing of no boxes. */
    public static Layout empty(Direction direction) {
        return new Layout(direction, 0, 0, Map.of(), List.of(), 0);
    }

    /**
     * Where the box with this key stands.
     *
     * @throws IllegalArgumentException if there is no such box
     */
    public Place place(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("layout: there is no box '" + key + "'");
        }
        return place;
    }

    /**
     * All numbers of the drawing in one row, x before y: the corner of each box, then the points of each edge. Two drawings of
     * one diagram are the same, to the bit, if these are.
     */
    public double[] coordinates() {
        List<Point> points = new ArrayList<>();
        for (Place place : places.values()) {
            points.add(new Point(place.x(), place.y()));
        }
        for (Route route : routes) {
            points.add(route.start());
            for (Cubic cubic : route.curve()) {
                points.addAll(List.of(cubic.control1(), cubic.control2(), cubic.end()));
            }
        }
        double[] coordinates = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = points.get(i).x();
            coordinates[2 * i + 1] = points.get(i).y();
        }
        return coordinates;
    }
}
