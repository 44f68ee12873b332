package wengert.bench;

import java.util.List;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.lang.Program;
import wengert.math.Logarithm;
import wengert.math.Trigonometry;

/**
 * ln(x1) + x1 x2 - sin(x2): the example of A. G. Baydin, B. A. Pearlmutter, A. A. Radul and J. M. Siskind, Automatic
 * differentiation in machine learning: a survey, JMLR 18 (2018).
 */
final class Baydin implements Workload {
    private static final DSFactory FACTORY = new DSFactory(2, 1);

    @Override
    public List<Heat> heats(Size size) {
        double[][] inputs = Points.uniform(2, size.points(), 0.5, 5);
        Engine engine = new Engine(
                Program.read("x1 = 2; x2 = 5; y = ln(x1) + x1*x2 - sin(x2)").graph());
        return List.of(
                new Heat(
                        "ln(x1) + x1 x2 - sin(x2), function",
                        size.points(),
                        List.of(byHand(inputs), engine.batch(inputs, engine.value()))),
                new Heat(
                        "ln(x1) + x1 x2 - sin(x2), gradient",
                        size.points(),
                        List.of(
                                gradientByHand(inputs),
                                engine.batch(inputs, engine.valueAndGradient()),
                                PointByPoint.over("Hipparchus Gradient", inputs, 3, Baydin::hipparchus),
                                PointByPoint.over("Hipparchus DerivativeStructure", inputs, 3, Baydin::structure),
                                PointByPoint.over("commons-math DerivativeStructure", inputs, 3, Baydin::commons))));
    }

    private static Contestant byHand(double[][] inputs) {
        double[][] out = new double[1][inputs[0].length];
        return new Contestant("by hand", () -> {
            double[] a = inputs[0];
            double[] b = inputs[1];
            double[] y = out[0];
            for (int i = 0; i < y.length; i++) {
                y[i] = Logarithm.log(a[i]) + a[i] * b[i] - Trigonometry.sin(b[i]);
            }
            return out;
        });
    }

    private static Contestant gradientByHand(double[][] inputs) {
        double[][] out = new double[3][inputs[0].length];
        return new Contestant("by hand", () -> {
            double[] a = inputs[0];
            double[] b = inputs[1];
            for (int i = 0; i < a.length; i++) {
                out[0][i] = Logarithm.log(a[i]) + a[i] * b[i] - Trigonometry.sin(b[i]);
                out[1][i] = 1 / a[i] + b[i];
                out[2][i] = a[i] - Trigonometry.cos(b[i]);
            }
            return out;
        });
    }

    private static void hipparchus(double[][] in, double[][] out, int i) {
        Gradient a = Gradient.variable(2, 0, in[0][i]);
        Gradient b = Gradient.variable(2, 1, in[1][i]);
        Gradient y = a.log().add(a.multiply(b)).subtract(b.sin());
        out[0][i] = y.getValue();
        out[1][i] = y.getPartialDerivative(0);
        out[2][i] = y.getPartialDerivative(1);
    }

    private static void structure(double[][] in, double[][] out, int i) {
        DerivativeStructure a = FACTORY.variable(0, in[0][i]);
        DerivativeStructure b = FACTORY.variable(1, in[1][i]);
        DerivativeStructure y = a.log().add(a.multiply(b)).subtract(b.sin());
        out[0][i] = y.getValue();
        out[1][i] = y.getPartialDerivative(1, 0);
        out[2][i] = y.getPartialDerivative(0, 1);
    }

    private static void commons(double[][] in, double[][] out, int i) {
        var a = new org.apache.commons.math3.analysis.differentiation.DerivativeStructure(2, 1, 0, in[0][i]);
        var b = new org.apache.commons.math3.analysis.differentiation.DerivativeStructure(2, 1, 1, in[1][i]);
        var y = a.log().add(a.multiply(b)).subtract(b.sin());
        out[0][i] = y.getValue();
        out[1][i] = y.getPartialDerivative(1, 0);
        out[2][i] = y.getPartialDerivative(0, 1);
    }
}
