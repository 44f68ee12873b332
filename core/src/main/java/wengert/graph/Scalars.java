package wengert.graph;

import java.util.ArrayList;
import java.util.List;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.op.Writer;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * A graph with every vector and matrix written out in its elements: the same computation, number by number.
 *
 * <p>An input {@code x} of three elements becomes the inputs {@code x[0]}, {@code x[1]} and {@code x[2]}. Sums and products
 * are written in the order in which they are computed, so values are the same bits. A largest or smallest element and a norm
 * stay whole, each over a vector of the elements, since their slopes look at all of them.
 *
 * <pre>{@code
 * Graph scalars = Scalars.of(Program.read("x = [1, 2]; sum(x^2)").graph());
 * scalars.inputs().get(1).name();             // x[1]
 * Plan.once(scalars).get(scalars.output());   // 5
 * }</pre>
 */
public final class Scalars {
    private final Graph graph;
    private final GraphBuilder builder = new GraphBuilder();
    private final int[][] elements;

    private Scalars(Graph graph) {
        this.graph = graph;
        this.elements = new int[graph.size()][];
        for (int group = 1; group < graph.groups().size(); group++) {
            Group old = graph.groups().get(group);
            builder.group(old.title(), old.parent(), old.span());
        }
        for (Node node : graph.nodes()) {
            elements[node.id()] = expand(node);
        }
    }

    /** The graph of numbers; its output is the output's first element. */
    public static Graph of(Graph graph) {
        return expansion(graph).graph();
    }

    /**
     * The graph of numbers with the place of each element.
     *
     * @param graph the graph of numbers
     * @param elements for each node of the former graph the nodes of its elements, row by row
     */
    public record Expansion(Graph graph, List<List<Integer>> elements) {}

    /** The graph of numbers, and where each element of the former nodes is in it. */
    public static Expansion expansion(Graph graph) {
        Scalars scalars = new Scalars(graph);
        List<List<Integer>> places = new ArrayList<>();
        for (int[] element : scalars.elements) {
            List<Integer> list = new ArrayList<>(element.length);
            for (int id : element) {
                list.add(id);
            }
            places.add(List.copyOf(list));
        }
        Graph numbers = scalars.builder.build(graph.output() < 0 ? -1 : scalars.elements[graph.output()][0]);
        return new Expansion(numbers, List.copyOf(places));
    }

    /**
     * More nodes than {@link #of} makes, worked out from shapes alone: of the product of an [m, k] and a [k, n] matrix
     * 2mkn, of any other operation on several arguments at least their elements.
     */
    public static double bound(Graph graph) {
        double bound = 0;
        for (Node node : graph.nodes()) {
            double size = node.shape().size();
            if (node instanceof Node.Apply apply && !apply.op().isElementwise()) {
                double elements = size;
                double product = size;
                for (int slot = 0; slot < apply.arity(); slot++) {
                    double argument = graph.node(apply.argument(slot)).shape().size();
                    elements += argument;
                    product *= argument;
                }
                size = apply.arity() == 2 ? Math.max(elements, 2 * Math.sqrt(product)) : 2 * elements;
            }
            bound += size;
        }
        return bound;
    }

    private int[] expand(Node node) {
        if (node instanceof Node.Apply apply) {
            return apply.op().isElementwise() ? elementwise(apply) : whole(apply);
        }
        Tensor tensor = node instanceof Node.Input input ? input.tensor() : ((Node.Constant) node).tensor();
        int[] ids = new int[tensor.size()];
        for (int e = 0; e < ids.length; e++) {
            Origin origin = originOf(node, e);
            ids[e] = node instanceof Node.Input input
                    ? builder.input(input.name() + node.shape().index(e), tensor.get(e), origin)
                    : builder.constant(tensor.get(e), origin);
        }
        return ids;
    }

    private int[] elementwise(Node.Apply apply) {
        int[] ids = new int[apply.shape().size()];
        for (int e = 0; e < ids.length; e++) {
            int[] arguments = new int[apply.arity()];
            for (int i = 0; i < arguments.length; i++) {
                int argument = apply.argument(i);
                arguments[i] = elements[argument][graph.node(argument).shape().source(apply.shape(), e)];
            }
            ids[e] = builder.apply(apply.op(), originOf(apply, e), arguments);
        }
        return ids;
    }

    private int[] whole(Node.Apply apply) {
        int[][] parts = new int[apply.arity()][];
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = elements[apply.argument(i)];
            shapes.add(graph.node(apply.argument(i)).shape());
        }
        int first = builder.size();
        int[] ids = apply.op().expand(apply.attribute(), shapes, parts, new Plain());
        for (int id = first; id < builder.size(); id++) {
            builder.rename(
                    id, new Origin(null, apply.origin().span(), apply.origin().group()));
        }
        for (int e = 0; e < ids.length; e++) {
            if (ids[e] >= first) {
                builder.rename(ids[e], originOf(apply, e));
            }
        }
        return ids;
    }

    private static Origin originOf(Node node, int element) {
        String label = node.label();
        return label == null || node.shape().isScalar()
                ? node.origin()
                : node.origin().withLabel(label + node.shape().index(element));
    }

    /** Writes what it is told: the chain of additions that a sum is computed by. */
    private final class Plain implements Writer {
        @Override
        public int write(Op op, Attribute attribute, int... arguments) {
            return builder.apply(op, attribute, Origin.NONE, arguments);
        }

        @Override
        public int constant(Tensor value) {
            return builder.constant(value);
        }

        @Override
        public Shape shape(int node) {
            return builder.shape(node);
        }
    }
}
