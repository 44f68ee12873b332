package wengert.layout;

import java.util.List;

/** One connected part of a diagram with its layers, orders and coordinates; the parts are stacked later. */
final class Component {
    /** The boxes and edges of the diagram that are its nodes and edges. */
    final int[] boxes;

    final int[] edges;
    final Digraph graph;
    final Layers layers;
    final long crossings;
    /** Extent of each node within its layer, 0 for bends, and its centre, from 0 on. */
    final double[] size;

    final double[] centre;
    /** Extent of the whole component across the flow. */
    final double extent;
    /** Where it began in the last drawing, or infinity. */
    final double formerStart;

    /** What all components of one drawing share. */
    record Setting(List<Box> boxes, List<Edge> edges, Spacing spacing, Memory memory, boolean oldPartUnchanged) {}

    Component(Setting setting, Digraph whole, Components components, int c, int maxBends) {
        boxes = components.nodes[c];
        edges = components.edges[c];
        graph = part(whole, components, edges, boxes.length);
        layers = new Layers(graph, Ranking.of(graph, formerRanks(setting)), maxBends);
        double[] former = former(setting);
        crossings = Ordering.arrange(layers, former, setting.oldPartUnchanged());
        size = new double[layers.segments.nodes];
        for (int v = 0; v < boxes.length; v++) {
            size[v] = setting.spacing().direction().across(setting.boxes().get(boxes[v]));
        }
        centre = Coordinates.centres(layers, size, setting.spacing());
        extent = moveToZero();
        double start = Double.POSITIVE_INFINITY;
        for (double at : former) {
            if (!Double.isNaN(at)) {
                start = Math.min(start, at);
            }
        }
        formerStart = start;
    }

    private static Digraph part(Digraph whole, Components components, int[] edges, int nodes) {
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            from[i] = components.indexInside[whole.from[edges[i]]];
            to[i] = components.indexInside[whole.to[edges[i]]];
        }
        return new Digraph(nodes, from, to);
    }

    private int[] formerRanks(Setting setting) {
        int[] former = new int[boxes.length];
        for (int v = 0; v < boxes.length; v++) {
            former[v] = setting.memory().rank(setting.boxes().get(boxes[v]));
        }
        return former;
    }

    private double[] former(Setting setting) {
        double[] former = new double[layers.segments.nodes];
        for (int v = 0; v < boxes.length; v++) {
            former[v] = setting.memory().across(setting.boxes().get(boxes[v]));
        }
        for (int e = 0; e < edges.length; e++) {
            int first = layers.firstSegment[e];
            int bends = layers.firstSegment[e + 1] - first - 1;
            for (int i = 0; i < bends; i++) {
                former[layers.segments.to[first + i]] =
                        setting.memory().across(setting.edges().get(edges[e]), i, bends);
            }
        }
        return former;
    }

    private double moveToZero() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < centre.length; v++) {
            least = Math.min(least, centre[v] - size[v] / 2);
            greatest = Math.max(greatest, centre[v] + size[v] / 2);
        }
        for (int v = 0; v < centre.length; v++) {
            centre[v] -= least;
        }
        return greatest - least;
    }
}
