package wengert.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be drawn: boxes with their sizes and the edges between them.
 *
 * <p>The order of the boxes is the reading order of the source; it decides where nothing else does.
 * Keys are checked here, and that there is no cycle is checked by {@link Layered}.
 *
 * <p>Shown in the example of {@link Layered}.
 */
public record Diagram(List<Box> boxes, List<Edge> edges) {
    /** @throws IllegalArgumentException naming the key that is used twice, unknown, or its own operand */
    public Diagram {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
        Map<String, Integer> index = indexOf(boxes);
        for (Edge edge : edges) {
            requireKnown(index, edge, edge.from());
            requireKnown(index, edge, edge.to());
            if (edge.from().equals(edge.to())) {
                throw new IllegalArgumentException("box '" + edge.from()
                        + "': expected operands from other boxes, but slot " + edge.port() + " reads the box itself");
            }
        }
    }

    /** Where each key stands in {@link #boxes}. */
    Map<String, Integer> index() {
        return indexOf(boxes);
    }

    private static Map<String, Integer> indexOf(List<Box> boxes) {
        Map<String, Integer> index = new HashMap<>();
        for (Box box : boxes) {
            if (index.put(box.key(), index.size()) != null) {
                throw new IllegalArgumentException("box '" + box.key() + "': expected each key once, got it twice");
            }
        }
        return index;
    }

    private static void requireKnown(Map<String, Integer> index, Edge edge, String key) {
        if (!index.containsKey(key)) {
            throw new IllegalArgumentException("edge '" + edge.from() + "' -> '" + edge.to()
                    + "': expected two boxes of the diagram, but there is no box '" + key + "'");
        }
    }
}
