package wengert.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.run.Lanes;
import wengert.run.Plan;

/** Examples that others have published, against the numbers they print. */
class PublishedCasesTest {

    /**
     * A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind, Automatic differentiation in machine learning: a survey,
     * Journal of Machine Learning Research 18 (2018): tables 2 and 3, in three decimals.
     */
    @Test
    void baydin() {
        Case example = new Case("""
                x1 = 2; x2 = 5
                v1 = ln(x1); v2 = x1*x2; v3 = sin(x2); v4 = v1 + v2; v5 = v4 - v3
                """);
        example.values(5e-4, Map.of("v1", 0.693, "v2", 10.0, "v3", -0.959, "v4", 10.693, "v5", 11.652));
        example.tangents("x1", 5e-4, Map.of("v1", 0.5, "v2", 5.0, "v4", 5.5, "v5", 5.5));
        example.adjoints(5e-4, Map.of("v4", 1.0, "v3", -1.0, "v1", 1.0, "v2", 1.0, "x1", 5.5, "x2", 1.716));
    }

    /**
     * A. Griewank, A. Walther, Evaluating Derivatives, 2nd edition, SIAM 2008: tables 1.1 to 1.3, in four decimals, the
     * last digit of v6 from rounded factors; their v-1 and v0 are x1 and x2 here.
     */
    @Test
    void griewankAndWalther() {
        Case example = new Case("""
                x1 = 1.5; x2 = 0.5
                v1 = x1/x2; v2 = sin(v1); v3 = exp(x2); v4 = v1 - v3; v5 = v2 + v4; v6 = v5*v4
                """);
        example.values(5e-5, Map.of("v1", 3.0, "v2", 0.1411, "v3", 1.6487, "v4", 1.3513, "v5", 1.4924));
        example.values(1e-4, Map.of("v6", 2.0167));
        example.tangents("x1", 5e-5, Map.of("v1", 2.0, "v2", -1.9800, "v4", 2.0, "v5", 0.0200, "v6", 3.0118));
        example.adjoints(5e-5, Map.of("x1", 3.0118, "v5", 1.3513, "v4", 2.8437, "v3", -2.8437));
        example.adjoints(1e-4, Map.of("x2", -13.7239)); // cut off, not rounded
    }

    /** PyTorch's tutorial "A Gentle Introduction to torch.autograd": Q = 3a³ - b² at a = [2, 3], b = [6, 4]. */
    @Test
    void torchTutorial() {
        new Case("a = 2; b = 6; 3*a^3 - b^2").adjoints(0, Map.of("a", 36.0, "b", -12.0));
        new Case("a = 3; b = 4; 3*a^3 - b^2").adjoints(0, Map.of("a", 81.0, "b", -8.0));
    }

    /** A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 2.5: y = 2 x·x at [0, 1, 2, 3]. */
    @Test
    void diveIntoDeepLearning() {
        Case example = new Case("a = 0; b = 1; c = 2; d = 3\ny = 2*(a*a + b*b + c*c + d*d)");
        example.values(0, Map.of("y", 28.0));
        example.adjoints(0, Map.of("a", 0.0, "b", 4.0, "c", 8.0, "d", 12.0));
    }

    private static final String MAZUR = """
            const i1 = 0.05; const i2 = 0.10; const b1 = 0.35; const b2 = 0.60
            w1 = 0.15; w2 = 0.20; w3 = 0.25; w4 = 0.30; w5 = 0.40; w6 = 0.45; w7 = 0.50; w8 = 0.55
            h1 = sigmoid(w1*i1 + w2*i2 + b1)
            h2 = sigmoid(w3*i1 + w4*i2 + b1)
            o1 = sigmoid(w5*h1 + w6*h2 + b2)
            o2 = sigmoid(w7*h1 + w8*h2 + b2)
            e1 = (0.01 - o1)^2/2
            e2 = (0.99 - o2)^2/2
            e = e1 + e2
            """;

    /**
     * M. Mazur, A Step by Step Backpropagation Example (2015): both passes, in nine digits. The source rounds as it goes, so
     * its last digit may be off by one.
     */
    @Test
    void mazur() {
        Case example = new Case(MAZUR);
        example.values(
                1.5e-9,
                Map.of(
                        "h1",
                        0.593269992,
                        "h2",
                        0.596884378,
                        "o2",
                        0.772928465,
                        "e1",
                        0.274811083,
                        "e2",
                        0.023560026,
                        "e",
                        0.298371109));
        example.values(1e-8, Map.of("o1", 0.75136507));
        example.adjoints(1.5e-9, Map.of("w5", 0.082167041, "w1", 0.000438568));
    }

    /**
     * The same source: the weights after one step at the rate 0.5, and the error after one and after 10,000 of them.
     * What it prints of the errors is 1.5e-7 and 7e-9 above what its own rules give.
     */
    @Test
    void mazurTrained() {
        Case example = new Case(MAZUR);
        example.descend(0.5);
        example.values(
                5e-9,
                Map.of(
                        "w1",
                        0.149780716,
                        "w2",
                        0.19956143,
                        "w3",
                        0.24975114,
                        "w4",
                        0.29950229,
                        "w5",
                        0.35891648,
                        "w6",
                        0.408666186,
                        "w7",
                        0.511301270,
                        "w8",
                        0.561370121));
        example.run();
        example.values(2e-7, Map.of("e", 0.291027924));
        for (int step = 1; step < 10_000; step++) {
            example.descend(0.5);
        }
        example.run();
        example.values(1e-8, Map.of("e", 0.0000351085));
        example.values(2e-6, Map.of("o1", 0.015912196, "o2", 0.984065734));
    }

