package wengert.layout;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** The edge that each segment belongs to. */
    private final int[] edge;
    /** Where edges begin to swing away from each node, and where they are done when they arrive at it, along the flow. */
    private final double[] start;

    private final double[] end;

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
        Layers layers = component.layers;
        this.edge = new int[layers.segments.edges];
        for (int e = 0; e < port.length; e++) {
            Arrays.fill(edge, layers.firstSegment[e], layers.firstSegment[e + 1], e);
        }
        this.start = new double[layers.segments.nodes];
        this.end = new double[layers.segments.nodes];
        for (int v = 0; v < start.length; v++) {
            start[v] = start(v);
            end[v] = end(v);
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
     * Goes from the level of stop i to that of the next. The free space between the layers always suffices; a calmer
     * curve begins before it and ends behind it, where it passes nothing there.
     */
    private void swing(Curve curve, int[] stops, double[] level, int i) {
        if (level[i + 1] != level[i]) {
            curve.levelTo(start[stops[i]]);
            curve.swingTo(end[stops[i + 1]], level[i + 1]);
        }
    }

    /** Where the edges that leave v begin to swing: all at one point, or a wide swing would cross a narrow one. */
    private double start(int v) {
        double latest = tracks.end[rank(v)];
        Digraph segments = component.layers.segments;
        double earliest = !component.layers.isBend(v)
                ? exit(v)
                : rise(segments.in[segments.inStart[v]]) == 0 ? tracks.start[rank(v)] : tracks.middle(rank(v));
        for (double reach = 1; reach > 0.2; reach -= 0.25) {
            double at = latest - (latest - earliest) * reach;
            boolean isFree = true;
            for (int k = segments.outStart[v]; isFree && k < segments.outStart[v + 1]; k++) {
                int s = segments.out[k];
                double done = (latest - at) / (tracks.start[rank(v) + 1] - at);
                isFree = isFree(v, across(v), across(v) + rise(s) * Curve.progress(done));
            }
            if (isFree) {
                return at;
            }
        }
        return latest;
    }

    /** Where the edges that arrive at w are on their levels. */
    private double end(int w) {
        double earliest = tracks.start[rank(w)];
        Digraph segments = component.layers.segments;
        double latest = !component.layers.isBend(w)
                ? entry(w)
                : rise(segments.out[segments.outStart[w]]) == 0 ? tracks.end[rank(w)] : tracks.middle(rank(w));
        for (double reach = 1; reach > 0.2; reach -= 0.25) {
            double at = earliest + (latest - earliest) * reach;
            boolean isFree = true;
            for (int k = segments.inStart[w]; isFree && k < segments.inStart[w + 1]; k++) {
                int s = segments.in[k];
                double left = (at - earliest) / (at - tracks.end[rank(w) - 1]);
                double level = level(s);
                isFree = isFree(w, level, level - rise(s) * Curve.progress(left));
            }
            if (isFree) {
                return at;
            }
        }
        return earliest;
    }

    /** The level on which a segment arrives. */
    private double level(int s) {
        int w = component.layers.segments.to[s];
        return component.layers.isBend(w) ? across(w) : port[edge[s]];
    }

    private double rise(int s) {
        return level(s) - across(component.layers.segments.from[s]);
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
