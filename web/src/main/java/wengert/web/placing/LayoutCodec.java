package wengert.web.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.layout.Box;
import wengert.layout.Cubic;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.layout.Route;
import wengert.web.model.Parcel;

/** A layout as numbers, for one who has its diagram: boxes and edges go without saying, in the order they have there. */
final class LayoutCodec {
    private LayoutCodec() {}

    static Parcel write(Layout layout) {
        NumberWriter out = new NumberWriter();
        out.put(layout.direction()).put(layout.width()).put(layout.height());
        out.put((double) layout.crossings());
        for (Place place : layout.places().values()) {
            out.put(place.rank()).put(place.x()).put(place.y());
        }
        for (Route route : layout.routes()) {
            out.put(route.curve().size()).put(route.start());
            for (Cubic cubic : route.curve()) {
                out.put(cubic.control1()).put(cubic.control2()).put(cubic.end());
            }
            out.put(route.bends());
        }
        return Parcel.of("", out.numbers());
    }

    static Layout read(Diagram diagram, Parcel parcel) {
        NumberReader in = new NumberReader(parcel.numbers());
        Direction direction = in.direction();
        double width = in.number();
        double height = in.number();
        long crossings = (long) in.number();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Box box : diagram.boxes()) {
            int rank = in.integer();
            double x = in.number();
            places.put(box.key(), new Place(box, rank, x, in.number()));
        }
        List<Route> routes = new ArrayList<>(diagram.edges().size());
        for (Edge edge : diagram.edges()) {
            List<Cubic> curve = curve(in);
            routes.add(new Route(edge, curve, in.points()));
        }
        return new Layout(direction, width, height, places, routes, crossings);
    }

    /** Each segment begins where the one before ended. */
    private static List<Cubic> curve(NumberReader in) {
        int segments = in.integer();
        List<Cubic> curve = new ArrayList<>(segments);
        Point start = in.point();
        for (int i = 0; i < segments; i++) {
            Point control1 = in.point();
            Point control2 = in.point();
            Point end = in.point();
            curve.add(new Cubic(start, control1, control2, end));
            start = end;
        }
        return curve;
    }
}
