package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.run.Plan;

class ProgramTest {
    private static final String MICROGRAD = """
            from micrograd.engine import Value

            a = Value(-4.0)
            b = Value(2.0)
            c = a + b
            d = a * b + b**3
            c += c + 1
            c += 1 + c + (-a)
            d += d * 2 + (b + a).relu()
            d += 3 * d + (b - a).relu()
            e = c - d
            f = e**2
            g = f / 2.0
            g += 10.0 / f
            print(f'{g.data:.4f}') # prints 24.7041, the outcome of this forward pass
            g.backward()
            print(f'{a.grad:.4f}') # prints 138.8338, i.e. the numerical value of dg/da
            print(f'{b.grad:.4f}') # prints 645.5773, i.e. the numerical value of dg/db
            """;

    @Test
    void microgradsReadmeWorksPastedAsItIs() {
        Program program = Program.read(MICROGRAD);
        assertTrue(program.isComplete(), () -> program.problems().toString());
        ReverseSweep sweep = Reverse.of(program.graph(), program.graph().output());
        double[] values = Plan.evaluate(sweep.graph());
        assertClose(24.70408163265306, values[sweep.output()]);
        assertClose(138.83381924198252, values[sweep.adjoint(program.named("a"))]);
        assertClose(645.5772594752186, values[sweep.adjoint(program.named("b"))]);
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-13 * expected);
    }

    @Test
    void inputsKnowTheirPlaceAndRange() {
        Program program = Program.read("a = -2.5 in [-5, 5]\ny = a * k");
        assertEquals(2, program.inputs().size());
        InputSite a = program.inputs().get(0);
        assertEquals(-2.5, a.input().value());
        assertEquals(new Span(4, 8), a.literal());
        assertEquals(new Range(-5, 5), a.range());
        assertNull(program.inputs().get(1).literal());
        assertEquals("a = 3 in [-5, 5]\ny = a * k", program.withInput("a", 3));
        assertEquals("k = -inf\na = -2.5 in [-5, 5]\ny = a * k", program.withInput("k", Double.NEGATIVE_INFINITY));
        Exception thrown = assertThrows(IllegalArgumentException.class, () -> program.withInput("z", 1));
        assertEquals("withInput: expected the name of an input, got z", thrown.getMessage());
    }

    @Test
    void theInnermostNodeIsFound() {
        Program program = Program.read("a = 2\nb = a^2 + sin(a)");
        assertEquals(program.named("a"), program.nodeAt(0));
        assertEquals(program.named("a"), program.nodeAt(10));
        assertEquals(
                "sin",
                ((Node.Apply) program.graph().node(program.nodeAt(17))).op().callName());
        assertEquals(
                "add",
                ((Node.Apply) program.graph().node(program.nodeAt(14))).op().callName());
        assertEquals(program.named("b"), program.nodeAt(6));
        assertEquals(program.named("a"), program.nodeAt(1));
        assertEquals(-1, Program.read("# nothing").nodeAt(3));
    }
}
