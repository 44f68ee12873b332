package wengert.bench;

import org.hipparchus.analysis.differentiation.Gradient;
import wengert.graph.GraphBuilder;
import wengert.op.Op;

/** The product of all inputs: B. Speelpenning, Compiling fast partial derivatives of functions given by algorithms (1980). */
final class Speelpenning extends ManyInputs {
    Speelpenning() {
        super("product of 1,000");
    }

    @Override
    int write(GraphBuilder builder) {
        int product = 0;
        for (int i = 1; i < INPUTS; i++) {
            product = builder.apply(Op.MUL, product, i);
        }
        return product;
    }

    @Override
    double value(double[] x) {
        double product = x[0];
        for (int i = 1; i < INPUTS; i++) {
            product *= x[i];
        }
        return product;
    }

    @Override
    double gradient(double[] x, double[] gradient) {
        double before = x[0];
        gradient[0] = 1;
        for (int i = 1; i < INPUTS; i++) {
            gradient[i] = before;
            before *= x[i];
        }
        double after = 1;
        for (int i = INPUTS - 1; i >= 0; i--) {
            gradient[i] *= after;
            after *= x[i];
        }
        return before;
    }

    @Override
    Gradient peer(Gradient[] x) {
        Gradient product = x[0];
        for (int i = 1; i < INPUTS; i++) {
            product = product.multiply(x[i]);
        }
        return product;
    }
}
