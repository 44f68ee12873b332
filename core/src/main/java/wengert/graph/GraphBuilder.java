package wengert.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import wengert.op.Attribute;
import wengert.op.Expr;
import wengert.op.Op;
import wengert.op.Simplification;
import wengert.op.Writer;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Writes a graph, node after node.
 *
 * <p>{@link #apply} records just what it is told: a program keeps the shape its author gave it.
 * {@link #simplified} and {@link #instantiate}, which derivative rules go through, compute with constants
 * at once and leave out factors of one and branches that are never taken.
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder();
 * int x = builder.input("x", 3);
 * int square = builder.apply(Op.MUL, x, x);
 * builder.simplified(Op.MUL, square, builder.constant(1));   // 1, the id of the square itself
 * Graph graph = builder.build(square);
 * Plan.once(graph).get(square);   // 9
 * }</pre>
 */
public final class GraphBuilder implements Writer {
    private final List<Node> nodes;
    private final List<Group> groups;
    private final Map<Tensor, Integer> constants = new HashMap<>();
    private final Set<String> inputNames = new HashSet<>();
    private final TensorSimplifier simplifier = new TensorSimplifier(this);

    /** Starts with no nodes. */
    public GraphBuilder() {
        this.nodes = new ArrayList<>();
        this.groups = new ArrayList<>(List.of(Group.PROGRAM));
    }

    /** Starts with the nodes of {@code graph}, which keep their ids. */
    public GraphBuilder(Graph graph) {
        this.nodes = new ArrayList<>(graph.nodes());
        this.groups = new ArrayList<>(graph.groups());
        for (Node.Input input : graph.inputs()) {
            inputNames.add(input.name());
        }
    }

    /** The number of nodes so far, which is the id of the next one. */
    public int size() {
        return nodes.size();
    }

    /** A node already written. */
    public Node node(int id) {
        return nodes.get(id);
    }

    /**
     * Adds an input and gives its id.
     *
     * @throws IllegalArgumentException if the graph has an input of this name
     */
    public int input(String name, Tensor value, Origin origin) {
        if (!inputNames.add(name)) {
            throw new IllegalArgumentException("input: expected a new name, got " + name + " again");
        }
        nodes.add(new Node.Input(size(), name, value, origin));
        return size() - 1;
    }

    /** Adds an input that is a number and gives its id. */
    public int input(String name, double value, Origin origin) {
        return input(name, Tensor.of(value), origin);
    }

    /** Adds an input and gives its id. */
    public int input(String name, Tensor value) {
        return input(name, value, Origin.named(name));
    }

    /** Adds an input that is a number and gives its id. */
    public int input(String name, double value) {
        return input(name, Tensor.of(value));
    }

    /** Whether an input has this name. */
    public boolean hasInput(String name) {
        return inputNames.contains(name);
    }

    /** Adds a constant that was written somewhere and gives its id. */
    public int constant(Tensor value, Origin origin) {
        nodes.add(new Node.Constant(size(), value, origin));
        return size() - 1;
    }

    /** Adds a constant number that was written somewhere and gives its id. */
    public int constant(double value, Origin origin) {
        return constant(Tensor.of(value), origin);
    }

    /** The id of an anonymous constant, one for each value. */
    @Override
    public int constant(Tensor value) {
        Integer known = constants.get(value);
        if (known == null) {
            known = constant(value, Origin.NONE);
            constants.put(value, known);
        }
        return known;
    }

    @Override
    public Shape shape(int node) {
        return nodes.get(node).shape();
    }

    /**
     * Adds an operation and gives its id.
     *
     * @throws wengert.op.ShapeMismatch if it has no meaning for arguments of these shapes
     */
    public int apply(Op op, Attribute attribute, Origin origin, int... arguments) {
        if (op.isVariadic() ? arguments.length == 0 : arguments.length != op.arity()) {
            throw new IllegalArgumentException(
                    op.callName() + ": expected " + op.arity() + " arguments, got " + arguments.length);
        }
        for (int argument : arguments) {
            if (argument < 0 || argument >= size()) {
                throw new IllegalArgumentException(
                        op.callName() + ": expected a node from 0 to " + (size() - 1) + ", got " + argument);
            }
        }
        nodes.add(new Node.Apply(size(), op, attribute, arguments.clone(), shapeOf(op, attribute, arguments), origin));
        return size() - 1;
    }

    /** The shape of an operation on these nodes. */
    private Shape shapeOf(Op op, Attribute attribute, int[] arguments) {
        boolean areNumbers = op.isElementwise();
        for (int argument : arguments) {
            areNumbers &= shape(argument).isScalar();
        }
        return areNumbers ? Shape.SCALAR : op.shape(attribute, shapes(arguments));
    }

    private List<Shape> shapes(int[] nodes) {
        List<Shape> shapes = new ArrayList<>(nodes.length);
        for (int node : nodes) {
            shapes.add(shape(node));
        }
        return shapes;
    }

    /** Adds an operation that is told nothing and gives its id. */
    public int apply(Op op, Origin origin, int... arguments) {
        return apply(op, Attribute.NONE, origin, arguments);
    }

    /** Adds an operation without a source and gives its id. */
    public int apply(Op op, int... arguments) {
        return apply(op, Origin.NONE, arguments);
    }

    /** Adds the operation, or the simpler thing it is equal to, and gives the id of the result. */
    @Override
    public int write(Op op, Attribute attribute, int... arguments) {
        if (!op.isElementwise()) {
            return simplifier.tensor(op, attribute, arguments);
        }
        Known known = new Known(arguments);
        Shape shape = shapeOf(op, attribute, arguments);
        if (known.all()) {
            return constant(Tensor.filled(shape, op.at(known.values())));
        }
        Expr simpler = op.simplified(known);
        if (simpler != null) {
            int node = instantiate(simpler, arguments, -1);
            if (shape(node).equals(shape)) {
                return node;
            }
        }
        return apply(op, shape.isScalar() ? arguments : simplifier.unspread(shape, arguments));
    }

    /** Adds the operation, or the simpler thing it is equal to, and gives the id of the result. */
    public int simplified(Op op, int... arguments) {
        return write(op, Attribute.NONE, arguments);
    }

    /**
     * Writes a formula of an operation's arguments and output as nodes, simplified, and gives the id of the
     * result.
     *
     * @param out the node of the output, or -1 where the formula does not speak of it
     */
    public int instantiate(Expr formula, int[] arguments, int out) {
        return instantiate(formula, arguments, out, node -> node);
    }

    /**
     * The same for a formula of a reduction.
     *
     * @param total writes the sum of a node over the elements that are reduced together, spread over them again
     */
    public int instantiate(Expr formula, int[] arguments, int out, IntUnaryOperator total) {
        if (formula instanceof Expr.Argument argument) {
            return arguments[argument.index()];
        }
        if (formula instanceof Expr.Literal literal) {
            return constant(literal.value());
        }
        if (formula instanceof Expr.Call call) {
            int[] operands = new int[call.operands().size()];
            for (int i = 0; i < operands.length; i++) {
                operands[i] = instantiate(call.operands().get(i), arguments, out, total);
            }
            return simplified(call.op(), operands);
        }
        return formula instanceof Expr.Total inner
                ? total.applyAsInt(instantiate(inner.operand(), arguments, out, total))
                : out;
    }

    /** Opens a group inside {@code parent} and gives its index. */
    public int group(String title, int parent, @Nullable Span span) {
        groups.add(new Group(title, parent, span));
        return groups.size() - 1;
    }

    /** The title of a group. */
    public String groupTitle(int group) {
        return groups.get(group).title();
    }

    /** Gives the node another origin: a name bound to a value that was computed before. */
    public void rename(int id, Origin origin) {
        Node node = nodes.get(id);
        nodes.set(
                id,
                node instanceof Node.Apply apply
                        ? apply.withOrigin(origin)
                        : node instanceof Node.Constant constant
                                ? new Node.Constant(id, constant.tensor(), origin)
                                : new Node.Input(id, ((Node.Input) node).name(), ((Node.Input) node).tensor(), origin));
    }

    /** The graph written so far, with this output; -1 for a graph without nodes. */
    public Graph build(int output) {
        return new Graph(new ArrayList<>(nodes), new ArrayList<>(groups), output);
    }

    /** Looks at the arguments of an operation about to be written. */
    private final class Known implements Simplification.Known {
        private final int[] arguments;

        Known(int[] arguments) {
            this.arguments = arguments;
        }

        @Override
        public boolean isConstant(int index) {
            return nodes.get(arguments[index]) instanceof Node.Constant constant
                    && constant.tensor().uniform() != null;
        }

        @Override
        public double value(int index) {
            return ((Node.Constant) nodes.get(arguments[index])).tensor().get(0);
        }

        boolean all() {
            for (int i = 0; i < arguments.length; i++) {
                if (!isConstant(i)) {
                    return false;
                }
            }
            return true;
        }

        double[] values() {
            double[] values = new double[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(i);
            }
            return values;
        }
    }
}
