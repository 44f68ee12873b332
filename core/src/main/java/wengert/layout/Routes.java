package wengert.layout;

import java.util.ArrayList;
import java.util.List;

/** Routes the edges of one component once its boxes and bends have their places. */
final class Routes {
    private final Component component;
    private final Component.Setting setting;
    private final Tracks tracks;
    private final Direction direction;
    /** Where the component begins across the flow. */
    private final double offset;
    /** Where each edge ends across the flow. */
    private final double[] port;

    Routes(Component component, Component.Setting setting, Tracks tracks, double offset) {
        this.component = component;
        this.setting = setting;
        this.tracks = tracks;
        this.direction = setting.spacing().direction();
        this.offset = offset;
        this.port = new double[component.edges.length];
        for (int v = 0; v < component.boxes.length; v++) {
            spreadPorts(v);
        }
    }

    private void spreadPorts(int v) {
        Digraph graph = component.graph;
        double[] at = new double[graph.inDegree(v)];
        for (int i = 0; i < at.length; i++) {
            at[i] = component.centre[lastStop(graph.in[graph.inStart[v] + i])] - component.centre[v];
        }
        Ports.spread(at, component.size[v], setting.spacing().edgeGap());
        for (int i = 0; i < at.length; i++) {
            port[graph.in[graph.inStart[v] + i]] = offset + component.centre[v] + at[i];
        }
    }

    /** The last bend of edge e, or the box it comes from. */
    private int lastStop(int e) {
        int end = component.layers.firstSegment[e + 1];
        return component.layers.firstSegment[e] == end
                ? component.graph.from[e]
                : component.layers.segments.from[end - 1];
    }

    /** The route of the component's edge e. */
    Route route(int e) {
        int[] stops = stops(e);
        int last = stops.length - 1;
        double[] level = new double[stops.length];
        List<Point> bends = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            level[i] = i == last ? port[e] : across(stops[i]);
            if (i > 0 && i < last) {
                bends.add(direction.point(tracks.middle(rank(stops[i])), level[i]));
            }
        }
        Curve curve = new Curve(direction, exit(stops[0]), level[0]);
        for (int i = 0; i < last; i++) {
            swing(curve, stops, level, i);
        }
        curve.levelTo(entry(stops[last]));
        return new Route(setting.edges().get(component.edges[e]), curve.pieces(), bends);
    }

    /** The box an edge comes from, its bends, and the box it goes to. */
    private int[] stops(int e) {
        Layers layers = component.layers;
        int first = layers.firstSegment[e];
        int segments = layers.firstSegment[e + 1] - first;
        int[] stops = new int[Math.max(1, segments) + 1];
        stops[0] = component.graph.from[e];
        for (int i = 0; i < segments; i++) {
            stops[i + 1] = layers.segments.to[first + i];
        }
        stops[stops.length - 1] = component.graph.to[e];
        return stops;
    }

    /**
     * Goes from the level of stop i to that of the next. The free space between the layers always suffices;
     * a calmer curve begins before it and ends behind it, where it passes nothing there.
     */
    private void swing(Curve curve, int[] stops, double[] level, int i) {
        int v = stops[i];
        int w = stops[i + 1];
        double rise = level[i + 1] - level[i];
        if (rise == 0) {
            return;
        }
        double from = tracks.end[rank(v)];
        double to = tracks.start[rank(w)];
        double early = i == 0 ? exit(v) : level[i - 1] == level[i] ? tracks.start[rank(v)] : tracks.middle(rank(v));
        boolean turnsAgain = i + 2 < stops.length && level[i + 2] != level[i + 1];
        double late = i + 2 == stops.length ? entry(w) : turnsAgain ? tracks.middle(rank(w)) : tracks.end[rank(w)];
        for (double reach = 1; reach > 0.2; reach -= 0.25) {
            double start = from - (from - early) * reach;
            double end = to + (late - to) * reach;
            double atFrom = level[i] + rise * Curve.progress((from - start) / (end - start));
            double atTo = level[i] + rise * Curve.progress((to - start) / (end - start));
            if (isFree(v, level[i], atFrom) && isFree(w, level[i + 1], atTo)) {
                from = start;
                to = end;
                break;
            }
        }
        curve.levelTo(from);
        curve.swingTo(to, level[i + 1]);
    }

    /** Whether nothing but v stands in its layer between its level and another one. */
    private boolean isFree(int v, double level, double other) {
        int[] order = component.layers.order[rank(v)];
        int step = other < level ? -1 : 1;
        int next = component.layers.position[v] + step;
        if (next < 0 || next >= order.length) {
            return true;
        }
        int w = order[next];
        double margin = component.size[w] / 2 + setting.spacing().edgeGap() / 2;
        return step < 0 ? across(w) + margin <= other : across(w) - margin >= other;
    }

    private int rank(int v) {
        return component.layers.rank[v];
    }

    /** Where edges leave a box, along the flow. */
    private double exit(int box) {
        return tracks.middle(rank(box)) + thickness(box) / 2;
    }

    /** Where edges meet a box, along the flow. */
    private double entry(int box) {
        return tracks.middle(rank(box)) - thickness(box) / 2;
    }

    private double across(int v) {
        return offset + component.centre[v];
    }

    private double thickness(int box) {
        return direction.along(setting.boxes().get(component.boxes[box]));
    }
}
