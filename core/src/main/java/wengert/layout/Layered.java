package wengert.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a diagram in layers: values flow one way, inputs stand near their consumers, few edges cross,
 * operands arrive in order and long edges run straight.
 *
 * <p>Parts that are not connected share the layers and are stacked across the flow. A drawing of some
 * hundred boxes is as good as the method gets; beyond that it is explicit about doing less: the ranking
 * stops after a fixed amount of work, large orders get fewer sweeps, and where edges together would bend
 * more than {@value #MAX_BENDS} times, the longest run straight to their ends.
 *
 * <pre>{@code
 * Box x = new Box("x", 60, 40);
 * Box square = new Box("x*x", 80, 40);
 * Edge first = new Edge("x", "x*x", 0);
 * Edge second = new Edge("x", "x*x", 1);
 * Diagram diagram = new Diagram(List.of(x, square), List.of(first, second));
 * Layout layout = Layered.of(diagram, Spacing.of(Direction.LEFT_TO_RIGHT));
 * Place place = layout.place("x*x");
 * place.rank();         // 1
 * layout.crossings();   // 0
 * }</pre>
 */
public final class Layered {
    static final int MAX_BENDS = 60_000;

    private Layered() {}

    /**
     * Draws a diagram for the first time.
     *
     * @throws IllegalArgumentException if the diagram has a cycle; names the boxes on it
     */
    public static Layout of(Diagram diagram, Spacing spacing) {
        return of(diagram, spacing, Layout.empty(spacing.direction()));
    }

    /**
     * Draws a diagram after an edit, keeping the boxes of the last drawing in their layers and in order as
     * far as a good drawing permits.
     *
     * @throws IllegalArgumentException if the diagram has a cycle; names the boxes on it
     */
    public static Layout of(Diagram diagram, Spacing spacing, Layout last) {
        Memory memory = new Memory(last);
        List<Box> boxes = diagram.boxes();
        int[] byPort = byPort(diagram.edges());
        List<Edge> edges = new ArrayList<>();
        for (int e : byPort) {
            edges.add(diagram.edges().get(e));
        }
        Digraph graph = graph(diagram.index(), edges);
        Cycles.refuse(graph, boxes);
        Component.Setting setting =
                new Component.Setting(boxes, edges, spacing, memory, memory.isOldPartUnchanged(diagram));
        List<Component> components = components(setting, graph);
        return assemble(setting, components, byPort);
    }

    /** The edges' indices sorted by port, so that edges into a box are listed in operand order. */
    private static int[] byPort(List<Edge> edges) {
        int[] index = new int[edges.size()];
        double[] port = new double[index.length];
        for (int e = 0; e < index.length; e++) {
            index[e] = e;
            port[e] = edges.get(e).port();
        }
        new StableSort().sort(index, index.length, port);
        return index;
    }

    private static Digraph graph(Map<String, Integer> index, List<Edge> edges) {
        int[] from = new int[edges.size()];
        int[] to = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            from[e] = index.getOrDefault(edges.get(e).from(), -1);
            to[e] = index.getOrDefault(edges.get(e).to(), -1);
        }
        return new Digraph(index.size(), from, to);
    }

    /** The laid out components, those of the last drawing first and in their former order. */
    private static List<Component> components(Component.Setting setting, Digraph graph) {
        Components parts = new Components(graph);
        List<Component> components = new ArrayList<>();
        int room = MAX_BENDS;
        int[] order = new int[parts.nodes.length];
        double[] start = new double[order.length];
        for (int c = 0; c < order.length; c++) {
            Component component = new Component(setting, graph, parts, c, room);
            room -= component.layers.segments.nodes - component.layers.boxes;
            components.add(component);
            order[c] = c;
            start[c] = component.formerStart;
        }
        new StableSort().sort(order, order.length, start);
        List<Component> sorted = new ArrayList<>();
        for (int c : order) {
            sorted.add(components.get(c));
        }
        return sorted;
    }

    private static Layout assemble(Component.Setting setting, List<Component> components, int[] byPort) {
        Spacing spacing = setting.spacing();
        Direction direction = spacing.direction();
        Tracks tracks = new Tracks(thickness(setting, components), spacing.layerGap());
        Place[] places = new Place[setting.boxes().size()];
        Route[] routes = new Route[setting.edges().size()];
        double offset = 0;
        long crossings = 0;
        for (Component component : components) {
            for (int v = 0; v < component.boxes.length; v++) {
                Box box = setting.boxes().get(component.boxes[v]);
                int rank = component.layers.rank[v];
                Point corner = direction.point(
                        tracks.middle(rank) - direction.along(box) / 2,
                        offset + component.centre[v] - component.size[v] / 2);
                places[component.boxes[v]] = new Place(box, rank, corner.x(), corner.y());
            }
            Routes router = new Routes(component, setting, tracks, offset);
            for (int e = 0; e < component.edges.length; e++) {
                routes[byPort[component.edges[e]]] = router.route(e);
            }
            offset += component.extent + spacing.boxGap();
            crossings += component.crossings;
        }
        Map<String, Place> byKey = new LinkedHashMap<>();
        for (Place place : places) {
            byKey.put(place.box().key(), place);
        }
        Point extent = direction.point(tracks.extent(), Math.max(0, offset - spacing.boxGap()));
        return new Layout(direction, extent.x(), extent.y(), byKey, List.of(routes), crossings);
    }

    private static double[] thickness(Component.Setting setting, List<Component> components) {
        int layers = 0;
        for (Component component : components) {
            layers = Math.max(layers, component.layers.order.length);
        }
        double[] thickness = new double[layers];
        for (Component component : components) {
            for (int v = 0; v < component.boxes.length; v++) {
                int r = component.layers.rank[v];
                Box box = setting.boxes().get(component.boxes[v]);
                thickness[r] =
                        Math.max(thickness[r], setting.spacing().direction().along(box));
            }
        }
        return thickness;
    }
}
