package wengert.bench;

import java.util.List;
import org.hipparchus.analysis.differentiation.Gradient;
import wengert.lang.Program;

/** The expression in the README of micrograd by A. Karpathy: 25 operations and a branch at each relu. */
final class Micrograd implements Workload {
    private static final String PROGRAM = """
            a = -4
            b = 2
            c = a + b
            d = a*b + b^3
            c += c + 1
            c += 1 + c + (-a)
            d += d*2 + relu(b + a)
            d += 3*d + relu(b - a)
            e = c - d
            f = e^2
            g = f/2
            g += 10/f
            """;

    @Override
    public List<Heat> heats(Size size) {
        double[][] inputs = Points.uniform(2, size.points(), -4, 4);
        Engine engine = new Engine(Program.read(PROGRAM).graph());
        return List.of(
                new Heat(
                        "micrograd's expression, function",
                        size.points(),
                        List.of(byHand(inputs), engine.batch(inputs, engine.value()))),
                new Heat(
                        "micrograd's expression, gradient",
                        size.points(),
                        List.of(
                                gradientByHand(inputs),
                                engine.batch(inputs, engine.valueAndGradient()),
                                PointByPoint.over("Hipparchus Gradient", inputs, 3, Micrograd::hipparchus))));
    }

    private static Contestant byHand(double[][] inputs) {
        double[][] out = new double[1][inputs[0].length];
        return new Contestant("by hand", () -> {
            for (int i = 0; i < inputs[0].length; i++) {
                double a = inputs[0][i];
                double b = inputs[1][i];
                double e = difference(a, b);
                double f = e * e;
                out[0][i] = f / 2 + 10 / f;
            }
            return out;
        });
    }

    /** The program's e. */
    private static double difference(double a, double b) {
        double c = a + b;
        double d = a * b + b * b * b;
        c += c + 1;
        c += 1 + c - a;
        d += d * 2 + Math.max(b + a, 0);
        d += 3 * d + Math.max(b - a, 0);
        return c - d;
    }

    private static Contestant gradientByHand(double[][] inputs) {
        double[][] out = new double[3][inputs[0].length];
        return new Contestant("by hand", () -> {
            for (int i = 0; i < inputs[0].length; i++) {
                double a = inputs[0][i];
                double b = inputs[1][i];
                double e = difference(a, b);
                double f = e * e;
                out[0][i] = f / 2 + 10 / f;
                double slope = 2 * e * (0.5 - 10 / (f * f));
                double sum = a + b > 0 ? 4 : 0;
                double difference = b - a > 0 ? 1 : 0;
                out[1][i] = slope * (3 - (12 * b + sum - difference));
                out[2][i] = slope * (4 - (12 * (a + 3 * b * b) + sum + difference));
            }
            return out;
        });
    }

    private static void hipparchus(double[][] in, double[][] out, int i) {
        Gradient a = Gradient.variable(2, 0, in[0][i]);
        Gradient b = Gradient.variable(2, 1, in[1][i]);
        Gradient c = a.add(b);
        Gradient d = a.multiply(b).add(b.pow(3));
        c = c.add(c.add(1));
        c = c.add(c.add(1).add(a.negate()));
        d = d.add(d.multiply(2).add(relu(b.add(a))));
        d = d.add(d.multiply(3).add(relu(b.subtract(a))));
        Gradient e = c.subtract(d);
        Gradient f = e.square();
        Gradient g = f.divide(2).add(f.reciprocal().multiply(10));
        out[0][i] = g.getValue();
        out[1][i] = g.getPartialDerivative(0);
        out[2][i] = g.getPartialDerivative(1);
    }

    private static Gradient relu(Gradient x) {
        return x.getValue() > 0 ? x : x.multiply(0);
    }
}
