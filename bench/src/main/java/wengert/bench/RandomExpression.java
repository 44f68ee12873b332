package wengert.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.op.Op;

/** 200 operations on 8 inputs, drawn once and for all; half are sums and products, half are functions. */
final class RandomExpression implements Workload {
    private static final int INPUTS = 8;
    private static final int OPERATIONS = 200;
    private static final List<Op> OPS =
            List.of(Op.ADD, Op.SUB, Op.MUL, Op.ADD, Op.MUL, Op.SIN, Op.COS, Op.TANH, Op.SIGMOID, Op.TANH);
    private static final Map<Op, BinaryOperator<Gradient>> PEER = Map.of(
            Op.ADD, (x, y) -> x.add(y),
            Op.SUB, (x, y) -> x.subtract(y),
            Op.MUL, (x, y) -> x.multiply(y),
            Op.SIN, (x, y) -> x.sin(),
            Op.COS, (x, y) -> x.cos(),
            Op.TANH, (x, y) -> x.tanh(),
            Op.SIGMOID, (x, y) -> x.negate().exp().add(1).reciprocal());

    @Override
    public List<Heat> heats(Size size) {
        double[][] inputs = Points.uniform(INPUTS, size.points(), -1, 1);
        Graph graph = graph();
        Engine engine = new Engine(graph);
        return List.of(
                new Heat(
                        "200 random operations on 8 inputs, function",
                        size.points(),
                        List.of(
                                StraightLine.compile(graph, inputs, engine.value()),
                                engine.batch(inputs, engine.value()))),
                new Heat(
                        "200 random operations on 8 inputs, gradient",
                        size.points(),
                        List.of(
                                StraightLine.compile(engine.gradientGraph(), inputs, engine.valueAndGradient()),
                                engine.batch(inputs, engine.valueAndGradient()),
                                PointByPoint.over(
                                        "Hipparchus Gradient",
                                        inputs,
                                        INPUTS + 1,
                                        (in, out, i) -> peer(graph, in, out, i)))));
    }

    /** Each operation reads the one before it, so that all of them count, and any other. */
    private static Graph graph() {
        Random random = new Random(200);
        GraphBuilder builder = new GraphBuilder();
        for (int i = 0; i < INPUTS; i++) {
            builder.input("x" + i, 0);
        }
        int last = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            Op op = OPS.get(random.nextInt(OPS.size()));
            int other = i < INPUTS ? i : random.nextInt(builder.size());
            last = op.arity() == 1 ? builder.apply(op, last) : builder.apply(op, last, other);
        }
        for (int i = 0; i < INPUTS; i++) {
            last = builder.apply(Op.TANH, builder.apply(Op.ADD, last, i));
        }
        return builder.build(last);
    }

    private static void peer(Graph graph, double[][] in, double[][] out, int point) {
        Gradient[] values = new Gradient[graph.size()];
        for (Node node : graph.nodes()) {
            int id = node.id();
            if (node instanceof Node.Apply apply) {
                Gradient x = values[apply.argument(0)];
                Gradient y = values[apply.argument(apply.arity() - 1)];
                values[id] = Objects.requireNonNull(PEER.get(apply.op())).apply(x, y);
            } else {
                values[id] = Gradient.variable(INPUTS, id, in[id][point]);
            }
        }
        Gradient result = values[graph.output()];
        out[0][point] = result.getValue();
        for (int i = 0; i < INPUTS; i++) {
            out[i + 1][point] = result.getPartialDerivative(i);
        }
    }
}
