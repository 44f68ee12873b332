package wengert.web.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.tensor.Tensor;
import wengert.web.model.Computation;

class LensStateTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final String LAYER =
            "x = [1, 2, 3]\nW = [[0.5, -1, 2], [1, 0, -0.5]]\ny = softmax(tanh(W @ x))\nL = -log(y[0])";

    private static LensState of(String text) {
        return LensState.of(Computation.of(Program.read(text)));
    }

    @Test
    void writtenOutInNumbersTheValuesAndAdjointsAreTheSameBits() {
        LensState lens = of(LAYER);
        Computation numbers = lens.on(Level.NUMBERS).viewed();
        assertEquals(
                lens.program().value(lens.program().output()), numbers.value(numbers.output()), "value of the result");
        int checked = 0;
        for (Node.Input input : lens.program().graph().inputs()) {
            Tensor adjoint = lens.program().adjoint(input.id());
            for (int e = 0; e < adjoint.size(); e++) {
                String name = input.name() + input.shape().index(e);
                int element = named(numbers, name);
                assertEquals(adjoint.get(e), numbers.adjoint(element).scalar(), 1e-16, name);
                checked++;
            }
        }
        assertEquals(9, checked);
    }

    private static int named(Computation computation, String name) {
        return computation.graph().inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aDerivativeIsAProgramWhoseResultIsTheAdjoint() {
        LensState lens = of(MAIN).at("a");
        assertFalse(lens.viewed().isProgram());
        assertEquals(
                lens.program().adjoint(0), lens.viewed().value(lens.viewed().output()));
        assertEquals("da", lens.viewed().names().text(lens.viewed().output()));
    }

    @Test
    void aLookStaysWhileTheProgramHasWhatIsLookedAt() {
        LensState lens = of(MAIN).at("b").on(Level.CALLS);
        LensState edited = lens.in(Computation.of(Program.read(MAIN.replace("-3", "4"))));
        assertEquals("b", edited.input());
        assertEquals(Level.CALLS, edited.level());
        LensState other = edited.in(Computation.of(Program.read("x = 1\ny = x^2")));
        assertEquals("", other.input());
        assertSame(other.program(), other.viewed());
    }

    @Test
    void onlyLevelsThatDifferAreOffered() {
        assertEquals(List.of(Level.OPERATIONS), of(MAIN).levels());
        assertEquals(
                List.of(Level.OPERATIONS, Level.NUMBERS),
                of("x = [1, 2]\ny = x @ x").levels());
        assertEquals(
                List.of(Level.CALLS, Level.OPERATIONS, Level.NUMBERS), of(LAYER).levels());
    }

    @Test
    void whatIsTooLargeToWriteOutStaysAsItIsAndSaysSo() {
        LensState lens = of("A = ones(40, 40) * 2\nB = [[1, 2]]\nL = sum(A @ A) + sum(B)")
                .on(Level.NUMBERS);
        assertTrue(lens.isRefused());
        assertSame(lens.program(), lens.viewed());
        assertFalse(of(LAYER).on(Level.NUMBERS).isRefused());
    }

    @Test
    void ofAVectorTheSumIsDifferentiated() {
        LensState lens = of("x = [1, 2]\ny = x^2").at("x");
        assertEquals(Tensor.vector(2, 4), lens.viewed().value(lens.viewed().output()));
    }

    @Test
    void wordsOfLinksAreUnderstood() {
        LensState lens = of(LAYER).at("x").on(Level.NUMBERS);
        LensState again = of(LAYER).seeing(lens.input(), lens.word());
        assertEquals("x", again.input());
        assertEquals(Level.NUMBERS, again.level());
        assertEquals("", of(LAYER).word());
        assertEquals(Level.OPERATIONS, of(LAYER).seeing("nothing", "else").level());
    }

    private static String calls(int count) {
        StringBuilder text = new StringBuilder("f(t) = tanh(t * t + t) * exp(sin(t))\nx = 1\ny = x\n");
        for (int i = 0; i < count; i++) {
            text.append("y = f(y)\n");
        }
        return text.toString();
    }

    @Test
    void aLargeProgramStartsWithItsCallsClosed() {
        assertEquals(Level.OPERATIONS, of(calls(20)).level());
        LensState large = of(calls(40));
        assertEquals(Level.CALLS, large.level());
        assertEquals("", large.word(), "nothing was chosen");
        assertEquals(
                Level.OPERATIONS, large.in(Computation.of(Program.read(MAIN))).level());
        StringBuilder flat = new StringBuilder("x = 1\ny = x\n");
        assertEquals(
                Level.OPERATIONS,
                of(flat.append("y = sin(y)\n".repeat(200)).toString()).level(),
                "no calls");
    }

    @Test
    void aChosenLevelIsKept() {
        LensState chosen = of(calls(40)).on(Level.OPERATIONS);
        assertEquals(Level.OPERATIONS, chosen.level());
        assertEquals("operations", chosen.word());
        assertEquals(Level.OPERATIONS, of(calls(40)).seeing("", chosen.word()).level());
        assertEquals(
                Level.OPERATIONS,
                chosen.in(Computation.of(Program.read(calls(50)))).level());
        LensState calls = of(calls(20)).on(Level.CALLS);
        assertEquals(
                Level.CALLS, calls.in(Computation.of(Program.read(calls(10)))).level());
    }

    @Test
    void nothingIsSeenOfNothing() {
        LensState lens = of("").at("x").on(Level.NUMBERS);
        assertTrue(lens.viewed().isEmpty());
    }
}
