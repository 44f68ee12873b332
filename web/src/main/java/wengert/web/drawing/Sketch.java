package wengert.web.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wengert.explain.Names;
import wengert.explain.Use;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.layout.Box;
import wengert.layout.Diagram;
import wengert.layout.Edge;
import wengert.web.model.Computation;
import wengert.web.model.Precision;

/** What is drawn of a program, before anything has a place: cards, and what joins them. */
final class Sketch {
    private final Folding folding;
    private final List<Card> cards = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();
    /** For each node of the program the card that stands for it. */
    private final int[] places;
    /** The edges into closed groups, by their keys. */
    private final Map<String, Joint> entries = new HashMap<>();
    /** How many edges lead into each closed group so far. */
    private final Map<Integer, Integer> ports = new HashMap<>();

    /**
     * An edge without its way.
     *
     * @param port where it ends among the edges of its user
     */
    record Joint(String key, int user, int argument, int port, List<Use> strands, boolean isLocal) {}

    private Sketch(Graph program, Folding folding) {
        this.folding = folding;
        this.places = new int[program.size()];
    }

    /** Of a program without nodes. */
    static Sketch empty() {
        Graph nothing = new GraphBuilder().build(-1);
        return new Sketch(nothing, Folding.of(nothing, Folds.START));
    }

    static Sketch of(Computation computation, Folds folds) {
        Graph program = computation.graph();
        Names names = computation.names();
        Precision precision = computation.precision();
        Sketch sketch = new Sketch(program, Folding.of(program, folds));
        String[] keys = Keys.of(program);
        for (Node node : program.nodes()) {
            sketch.places[node.id()] = sketch.cards.size();
            if (sketch.folding.shown(node.id()) == node.id()) {
                int group = sketch.folding.groupOf(node.id());
                sketch.cards.add(
                        group == 0
                                ? Card.of(node, keys[node.id()], names, precision)
                                : Card.closed(
                                        node,
                                        keys[node.id()],
                                        names,
                                        precision,
                                        group,
                                        program.groups().get(group)));
            }
        }
        for (int id = 0; id < sketch.places.length; id++) {
            sketch.places[id] = sketch.places[sketch.folding.shown(id)];
        }
        for (Node node : program.nodes()) {
            sketch.join(node);
        }
        return sketch;
    }

    private void join(Node node) {
        int user = folding.shown(node.id());
        boolean isGroup = folding.groupOf(user) != 0;
        for (int slot = 0; slot < node.arity(); slot++) {
            int argument = folding.shown(node.argument(slot));
            Use use = new Use(node.id(), slot, node.argument(slot));
            if (!isGroup) {
                String key = card(user).key() + "/" + slot;
                joints.add(new Joint(key, user, argument, slot, List.of(use), true));
            } else if (argument != user) {
                enter(user, argument, use);
            }
        }
    }

    /** Into a closed group a value leads once, however often it is used there. */
    private void enter(int user, int argument, Use use) {
        String key = card(user).key() + "/" + card(argument).key();
        Joint known = entries.get(key);
        if (known == null) {
            int port = ports.merge(user, 1, Integer::sum) - 1;
            known = new Joint(key, user, argument, port, new ArrayList<>(), false);
            entries.put(key, known);
            joints.add(known);
        }
        known.strands().add(use);
    }

    List<Card> cards() {
        return cards;
    }

    List<Joint> joints() {
        return joints;
    }

    /** The place in the list of the card of a node, or of the closed group it lies in. */
    int place(int node) {
        return places[node];
    }

    /** That card. */
    Card card(int node) {
        return cards.get(places[node]);
    }

    /** Whether a group is drawn as a card or lies in one that is. */
    boolean isClosed(int group) {
        return folding.isClosed(group);
    }

    Diagram diagram() {
        List<Box> boxes = new ArrayList<>(cards.size());
        List<Edge> edges = new ArrayList<>(joints.size());
        for (Card card : cards) {
            boxes.add(new Box(card.key(), card.width(), card.height()));
        }
        for (Joint joint : joints) {
            edges.add(new Edge(card(joint.argument()).key(), card(joint.user()).key(), joint.port()));
        }
        return new Diagram(boxes, edges);
    }
}
