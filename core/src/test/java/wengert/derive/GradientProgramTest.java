package wengert.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.diff.RandomTensorGraphs;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** Gradients look as a person writes them, and are what the sweep computes, bit for bit. */
class GradientProgramTest {
    private static String printed(String program) {
        return Printer.print(gradient(program).graph());
    }

    private static GradientProgram gradient(String program) {
        return GradientProgram.of(Function.of(Program.read(program).graph()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2 * sin(x)        | dx = 2 * x * sin(x) + x^2 * cos(x)
            sin(x) * cos(x)     | dx = cos(x)^2 - sin(x)^2
            cos(x)^2            | dx = -2 * cos(x) * sin(x)
            x^3                 | dx = 3 * x^2
            2x^2 + 7x - 1       | dx = 2 * (2 * x) + 7
            x * x               | dx = 2 * x
            tanh(x)             | dx = sech2(x)
            erf(x)              | dx = 1.1283791670955126 * exp(-x^2)
            abs(x)              | dx = sign(x)
            y = exp(-x^2)       | y = exp(-x^2);dx = -2 * x * y
            y = sqrt(1 + x^2)   | y = sqrt(1 + x^2);dx = 2 * x * (1 / (2 * y))
            y = sigmoid(x)      | y = sigmoid(x);dx = y * sigmoid(-x)
            x * exp(-x)         | _1 = exp(-x);dx = _1 - x * _1
            y = 1 / (1 + x^2)   | _1 = 1 + x^2;y = 1 / _1;dx = -2 * x * (y / _1)
            y = log(x)          | y = log(x);dx = unless_nan(y, 1 / x)
            """)
    void ofOneNumber(String function, String expected) {
        assertEquals("x = 3\n" + expected.replace(";", "\n"), printed("x = 3;" + function));
    }

    @Test
    void ofSeveralNumbers() {
        assertEquals(
                "x = 1\ny = 2\nz = 3\ndz = x * y\ndx = y * z\ndy = x * z\nstack(dx, dy, dz)",
                printed("x = 1; y = 2; z = 3; x*y*z"));
        assertEquals(
                "a = 2\nb = -3\nc = a * b + a^2\n_1 = sech2(c)\nda = b * _1 + 2 * a * _1\ndb = a * _1\nstack(da, db)",
                printed("a = 2; b = -3; c = a*b + a^2; d = tanh(c)"));
    }

    @Test
    void ofVectorsAndMatrices() {
        assertEquals(
                "x = [1, 2]\nw = [3, 4]\ndx = 2 * (x - w)\ndw = -dx",
                printed("x = [1, 2]; w = [3, 4]; sum((x - w)^2)"));
        GradientProgram product = gradient("W = [[1, 2], [3, 4]]; x = [1, 2]; sum(W @ x)");
        assertEquals(
                "W = [[1, 2], [3, 4]]\nx = [1, 2]\nconst _1 = [1, 1]\ndW = outer(_1, x)\ndx = _1 @ W",
                Printer.print(product.graph()));
    }

    @Test
    void inputsThatDoNotMatterAreGoneAndTheirDerivativesAreZero() {
        Graph graph = Program.read("x = 1; y = 2; x + 3").graph();
        GradientProgram gradient = GradientProgram.of(Function.of(graph));
        assertEquals("const dx = 1\nconst dy = 0\nstack(dx, dy)", Printer.print(gradient.graph()));
        assertEquals(
                0,
                Plan.once(gradient.graph())
                        .get(gradient.derivative(graph.inputs().get(1))));
    }

    @Test
    void ofRandomProgramsIsTheSweepBitForBitAlsoWhenReadAgain() {
        int read = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            Lanes swept = Plan.once(sweep.graph());
            for (Node.Input input : graph.inputs()) {
                GradientProgram gradient = GradientProgram.of(new Function(graph, graph.output(), List.of(input)));
                int adjoint = sweep.adjoint(input.id());
                Tensor expected = adjoint < 0 ? Tensor.filled(input.shape(), 0) : swept.tensor(adjoint);
                Tensor actual = Plan.once(gradient.graph()).tensor(gradient.derivative(input));
                assertEquals(expected, actual, "program " + seed + "\n" + Printer.print(graph));
                String text = Printer.print(gradient.graph());
                if (text.length() < 10_000) {
                    Program program = Program.read(text);
                    assertEquals(List.of(), program.problems(), text);
                    Graph again = program.graph();
                    assertEquals(expected, Plan.once(again).tensor(again.output()), text);
                    read++;
                }
            }
        }
        assertTrue(read > 5_000, "read again " + read);
    }

    @Test
    void differentiatingItAgainGivesTheSecondDerivative() {
        String program = "x = 0.7; x^2 * sin(x)";
        for (int order = 1; order <= 4; order++) {
            Graph graph = Program.read(program).graph();
            double expected = Derivatives.of(Function.of(graph), 1).at(Map.of())[1];
            GradientProgram gradient = GradientProgram.of(Function.of(graph));
            assertEquals(
                    expected, Plan.once(gradient.graph()).get(gradient.graph().output()), 1e-14);
            program = Printer.print(gradient.graph());
        }
        double x = 0.7;
        double fourth = Derivatives.of(
                        Function.of(Program.read("x = 0.7; x^2 * sin(x)").graph()), 4)
                .at(Map.of())[4];
        assertEquals((x * x - 12) * Math.sin(x) - 8 * x * Math.cos(x), fourth, 1e-13);
    }

    @Test
    void onlyNumbersHaveAGradient() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> gradient("x = [1, 2]; x^2"));
        assertEquals(
                "gradient: expected a function whose value is a number, got one of shape [2]", thrown.getMessage());
    }
}
