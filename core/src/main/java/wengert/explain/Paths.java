package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Slope;
import wengert.tensor.Tensor;

/**
 * The paths along which a node reaches the output of a program of numbers: its adjoint is the sum, over all of them, of the
 * product of the local slopes on the way.
 *
 * <p>There may be more paths than atoms (a hundred doublings have 2<sup>100</sup>), so they are counted by adding up along
 * the list and written out only where they are few. Reverse mode needs no path at all: it adds up at each node.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; y = x*x + x").graph();
 * Lanes values = Plan.once(graph);
 * Paths paths = Paths.of(graph, 0, values::tensor);
 * paths.count();                 // 3
 * paths.all().get(0).product();  // 3
 * }</pre>
 */
public final class Paths {
    /** More paths than this are counted and not listed. */
    public static final int MOST = 20;

    private final Graph graph;
    private final IntFunction<Tensor> value;
    private final double[] counts;
    private final List<List<Use>> users = new ArrayList<>();
    private final int start;

    /**
     * One way to the output.
     *
     * @param uses the edges from the node to the output
     * @param slopes the local slope of each
     * @param product all of them multiplied, from the output back, as reverse mode does
     */
    public record Path(List<Use> uses, List<Double> slopes, double product) {
        public Path {
            uses = List.copyOf(uses);
            slopes = List.copyOf(slopes);
        }
    }

    private Paths(Graph graph, int start, IntFunction<Tensor> value) {
        this.graph = graph;
        this.start = start;
        this.value = value;
        this.counts = new double[graph.size()];
        for (int id = 0; id < graph.size(); id++) {
            users.add(new ArrayList<>(2));
        }
        counts[graph.output()] = 1;
        for (int id = graph.output(); id > start; id--) {
            if (counts[id] > 0 && graph.node(id) instanceof Node.Apply apply) {
                follow(apply);
            }
        }
    }

    private void follow(Node.Apply apply) {
        for (int slot = 0; slot < apply.arity(); slot++) {
            if (apply.argument(slot) >= start && isOpen(apply, slot)) {
                counts[apply.argument(slot)] += counts[apply.id()];
                users.get(apply.argument(slot)).add(0, new Use(apply.id(), slot, apply.argument(slot)));
            }
        }
    }

    /** Nothing goes through an argument that is only looked at, nor into a branch that is not taken. */
    private boolean isOpen(Node.Apply apply, int slot) {
        Slope slope = apply.op().slope(slot);
        return !(slope instanceof Slope.Flat) && !(slope instanceof Slope.Gate && slope(apply, slot) == 0);
    }

    private double slope(Node.Apply apply, int slot) {
        Tensor slope = Slopes.of(apply, slot, value);
        return slope == null ? Double.NaN : slope.scalar();
    }

    /**
     * The paths of a node, or null where something between it and the output is no number.
     *
     * @param value gives the value of a node
     */
    public static @Nullable Paths of(Graph graph, int node, IntFunction<Tensor> value) {
        for (int id = node; id <= graph.output(); id++) {
            boolean isNumber = graph.node(id).shape().isScalar();
            if (!isNumber
                    || (graph.node(id) instanceof Node.Apply apply
                            && !apply.op().isElementwise())) {
                return null;
            }
        }
        return new Paths(graph, node, value);
    }

    /** How many there are; exact up to 2<sup>53</sup>. */
    public double count() {
        return counts[start];
    }

    /** All of them, in the order of the program; none where there are more than {@link #MOST}. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>();
        if (count() <= MOST) {
            extend(new ArrayList<>(), start, all);
        }
        return all;
    }

    /** So few paths are written out that none is long enough to matter for the stack, unless the program is a long chain. */
    private void extend(List<Use> way, int node, List<Path> all) {
        List<Use> here = new ArrayList<>(way);
        int at = node;
        while (at != graph.output() && users.get(at).size() == 1) {
            Use only = users.get(at).get(0);
            here.add(only);
            at = only.user();
        }
        if (at == graph.output()) {
            all.add(path(here));
            return;
        }
        for (Use use : users.get(at)) {
            List<Use> next = new ArrayList<>(here);
            next.add(use);
            extend(next, use.user(), all);
        }
    }

    private Path path(List<Use> uses) {
        List<Double> slopes = new ArrayList<>();
        for (Use use : uses) {
            slopes.add(slope((Node.Apply) graph.node(use.user()), use.slot()));
        }
        double product = 1;
        for (int i = slopes.size() - 1; i >= 0; i--) {
            product *= slopes.get(i);
        }
        return new Path(uses, slopes, product);
    }
}
