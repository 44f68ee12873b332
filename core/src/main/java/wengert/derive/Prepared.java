package wengert.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Simplified;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** The nodes that a question asks for, simplified and planned, with a place for every input. */
final class Prepared {
    /** Of a node that there is none of: a derivative that is zero everywhere. */
    static final int ZERO = -1;
    /** Lanes together use at most this part of the room a plan can have: 32 MiB. */
    private static final int PART = 32;

    /** What is done with the lanes of one run; {@code first} is the direction in lane 0, {@code count} are in use. */
    @FunctionalInterface
    interface Visit {
        void lanes(Lanes lanes, int first, int count);
    }

    private final Graph program;
    private final Simplified simplified;
    private final Plan plan;

    /**
     * Plans what the roots need.
     *
     * @param program the graph that points speak of
     * @param written a graph that begins with the nodes of {@code program}
     * @param roots nodes of {@code written}; {@link #ZERO} is passed over
     */
    Prepared(Graph program, Graph written, int... roots) {
        this.program = program;
        int count = 0;
        int[] there = new int[roots.length];
        for (int root : roots) {
            if (root != ZERO) {
                there[count++] = root;
            }
        }
        this.simplified = Simplified.from(program.size(), written, Arrays.copyOf(there, count));
        this.plan = Plan.of(simplified.graph());
    }

    /** How many of so many lanes are run at once. */
    int atOnce(int wanted) {
        return Math.min(wanted, Math.max(1, plan.mostLanes() / PART));
    }

    /** Room for lanes with the point in each. */
    Lanes lanes(Map<Node.Input, Tensor> point, int count) {
        Lanes lanes = plan.lanes(count);
        for (int lane = 0; lane < count; lane++) {
            set(lanes, lane, point);
        }
        return lanes;
    }

    /** Sets inputs of the program in a lane. */
    void set(Lanes lanes, int lane, Map<Node.Input, Tensor> point) {
        point.forEach((input, value) -> {
            if (input.id() >= program.size() || program.node(input.id()) != input) {
                throw new IllegalArgumentException("point: expected inputs of the graph, got " + input.name());
            }
            require("point", input, value);
            Node.Input there = place(input);
            if (there != null) {
                lanes.set(there, lane, value);
            }
        });
    }

    static void require(String what, Node.Input input, Tensor value) {
        if (!value.shape().equals(input.shape())) {
            throw new IllegalArgumentException(what + ": expected a value of shape " + input.shape() + " for "
                    + input.name() + ", got " + value.shape());
        }
    }

    /** The place of an input, or null where nothing depends on it. */
    Node.@Nullable Input place(Node.Input input) {
        int place = simplified.place(input.id());
        return place == ZERO ? null : (Node.Input) simplified.graph().node(place);
    }

    void run(Lanes lanes) {
        plan.run(lanes);
    }

    /** One run at a point. */
    Lanes once(Map<Node.Input, Tensor> point) {
        Lanes lanes = lanes(point, 1);
        plan.run(lanes);
        return lanes;
    }

    /**
     * Runs a point in all unit directions, as many at once as there is room for.
     *
     * @param seeds the inputs whose elements, one after another, are 1 while all others are 0
     */
    void inUnitDirections(Map<Node.Input, Tensor> point, List<Node.Input> seeds, Visit visit) {
        List<Element> elements = elements(seeds);
        Lanes lanes = lanes(point, atOnce(elements.size()));
        for (Node.Input seed : seeds) {
            Node.Input there = place(seed);
            if (there != null) {
                lanes.set(there, Tensor.filled(seed.shape(), 0));
            }
        }
        for (int first = 0; first < elements.size(); first += lanes.count()) {
            int count = Math.min(lanes.count(), elements.size() - first);
            for (int lane = 0; lane < count; lane++) {
                elements.get(first + lane).set(lanes, lane, 1);
            }
            plan.run(lanes);
            visit.lanes(lanes, first, count);
            for (int lane = 0; lane < count; lane++) {
                elements.get(first + lane).set(lanes, lane, 0);
            }
        }
    }

    private List<Element> elements(List<Node.Input> seeds) {
        List<Element> elements = new ArrayList<>();
        for (Node.Input seed : seeds) {
            Node.Input there = place(seed);
            for (int e = 0; e < seed.shape().size(); e++) {
                elements.add(new Element(there, e));
            }
        }
        return elements;
    }

    /** One number of an input; of one that nothing depends on there is none to set. */
    private record Element(Node.@Nullable Input input, int element) {
        void set(Lanes lanes, int lane, double value) {
            if (input != null) {
                lanes.setElement(input, element, lane, value);
            }
        }
    }

    /** The value of a root in a lane. */
    Tensor tensor(Lanes lanes, int root, Shape shape, int lane) {
        return root == ZERO ? Tensor.filled(shape, 0) : lanes.tensor(simplified.place(root), lane);
    }

    /** One element of a root in a lane. */
    double element(Lanes lanes, int root, int element, int lane) {
        return root == ZERO ? 0 : lanes.get(simplified.place(root), element, lane);
    }
}
