package wengert.web.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wengert.layout.Box;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.layout.Route;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.model.Parcel;

/**
 * A request as a text and numbers: the keys of all boxes, each once and on a line of its own, and everything else in
 * numbers, where a box is the number of its line.
 *
 * <p>Of the former drawing goes over what the next one remembers of it: places, and where edges passed the layers. Its
 * curves do not.
 */
final class RequestCodec {
    private static final String BREAK = "\n";

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final NumberWriter out = new NumberWriter();

    private RequestCodec() {}

    static Parcel write(LayoutRequest request) {
        RequestCodec codec = new RequestCodec();
        Viewport viewport = request.viewport();
        codec.out
                .put(request.mayStay())
                .put(viewport.x())
                .put(viewport.y())
                .put(viewport.width())
                .put(viewport.height())
                .put(request.screen().width())
                .put(request.screen().height());
        codec.put(request.diagram());
        codec.put(request.former());
        return Parcel.of(String.join(BREAK, codec.lines.keySet()), codec.out.numbers());
    }

    private void put(Diagram diagram) {
        out.put(diagram.boxes().size());
        diagram.boxes().forEach(this::put);
        out.put(diagram.edges().size());
        diagram.edges().forEach(this::put);
    }

    private void put(Layout former) {
        out.put(former.direction()).put(former.width()).put(former.height());
        out.put(former.places().size());
        for (Place place : former.places().values()) {
            put(place.box());
            out.put(place.rank()).put(place.x()).put(place.y());
        }
        out.put(former.routes().size());
        for (Route route : former.routes()) {
            put(route.edge());
            out.put(route.bends());
        }
    }

    private void put(Box box) {
        out.put(line(box.key())).put(box.width()).put(box.height());
    }

    private void put(Edge edge) {
        out.put(line(edge.from())).put(line(edge.to())).put(edge.port());
    }

    private int line(String key) {
        Integer known = lines.putIfAbsent(key, lines.size());
        return known == null ? lines.size() - 1 : known;
    }

    static LayoutRequest read(Parcel parcel) {
        return new Reading(parcel).request();
    }

    private static final class Reading {
        private final String[] lines;
        private final NumberReader in;

        Reading(Parcel parcel) {
            this.lines = parcel.text().split(BREAK, -1);
            this.in = new NumberReader(parcel.numbers());
        }

        LayoutRequest request() {
            boolean mayStay = in.claim();
            double x = in.number();
            double y = in.number();
            double width = in.number();
            Viewport viewport = new Viewport(x, y, width, in.number());
            double across = in.number();
            Screen screen = new Screen(across, in.number());
            Diagram diagram = diagram();
            return new LayoutRequest(diagram, former(), mayStay, viewport, screen);
        }

        private Diagram diagram() {
            List<Box> boxes = new ArrayList<>();
            for (int left = in.integer(); left > 0; left--) {
                boxes.add(box());
            }
            List<Edge> edges = new ArrayList<>();
            for (int left = in.integer(); left > 0; left--) {
                edges.add(edge());
            }
            return new Diagram(boxes, edges);
        }

        private Layout former() {
            Direction direction = in.direction();
            double width = in.number();
            double height = in.number();
            Map<String, Place> places = new LinkedHashMap<>();
            for (int left = in.integer(); left > 0; left--) {
                Box box = box();
                int rank = in.integer();
                double x = in.number();
                places.put(box.key(), new Place(box, rank, x, in.number()));
            }
            List<Route> routes = new ArrayList<>();
            for (int left = in.integer(); left > 0; left--) {
                Edge edge = edge();
                routes.add(new Route(edge, List.of(), in.points()));
            }
            return new Layout(direction, width, height, places, routes, 0);
        }

        private Box box() {
            String key = lines[in.integer()];
            double width = in.number();
            return new Box(key, width, in.number());
        }

        private Edge edge() {
            String from = lines[in.integer()];
            String to = lines[in.integer()];
            return new Edge(from, to, in.integer());
        }
    }
}
