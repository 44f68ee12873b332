package wengert.bench;

import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.GraphBuilder;
import wengert.op.Op;

/** Rosenbrock's valley in 1,000 dimensions: the sum of {@code 100 (y - x²)² + (1 - x)²} over neighbours x, y. */
final class Rosenbrock extends ManyInputs {
    Rosenbrock() {
        super("Rosenbrock of 1,000");
    }

    @Override
    int write(GraphBuilder builder) {
        int hundred = builder.constant(100);
        int one = builder.constant(1);
        int sum = builder.constant(0);
        for (int i = 0; i + 1 < INPUTS; i++) {
            int bend = builder.apply(Op.SUB, i + 1, builder.apply(Op.SQUARE, i));
            int valley = builder.apply(Op.MUL, hundred, builder.apply(Op.SQUARE, bend));
            int slope = builder.apply(Op.SQUARE, builder.apply(Op.SUB, one, i));
            sum = builder.apply(Op.ADD, sum, builder.apply(Op.ADD, valley, slope));
        }
        return sum;
    }

    @Override
    double value(double[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < INPUTS; i++) {
            double bend = x[i + 1] - x[i] * x[i];
            double rest = 1 - x[i];
            sum += 100 * (bend * bend) + rest * rest;
        }
        return sum;
    }

    @Override
    double gradient(double[] x, double[] gradient) {
        double sum = 0;
        gradient[0] = 0;
        for (int i = 0; i + 1 < INPUTS; i++) {
            double bend = x[i + 1] - x[i] * x[i];
            double rest = 1 - x[i];
            sum += 100 * (bend * bend) + rest * rest;
            gradient[i] -= 400 * bend * x[i] + 2 * rest;
            gradient[i + 1] = 200 * bend;
        }
        return sum;
    }

    @Override
    Gradient peer(Gradient[] x) {
        Gradient sum = Gradient.constant(INPUTS, 0);
        for (int i = 0; i + 1 < INPUTS; i++) {
            Gradient bend = x[i + 1].subtract(x[i].square());
            sum = sum.add(bend.square().multiply(100).add(x[i].subtract(1).square()));
        }
        return sum;
    }
}
