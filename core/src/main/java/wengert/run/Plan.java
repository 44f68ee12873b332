package wengert.run;

import java.util.HashMap;
import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.tensor.Tensor;

/**
 * A graph made executable: its operations in order, each to be run over a block of lanes.
 *
 * <p>Every node has a place of its own, so that after a run all intermediate values can be read. The choice
 * of an operation is made once a block, not once a lane.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; x^2").graph();
 * Plan plan = Plan.of(graph);
 * Lanes lanes = plan.lanes(1);   // inputs have the values they have in the graph
 * lanes.set(graph.inputs().get(0), 0.5);
 * plan.run(lanes);
 * lanes.get(graph.output());   // 0.25
 * }</pre>
 */
public final class Plan {
    /** Lanes worked on at a time: the block of every node then stays near in the cache. */
    private static final int BLOCK = Block.LENGTH;
    /** The largest array of values a plan makes: 2^27 numbers, one gibibyte. */
    private static final long MAX_VALUES = 1L << 27;

    private final Graph graph;
    private final Layout layout;
    private final Steps steps;

    private Plan(Graph graph) {
        this.graph = graph;
        this.layout = Layout.of(graph, MAX_VALUES);
        this.steps = new Steps(graph, layout);
    }

    /**
     * The plan that computes all nodes of {@code graph}.
     *
     * @throws IllegalArgumentException if they have more than 2^27 elements
     */
    public static Plan of(Graph graph) {
        return new Plan(graph);
    }

    /** The graph this plan computes. */
    public Graph graph() {
        return graph;
    }

    /** The largest number of lanes there can be room for. */
    public int mostLanes() {
        return (int) (MAX_VALUES / Math.max(steps.elements(), 1));
    }

    /**
     * Room for {@code count} lanes, constants and the inputs' own values already in place.
     *
     * @throws IllegalArgumentException if that is more than 2^27 numbers
     */
    public Lanes lanes(int count) {
        if (count < 1 || (long) steps.elements() * count > MAX_VALUES) {
            throw new IllegalArgumentException(
                    "lanes: expected from 1 to " + mostLanes() + " for " + graph.size() + " nodes, got " + count);
        }
        Lanes lanes = new Lanes(layout, steps.elements(), count, new Block(steps.longest(count)));
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Input input) {
                lanes.fill(input.id(), input.tensor());
            } else if (node instanceof Node.Constant constant) {
                lanes.fill(constant.id(), constant.tensor());
            }
        }
        return lanes;
    }

    /** Computes every node in every lane. */
    public void run(Lanes lanes) {
        int count = lanes.count();
        if (count == 1) {
            steps.run(lanes.values(), lanes.block());
            return;
        }
        for (int from = 0; from < count; from += BLOCK) {
            steps.run(lanes.values(), lanes.block(), count, from, Math.min(BLOCK, count - from));
        }
    }

    /** All nodes computed in one lane, at the inputs' own values. */
    public static Lanes once(Graph graph) {
        return once(graph, Map.of());
    }

    /**
     * All nodes computed in one lane.
     *
     * @param point the values of inputs; those that are not named have their own
     */
    public static Lanes once(Graph graph, Map<Node.Input, Tensor> point) {
        Plan plan = of(graph);
        Lanes lanes = plan.lanes(1);
        point.forEach(lanes::set);
        plan.run(lanes);
        return lanes;
    }

    /**
     * The values of all nodes at the inputs' own values, by node id.
     *
     * @throws IllegalArgumentException if a node is a vector or a matrix
     */
    public static double[] evaluate(Graph graph) {
        return evaluate(graph, Map.of());
    }

    /**
     * The values of all nodes at a point, by node id.
     *
     * @param point the values of inputs; those that are not named have their own
     * @throws IllegalArgumentException if a node is a vector or a matrix
     */
    public static double[] evaluate(Graph graph, Map<Node.Input, Double> point) {
        for (Node node : graph.nodes()) {
            if (!node.shape().isScalar()) {
                throw new IllegalArgumentException(
                        "evaluate: expected numbers alone, got a tensor of shape " + node.shape());
            }
        }
        Map<Node.Input, Tensor> numbers = new HashMap<>();
        point.forEach((input, value) -> numbers.put(input, Tensor.of(value)));
        return once(graph, numbers).values();
    }
}
