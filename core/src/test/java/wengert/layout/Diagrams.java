package wengert.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams for tests: written by hand as text, or drawn at random from a seed. */
final class Diagrams {
    private Diagrams() {}

    /** Boxes separated by semicolons, each with its operands: {@code "a; b; c = a b"}. */
    static Diagram parse(String text) {
        List<Box> boxes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (String statement : text.split(";", -1)) {
            String[] words = statement.strip().split(" ", -1);
            boxes.add(new Box(words[0], 80, 40));
            for (int i = 2; i < words.length; i++) {
                edges.add(new Edge(words[i], words[0], i - 2));
            }
        }
        return new Diagram(boxes, edges);
    }

    /** A chain of {@code boxes} boxes, the first of which feeds the second, and so on. */
    static Diagram chain(int boxes) {
        List<Box> chain = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            chain.add(new Box("n" + i, 80, 40));
            if (i > 0) {
                edges.add(new Edge("n" + (i - 1), "n" + i, 0));
            }
        }
        return new Diagram(chain, edges);
    }

    /**
     * Like the graph of a program: about a third inputs, the rest operations with one to three operands
     * among the latest {@code reach} values, boxes of many sizes.
     */
    static Diagram random(long seed, int count, int reach) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Box("n" + i, 20 + random.nextInt(100), 20 + random.nextInt(60)));
            int operands = i == 0 || random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
            for (int port = 0; port < operands; port++) {
                int from = Math.max(0, i - 1 - random.nextInt(reach));
                edges.add(new Edge("n" + from, "n" + i, port));
            }
        }
        return new Diagram(boxes, edges);
    }

    /** The same diagram with one more input, a last operand of the given box. */
    static Diagram withLeaf(Diagram diagram, String key, String consumer) {
        List<Box> boxes = new ArrayList<>(diagram.boxes());
        boxes.add(new Box(key, 60, 30));
        List<Edge> edges = new ArrayList<>(diagram.edges());
        int port = 0;
        for (Edge edge : edges) {
            port = edge.to().equals(consumer) ? Math.max(port, edge.port() + 1) : port;
        }
        edges.add(new Edge(key, consumer, port));
        return new Diagram(boxes, edges);
    }
}
