package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.diff.Reverse;
import wengert.explain.Writing.Adjoints;
import wengert.graph.Graph;
import wengert.lang.Program;

class WritingTest {
    private static Steps steps(String program, Writing writing) {
        Graph graph = Program.read(program).graph();
        return Steps.of(Snapshot.of(Reverse.of(graph, graph.output())), writing);
    }

    private static List<String> lines(Step step) {
        return step.lines().stream().map(PlainText::of).toList();
    }

    @Test
    void adjointsAsPartialDerivativesOfTheOutput() {
        Steps steps = steps("a = 2; c = a^2; d = sin(c)", Writing.USUAL.with(Adjoints.PARTIAL));
        assertEquals(List.of("∂d/∂d = 1"), lines(steps.backward(0)));
        assertEquals(
                "∂d/∂c = ∂d/∂d·∂d/∂c = 1·(−0.653644) = −0.653644",
                lines(steps.backward(1)).get(1));
        assertEquals(
                "∂d/∂a = ∂d/∂c·∂c/∂a = −0.653644·4 = −2.61457",
                lines(steps.backward(2)).get(1));
    }

    @Test
    void adjointsAsProgramsKeepThem() {
        Steps steps = steps("c = 1; c = c * 3; d = c^2", Writing.USUAL.with(Adjoints.GRAD));
        assertEquals("d.grad = ∂d/∂d = 1", lines(steps.backward(0)).get(0));
        assertEquals(
                "c₂.grad = d.grad·∂d/∂c₂ = 1·6 = 6", lines(steps.backward(1)).get(1));
        Formula adjoint = steps.names().adjoint(2);
        assertEquals("{c}_{2}.\\mathrm{grad}", Latex.of(adjoint));
        assertEquals(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><msub><mi>c</mi><mn>2</mn></msub>"
                        + "<mo lspace=\"0\">.</mo><mi>grad</mi></mrow></math>",
                MathML.of(adjoint).markup());
    }

    @Test
    void sumOfTheElementsIsDifferentiatedWhereTheOutputHasSeveral() {
        Steps steps = steps("x = [1, 2]; y = x*3", Writing.USUAL.with(Adjoints.PARTIAL));
        assertEquals("∂Σy/∂x", PlainText.of(steps.names().adjoint(0)));
    }

    @Test
    void numbersHaveTheDigitsAskedFor() {
        assertEquals(
                "c = sin(a) = sin(1) = 0.84147.",
                steps("a = 1; c = sin(a)", Writing.USUAL.with(5)).forward(1).text());
        assertThrows(IllegalArgumentException.class, () -> Writing.USUAL.with(0));
    }
}
