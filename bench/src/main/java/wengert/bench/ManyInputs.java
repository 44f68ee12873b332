package wengert.bench;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.GraphBuilder;

/** A function of 1,000 numbers at one point, written out in scalars. */
abstract class ManyInputs implements Workload {
    static final int INPUTS = 1_000;

    private final String name;

    ManyInputs(String name) {
        this.name = name;
    }

    /** Writes the function of the inputs, which are the nodes from 0 on, and gives its node. */
    abstract int write(GraphBuilder builder);

    /** The function by hand. */
    abstract double value(double[] x);

    /** The function by hand, with its gradient, {@code gradient[0]} to the last. */
    abstract double gradient(double[] x, double[] gradient);

    /** The function in the words of another library. */
    abstract Gradient peer(Gradient[] x);

    @Override
    public List<Heat> heats(Size size) {
        double[] x = Points.uniform(1, INPUTS, 0.9, 1.1)[0];
        GraphBuilder builder = new GraphBuilder();
        for (int i = 0; i < INPUTS; i++) {
            builder.input("x" + i, x[i]);
        }
        Engine engine = new Engine(builder.build(write(builder)));
        return List.of(
                new Heat(name + ", function", 1, List.of(valueByHand(x), engine.plan(x, engine.value()))),
                new Heat(
                        name + ", gradient",
                        1,
                        List.of(gradientByHand(x), engine.plan(x, engine.valueAndGradient()), peer(x, this::peer))));
    }

    private Contestant valueByHand(double[] x) {
        double[][] out = new double[1][1];
        return new Contestant("by hand", () -> {
            out[0][0] = value(x);
            return out;
        });
    }

    private Contestant gradientByHand(double[] x) {
        double[] gradient = new double[INPUTS];
        double[][] out = new double[INPUTS + 1][1];
        return new Contestant("by hand", () -> {
            out[0][0] = gradient(x, gradient);
            for (int i = 0; i < INPUTS; i++) {
                out[i + 1][0] = gradient[i];
            }
            return out;
        });
    }

    private static Contestant peer(double[] x, Function<Gradient[], Gradient> f) {
        double[][] out = new double[INPUTS + 1][1];
        return new Contestant("Hipparchus Gradient", () -> {
            Gradient[] variables = new Gradient[INPUTS];
            for (int i = 0; i < INPUTS; i++) {
                variables[i] = Gradient.variable(INPUTS, i, x[i]);
            }
            Gradient y = f.apply(variables);
            out[0][0] = y.getValue();
            for (int i = 0; i < INPUTS; i++) {
                out[i + 1][0] = y.getPartialDerivative(i);
            }
            return out;
        });
    }
}
