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
        Layers layers = component.layers;
        int from = component.graph.from[e];
        int to = component.graph.to[e];
        int fromRank = layers.rank[from];
        int toRank = layers.rank[to];
        Curve curve = new Curve(direction, tracks.middle(fromRank) + thickness(from) / 2, across(from));
        List<Point> bends = new ArrayList<>();
        curve.levelTo(tracks.end[fromRank]);
        for (int s = layers.firstSegment[e]; s + 1 < layers.firstSegment[e + 1]; s++) {
            int bend = layers.segments.to[s];
            int r = layers.rank[bend];
            curve.swingTo(tracks.start[r], across(bend));
            curve.levelTo(tracks.end[r]);
            bends.add(direction.point(tracks.middle(r), across(bend)));
        }
        curve.swingTo(tracks.start[toRank], port[e]);
        curve.levelTo(tracks.middle(toRank) - thickness(to) / 2);
        return new Route(setting.edges().get(component.edges[e]), curve.pieces(), bends);
    }

    private double across(int v) {
        return offset + component.centre[v];
    }

    private double thickness(int box) {
        return direction.along(setting.boxes().get(component.boxes[box]));
    }
}