    /**
     * A cell of S. Hochreiter and J. Schmidhuber, Long short-term memory, Neural Computation 9 (1997), with the forget gate of
     * F. Gers and others (2000), of width one. Its numbers are our own: difference quotients in 60 digits with mpmath.
     */
    @Test
    void longShortTermMemory() {
        Case example = new Case("""
                x = 0.5; h = -0.3; c = 0.8
                wi = 0.9; ui = -0.4; bi = 0.1; wf = -0.7; uf = 0.6; bf = 1
                wo = 0.3; uo = 0.2; bo = -0.5; wg = 1.1; ug = -0.8; bg = 0.05
                i = sigmoid(wi*x + ui*h + bi)
                f = sigmoid(wf*x + uf*h + bf)
                o = sigmoid(wo*x + uo*h + bo)
                g = tanh(wg*x + ug*h + bg)
                next = f*c + i*g
                out = o*tanh(next)
                """);
        example.values(1e-15, Map.of("out", 0.294378791398522));
        example.adjoints(1e-15, Map.of("x", 0.12413273048878679));
        example.adjoints(1e-15, Map.of("h", -0.006053383735028196));
        example.adjoints(1e-15, Map.of("c", 0.11179930087571016));
        example.adjoints(1e-15, Map.of("wi", 0.013949313202448231));
        example.adjoints(1e-15, Map.of("ui", -0.008369587921468939));
        example.adjoints(1e-15, Map.of("bi", 0.027898626404896463));
        example.adjoints(1e-15, Map.of("wf", 0.017199930856363066));
        example.adjoints(1e-15, Map.of("uf", -0.01031995851381784));
        example.adjoints(1e-15, Map.of("bf", 0.03439986171272613));
        example.adjoints(1e-15, Map.of("wo", 0.08847376164984216));
        example.adjoints(1e-15, Map.of("uo", -0.0530842569899053));
        example.adjoints(1e-15, Map.of("bo", 0.17694752329968433));
        example.adjoints(1e-15, Map.of("wg", 0.03182709678790135));
        example.adjoints(1e-15, Map.of("ug", -0.019096258072740808));
        example.adjoints(1e-15, Map.of("bg", 0.0636541935758027));
    }

    /** H. H. Rosenbrock, An automatic method for finding the greatest or least value of a function (1960), at (1, -1). */
    @Test
    void rosenbrocksHessian() {
        Graph graph = Program.read("x = 1; y = -1; (1 - x)^2 + 100*(y - x^2)^2").graph();
        ReverseSweep gradient = Reverse.of(graph, graph.output());
        double[][] hessian = new double[2][2];
        for (int row = 0; row < 2; row++) {
            ReverseSweep second = Reverse.of(
                    gradient.graph(), gradient.adjoint(graph.inputs().get(row).id()));
            double[] values = Plan.evaluate(second.graph());
            for (int column = 0; column < 2; column++) {
                hessian[row][column] =
                        values[second.adjoint(graph.inputs().get(column).id())];
            }
        }
        assertEquals(List.of(1602.0, -400.0), List.of(hessian[0][0], hessian[0][1]));
        assertEquals(List.of(-400.0, 200.0), List.of(hessian[1][0], hessian[1][1]));
    }

    /** The fourth derivative of exp(-x²) at 0 is the Hermite polynomial H4(0) = 12 (Abramowitz and Stegun, 22.11.7). */
    @Test
    void fourthDerivativeOfABell() {
        Graph graph = Program.read("x = 0; exp(-x^2)").graph();
        int x = graph.inputs().get(0).id();
        int node = graph.output();
        for (int order = 0; order < 4; order++) {
            ReverseSweep sweep = Reverse.of(graph, node);
            graph = sweep.graph();
            node = sweep.adjoint(x);
        }
        assertEquals(12, Plan.evaluate(graph)[node]);
    }

    /** A program, its reverse sweep, and the numbers at the inputs' present values. */
    private static final class Case {
        private final Program program;
        private final ReverseSweep sweep;
        private final Plan plan;
        private final Lanes lanes;

        Case(String text) {
            program = Program.read(text);
            assertEquals(List.of(), program.problems());
            Graph graph = program.graph();
            sweep = Reverse.of(graph, graph.output());
            plan = Plan.of(sweep.graph());
            lanes = plan.lanes(1);
            run();
        }

        void run() {
            plan.run(lanes);
        }

        /** One step of gradient descent in all inputs. */
        void descend(double rate) {
            run();
            for (Node.Input input : program.graph().inputs()) {
                double slope = lanes.get(sweep.adjoint(input.id()));
                lanes.set(input, lanes.get(input.id()) - rate * slope);
            }
        }

        void values(double tolerance, Map<String, Double> expected) {
            expected.forEach((name, number) -> assertEquals(number, lanes.get(program.named(name)), tolerance, name));
        }

        void adjoints(double tolerance, Map<String, Double> expected) {
            expected.forEach((name, number) -> assertEquals(
                    number, lanes.get(sweep.adjoint(program.named(name))), tolerance, "adjoint of " + name));
        }

        void tangents(String direction, double tolerance, Map<String, Double> expected) {
            Node.Input input = program.graph().inputs().stream()
                    .filter(each -> each.name().equals(direction))
                    .findFirst()
                    .orElseThrow();
            ForwardSweep forward = Forward.of(program.graph(), input);
            double[] numbers = Plan.evaluate(forward.graph());
            expected.forEach((name, number) -> assertEquals(
                    number, numbers[forward.tangent(program.named(name))], tolerance, "tangent of " + name));
        }
    }
}
