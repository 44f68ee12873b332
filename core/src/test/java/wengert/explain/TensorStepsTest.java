package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.diff.Forward;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.run.Plan;

/** What steps, notes and certificates say of vectors and matrices. */
class TensorStepsTest {
    private static Graph graph(String source) {
        Program program = Program.read(source);
        assertEquals(List.of(), program.problems());
        return program.graph();
    }

    private static Snapshot snapshot(String source) {
        Graph graph = graph(source);
        return Snapshot.of(Reverse.of(graph, graph.output()));
    }

    private static String forward(String source) {
        Steps steps = Steps.of(snapshot(source));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < steps.forwardSize(); i++) {
            texts.add(steps.forward(i).text());
        }
        return String.join("\n", texts);
    }

    private static String backward(String source) {
        Steps steps = Steps.of(snapshot(source));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < steps.backwardSize(); i++) {
            texts.add(steps.backward(i).text());
        }
        return String.join("\n", texts);
    }

    @Test
    void valuesAreWrittenOutWhereTheyAreSmall() {
        assertEquals("""
                x is an input: x = [1, 2].
                W is an input: W = [[1, 2], [3, 4]].
                y = x @ W = [1, 2] @ [[1, 2], [3, 4]] = [7, 10].""", forward("x = [1, 2]; W = [[1, 2], [3, 4]]; y = x @ W"));
    }

    @Test
    void largeOnesAreToldByTheirShape() {
        assertEquals("x is a constant: x = [10].\ny = x·x = [10].", forward("const x = range(10); y = x*x"));
    }

    @Test
    void whatAnOperationIsToldIsPartOfIt() {
        assertTrue(forward("W = [[1, 2], [3, 4]]; y = sum(W, axis=0)")
                .endsWith("y = sum(W, axis 0) = sum([[1, 2], [3, 4]], axis 0) = [4, 6]."));
        assertTrue(forward("W = [[1, 2], [3, 4]]; y = W[0, 1:]")
                .endsWith("y = W[0, 1:2] = [[1, 2], [3, 4]][0, 1:2] = [2]."));
        assertTrue(forward("x = [1, 2, 3]; y = x[::-1]").endsWith("y = x[2::-1] = [1, 2, 3][2::-1] = [3, 2, 1]."));
        assertTrue(forward("x = [1, 2]; y = reshape(x, 2, 1)")
                .endsWith("y = reshape(x, [2, 1]) = reshape([1, 2], [2, 1])" + " = [[1], [2]]."));
        assertTrue(forward("x = [1, 2]; y = cumsum(x, reverse=1)").contains("cumsum(x, from the end)"));
        assertTrue(forward("x = [1, 2]; y = place(x, [3], 0:2)").contains("place(x, 0:2 of [3])"));
        assertTrue(forward("x = 2; y = spread(x, 2)").contains("spread(x, [2])"));
    }

    @Test
    void anAdjointGoesBackThroughTheTranspose() {
        assertEquals(
                """
                The sweep starts at the output: s changes just as s does, so s̄ = 1.
                s = sum(y), so the adjoint of s goes back to y as [1, 1]. s̄ = 1, so [1, 1] flows to y.""",
                backward("x = [1, 2]; y = x*3; s = sum(y)")
                        .lines()
                        .limit(2)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
        String matrix = backward("x = [1, 2]; W = [[1, 2], [3, 4]]; y = x @ W; s = sum(y^2)");
        assertTrue(matrix.contains("the adjoint of y goes back to x as W @ ȳ = [54, 122]"), matrix);
        assertTrue(matrix.contains("and to W as x ⊗ ȳ = [[14, 20], [28, 40]]"), matrix);
    }

    @Test
    void aRepeatedValueCollectsASum() {
        Steps steps = Steps.of(snapshot("a = 2; x = [1, 2]; y = sum(a*x)"));
        String lines = String.join(
                "\n", steps.backward(2).lines().stream().map(PlainText::of).toList());
        assertTrue(lines.contains("ā = sum(v̄₂·∂v₂/∂a) = 3"), lines);
    }

    @Test
    void aVectorAsOutputIsDifferentiatedAsASum() {
        Steps steps = Steps.of(snapshot("x = [1, 2]; y = sin(x)"));
        assertEquals(
                "The sweep starts at the output. y has the shape [2], so the sum of its elements is differentiated: each"
                        + " counts once, ȳ is 1 everywhere.",
                steps.backward(0).text());
        assertNull(Steps.of(snapshot("x = [1, 2]; y = sum(x)"))
                .backward(1)
                .flows()
                .get(0)
                .slope());
    }

    @Test
    void tangentsGoThroughWhatIsLinear() {
        Graph graph = graph("x = [1, 2]; W = [[1, 2], [3, 4]]; y = tanh(x @ W); z = [sum(y), 1]");
        var sweep = Forward.of(graph, graph.inputs().get(0));
        TangentSteps steps = TangentSteps.of(sweep, Plan.once(sweep.graph()));
        assertEquals(
                "v₂ = x @ W. x changes at the rate [1, 1] and goes through the operation as values do. v̇₂ = ẋ @ W = [4, 6].",
                steps.get(1).text());
        assertTrue(steps.get(2).text().contains("v₂ changes at the rate [4, 6] and reaches y multiplied by sech²(v₂)"));
        assertEquals(5, steps.size());
    }

    @Test
    void tangentsOfPartsMeetInOneTerm() {
        Graph graph = graph("x = 2; y = [x, x^2, 1]");
        var sweep = Forward.of(graph, graph.inputs().get(0));
        TangentSteps steps = TangentSteps.of(sweep, Plan.once(sweep.graph()));
        TangentStep last = steps.get(steps.size() - 1);
        assertEquals(
                "ẏ = [ẋ, v̇₂, 0] = [1, 4, 0]",
                PlainText.of(last.lines().get(last.lines().size() - 1)));
    }

    @Test
    void aKinkInSomeElementsIsCounted() {
        Snapshot snapshot = snapshot("x = [0, 1, 0]; y = sum(relu(x))");
        assertEquals(
                "v₁ = relu(x) has no derivative at x = 0 (2 of 3 elements): the slope at 0 is taken as 0.",
                KinkNotes.of(snapshot).get(0).text());
    }

    @Test
    void aNanInAnElementHasACertificate() {
        List<Birth> births = Births.of(snapshot("x = [1, -1]; y = sum(log(x))"));
        assertTrue(
                births.get(0).text().contains("log is defined for numbers of at least 0"),
                births.get(0).text());
        assertEquals(1, births.get(0).node());
    }

    @Test
    void matricesHaveTheirNotationInEveryMedium() {
        Formula matrix =
                Numerals.rounded(wengert.tensor.Tensor.matrix(new double[][] {{1, 2}, {3, 4}}), Numerals.DIGITS);
        assertEquals("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}", Latex.of(matrix));
        assertTrue(MathML.of(matrix).toString().contains("mtable"));
        Formula element = new Formula.Selected(new Formula.Identifier("x"), "0");
        assertEquals("x[0]", PlainText.of(element));
        assertEquals("{x}_{0}", Latex.of(element));
    }
}
