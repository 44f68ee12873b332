package wengert.bench;

import java.util.Arrays;
import java.util.List;
import wengert.graph.GraphBuilder;
import wengert.math.Trigonometry;
import wengert.op.Op;
import wengert.value.Tape;
import wengert.value.Value;

/** A program of a million sums, products and sines at one point: recorded, computed and differentiated. */
abstract class MillionNodes implements Workload {
    private static final Op[] OPS = {Op.SIN, Op.ADD, Op.MUL};
    private static final double START = 0.5;

    private final String name;

    MillionNodes(String name) {
        this.name = name;
    }

    /** The node that operation number {@code i} reads beside the one before it. */
    abstract int other(int i);

    @Override
    public List<Heat> heats(Size size) {
        int nodes = size.nodes();
        GraphBuilder builder = new GraphBuilder();
        builder.input("x", START);
        for (int i = 1; i < nodes; i++) {
            Op op = OPS[i % OPS.length];
            builder.apply(op, op.arity() == 1 ? new int[] {i - 1} : new int[] {i - 1, other(i)});
        }
        Engine engine = new Engine(builder.build(nodes - 1));
        return List.of(new Heat(
                name + ", value and gradient, for one node",
                nodes,
                List.of(
                        byHand(nodes),
                        tape(nodes),
                        values(nodes),
                        engine.plan(new double[] {START}, engine.valueAndGradient()))));
    }

    private Contestant byHand(int nodes) {
        double[] v = new double[nodes];
        double[] adjoints = new double[nodes];
        double[][] out = new double[2][1];
        return new Contestant("by hand, two arrays", () -> {
            forward(v);
            backward(v, adjoints);
            out[0][0] = v[nodes - 1];
            out[1][0] = adjoints[0];
            return out;
        });
    }

    private void forward(double[] v) {
        v[0] = START;
        for (int i = 1; i < v.length; i++) {
            double last = v[i - 1];
            v[i] = i % 3 == 0 ? Trigonometry.sin(last) : i % 3 == 1 ? last + v[other(i)] : last * v[other(i)];
        }
    }

    private void backward(double[] v, double[] adjoints) {
        Arrays.fill(adjoints, 0);
        adjoints[v.length - 1] = 1;
        for (int i = v.length - 1; i > 0; i--) {
            double adjoint = adjoints[i];
            int other = other(i);
            if (i % 3 == 0) {
                adjoints[i - 1] += adjoint * Trigonometry.cos(v[i - 1]);
            } else if (i % 3 == 1) {
                adjoints[i - 1] += adjoint;
                adjoints[other] += adjoint;
            } else {
                adjoints[i - 1] += adjoint * v[other];
                adjoints[other] += adjoint * v[i - 1];
            }
        }
    }

    private Contestant tape(int nodes) {
        Tape tape = new Tape(nodes);
        double[][] out = new double[2][1];
        return new Contestant("Wengert, Tape, recorded anew", () -> {
            tape.rewind(0);
            tape.leaf(START);
            for (int i = 1; i < nodes; i++) {
                Op op = OPS[i % OPS.length];
                if (op.arity() == 1) {
                    tape.apply(op, i - 1);
                } else {
                    tape.apply(op, i - 1, other(i));
                }
            }
            tape.backward(nodes - 1);
            out[0][0] = tape.value(nodes - 1);
            out[1][0] = tape.adjoint(0);
            return out;
        });
    }

    private Contestant values(int nodes) {
        Value[] values = new Value[nodes];
        double[][] out = new double[2][1];
        return new Contestant("Wengert, Value, recorded anew", () -> {
            values[0] = Value.of(START);
            for (int i = 1; i < nodes; i++) {
                Op op = OPS[i % OPS.length];
                values[i] = op.arity() == 1
                        ? Value.apply(op, values[i - 1])
                        : Value.apply(op, values[i - 1], values[other(i)]);
            }
            values[nodes - 1].backward();
            out[0][0] = values[nodes - 1].data();
            out[1][0] = values[0].grad();
            return out;
        });
    }
}
