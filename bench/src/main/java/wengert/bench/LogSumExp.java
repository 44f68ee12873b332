package wengert.bench;

import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.GraphBuilder;
import wengert.math.Exponential;
import wengert.math.Logarithm;
import wengert.op.Op;

/** The logarithm of the sum of 1,000 exponentials. */
final class LogSumExp extends ManyInputs {
    LogSumExp() {
        super("log-sum-exp of 1,000");
    }

    @Override
    int write(GraphBuilder builder) {
        int sum = builder.apply(Op.EXP, 0);
        for (int i = 1; i < INPUTS; i++) {
            sum = builder.apply(Op.ADD, sum, builder.apply(Op.EXP, i));
        }
        return builder.apply(Op.LOG, sum);
    }

    @Override
    double value(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += Exponential.exp(number);
        }
        return Logarithm.log(sum);
    }

    @Override
    double gradient(double[] x, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < INPUTS; i++) {
            gradient[i] = Exponential.exp(x[i]);
            sum += gradient[i];
        }
        double share = 1 / sum;
        for (int i = 0; i < INPUTS; i++) {
            gradient[i] *= share;
        }
        return Logarithm.log(sum);
    }

    @Override
    Gradient peer(Gradient[] x) {
        Gradient sum = x[0].exp();
        for (int i = 1; i < INPUTS; i++) {
            sum = sum.add(x[i].exp());
        }
        return sum.log();
    }
}
