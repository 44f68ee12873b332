package wengert.bench.layout;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.layout.Box;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Edge;
import wengert.layout.Spacing;

/** A program as the page draws it: about as large a card for each node, and the page's distances. */
final class Cards {
    /** Where cards stand on a wide screen. */
    static final Spacing SPACING = new Spacing(Direction.LEFT_TO_RIGHT, 76, 24, 20);

    private Cards() {}

    static Diagram diagram(Graph graph) {
        List<Box> boxes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (Node node : graph.nodes()) {
            boxes.add(box(node));
            for (int slot = 0; slot < node.arity(); slot++) {
                edges.add(new Edge(key(node.argument(slot)), key(node.id()), slot));
            }
        }
        return new Diagram(boxes, edges);
    }

    private static Box box(Node node) {
        if (node instanceof Node.Input input) {
            return new Box(key(node.id()), 172 + 10 * input.name().length(), 52);
        }
        return node instanceof Node.Apply ? new Box(key(node.id()), 148, 76) : new Box(key(node.id()), 48, 28);
    }

    private static String key(int node) {
        return "n" + node;
    }
}
