package wengert.run;

import java.util.Map;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;

/**
 * A graph made executable: its operations in order, each to be run over a block of lanes.
 *
 * <p>Every node has a slot of its own, so that after a run all intermediate values can be read. The choice
 * of an operation is made once a block, not once a lane.
 *
 * <pre>{@code
 * Plan plan = Plan.of(graph);
 * Lanes lanes = plan.lanes(1);   // inputs have the values they have in the graph
 * lanes.set(input, 0.5);
 * plan.run(lanes);
 * double y = lanes.get(graph.output());
 * }</pre>
 */
public final class Plan {
    /** Lanes worked on at a time: the block of every node then stays near in the cache. */
    private static final int BLOCK = 256;
    /** The largest array of values a plan makes: 2^27 numbers, one gibibyte. */
    private static final long MAX_VALUES = 1L << 27;

    private final Graph graph;
    private final Op[] ops;
    private final int[] outs;
    private final int[] firsts;
    private final int[] seconds;
    private final int[] thirds;

    private Plan(Graph graph, int count) {
        this.graph = graph;
        this.ops = new Op[count];
        this.outs = new int[count];
        this.firsts = new int[count];
        this.seconds = new int[count];
        this.thirds = new int[count];
    }

    /** The plan that computes all nodes of {@code graph}. */
    public static Plan of(Graph graph) {
        int count = 0;
        for (Node node : graph.nodes()) {
            count += node instanceof Node.Apply ? 1 : 0;
        }
        Plan plan = new Plan(graph, count);
        int i = 0;
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Apply apply) {
                plan.ops[i] = apply.op();
                plan.outs[i] = apply.id();
                plan.firsts[i] = apply.first();
                plan.seconds[i] = Math.max(apply.second(), 0);
                plan.thirds[i] = Math.max(apply.third(), 0);
                i++;
            }
        }
        return plan;
    }

    /** The graph this plan computes. */
    public Graph graph() {
        return graph;
    }

    /**
     * Room for {@code count} lanes, constants and the inputs' own values already in place.
     *
     * @throws IllegalArgumentException if that is more than 2^27 numbers
     */
    public Lanes lanes(int count) {
        if (count < 1 || (long) graph.size() * count > MAX_VALUES) {
            throw new IllegalArgumentException("lanes: expected from 1 to " + MAX_VALUES / Math.max(graph.size(), 1)
                    + " for " + graph.size() + " nodes, got " + count);
        }
        Lanes lanes = new Lanes(graph.size(), count);
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Input input) {
                lanes.fill(input.id(), input.value());
            } else if (node instanceof Node.Constant constant) {
                lanes.fill(constant.id(), constant.value());
            }
        }
        return lanes;
    }

    /** Computes every node in every lane. */
    public void run(Lanes lanes) {
        double[] v = lanes.values();
        int count = lanes.count();
        for (int from = 0; from < count; from += BLOCK) {
            int length = Math.min(BLOCK, count - from);
            for (int i = 0; i < ops.length; i++) {
                ops[i].sweep(
                        v,
                        outs[i] * count + from,
                        firsts[i] * count + from,
                        seconds[i] * count + from,
                        thirds[i] * count + from,
                        length);
            }
        }
    }

    /** The values of all nodes at the inputs' own values, by node id. */
    public static double[] evaluate(Graph graph) {
        return evaluate(graph, Map.of());
    }

    /**
     * The values of all nodes at a point, by node id.
     *
     * @param point the values of inputs; those that are not named have their own
     */
    public static double[] evaluate(Graph graph, Map<Node.Input, Double> point) {
        Plan plan = of(graph);
        Lanes lanes = plan.lanes(1);
        point.forEach(lanes::set);
        plan.run(lanes);
        return lanes.values();
    }
}
