package wengert.check;

import java.util.List;
import java.util.Map;
import wengert.derive.Function;
import wengert.derive.Hessian;
import wengert.derive.Jacobian;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;
import wengert.number.Bits;
import wengert.number.Xorshift;
import wengert.op.Attribute;
import wengert.op.Attribute.Axis;
import wengert.op.Attribute.Run;
import wengert.op.Composite;
import wengert.op.Op;
import wengert.op.ShapeMismatch;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Generated programs of vectors and matrices with all that is derived from them: for {@link Corpus}. */
final class TensorCases {
    /** Nodes of a program: then its sweeps, whose lines hold every number, stay short. */
    private static final int LONGEST = 60;

    private static final List<Op> OPS = Op.elementwise();
    private static final List<Composite> COMPOSITES = List.of(Composite.values());

    private final Xorshift draws;
    private final GraphBuilder builder = new GraphBuilder();

    private TensorCases(int index) {
        this.draws = new Xorshift(index ^ 0x7e4502);
    }

    /** The line of one program: every element of its sweep, then its Jacobian and its Hessian. */
    static String line(int index) {
        TensorCases program = new TensorCases(index);
        Graph graph = program.graph();
        StringBuilder line = new StringBuilder("tensors ").append(index);
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes lanes = Plan.once(sweep.graph());
        for (Node node : sweep.graph().nodes()) {
            append(line, lanes.tensor(node.id()));
        }
        int inner = graph.node(graph.output()).argument(0);
        append(
                line.append(" jacobian"),
                Jacobian.of(Function.of(graph, inner)).at(Map.of()).matrix());
        append(line.append(" hessian"), Hessian.of(Function.of(graph)).at(Map.of()));
        return line.toString();
    }

    private static void append(StringBuilder line, Tensor tensor) {
        for (int e = 0; e < tensor.size(); e++) {
            line.append(' ').append(Bits.hex(tensor.get(e)));
        }
    }

    private Graph graph() {
        int inputs = 1 + draws.below(3);
        for (int i = 0; i < inputs; i++) {
            builder.input("x" + i, tensor(shape()));
        }
        int length = 3 + draws.below(8);
        for (int i = 0; i < length && builder.size() < LONGEST; i++) {
            try {
                operation();
            } catch (ShapeMismatch mismatch) {
                // these shapes do not go together: the program is one operation shorter
            }
        }
        return builder.build(builder.apply(Op.SUM, Axis.ALL, Origin.NONE, builder.size() - 1));
    }

    private Shape shape() {
        return switch (draws.below(3)) {
            case 0 -> Shape.SCALAR;
            case 1 -> Shape.vector(2 + draws.below(3));
            default -> Shape.matrix(2 + draws.below(2), 2 + draws.below(2));
        };
    }

    private Tensor tensor(Shape shape) {
        double[] elements = new double[shape.size()];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = 4 * draws.uniform() - 2;
        }
        return Tensor.of(shape, elements);
    }

    private int any() {
        return Math.max(draws.below(builder.size()), draws.below(builder.size()));
    }

    private void operation() {
        int x = any();
        Shape shape = builder.shape(x);
        Axis axis = new Axis(draws.below(shape.rank() + 1) - 1, draws.below(2) == 0);
        switch (draws.below(8)) {
            case 0, 1 -> elementwise();
            case 2 -> builder.write(one(Op.SUM, Op.AMAX, Op.AMIN, Op.NORM), axis, x);
            case 3 -> builder.write(one(Op.MATMUL, Op.OUTER), x, any());
            case 4 -> composite(x, axis);
            case 5 -> builder.write(Op.TRANSPOSE, x);
            case 6 -> builder.write(Op.CUMSUM, new Attribute.Direction(shape.rank() - 1, draws.below(2) == 0), x);
            default -> builder.write(Op.INDEX, new Attribute.Selection(run(shape.rows()), run(shape.columns())), x);
        }
    }

    private Op one(Op... ops) {
        return ops[draws.below(ops.length)];
    }

    private void elementwise() {
        Op op = OPS.get(draws.below(OPS.size()));
        int[] arguments = new int[op.arity()];
        for (int slot = 0; slot < arguments.length; slot++) {
            arguments[slot] = op.domain().box().get(slot).whole() ? builder.constant(draws.below(3)) : any();
        }
        builder.apply(op, arguments);
    }

    private void composite(int x, Axis axis) {
        Composite composite = COMPOSITES.get(draws.below(COMPOSITES.size()));
        if (composite.arity() == 1) {
            composite.write(builder, axis, x);
        } else {
            composite.write(builder, Axis.ALL, x, any());
        }
    }

    private Run run(int length) {
        int start = draws.below(length);
        return new Run(start, 1, 1 + draws.below(length - start), false);
    }
}
