package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static String rendered(String source) {
        StringBuilder rendered = new StringBuilder();
        for (Problem problem : Program.read(source).problems()) {
            rendered.append(problem.render(source)).append('\n');
        }
        return rendered.toString();
    }

    private static String fixed(String source) {
        Problem problem = Program.read(source).problems().get(0);
        return problem.fixes().get(0).applied(source);
    }

    @Test
    void thePlaceIsMarkedUnderTheLine() {
        assertEquals("""
                1 | y = sin(x
                  |          ^ expected ')' to close the '(' opened at column 8
                """, rendered("y = sin(x"));
        assertEquals("""
                12 | \ty = sinn(2)
                   | \t    ^^^^ expected the name of a function, got 'sinn': did you mean sin?
                """, rendered("\n".repeat(11) + "\ty = sinn(2)\n"));
        assertEquals("""
                1 | a = 9 in [0, 1]
                  |     ^ warning: expected a value from 0 to 1, as the range says, got 9
                """, rendered("a = 9 in [0, 1]"));
    }

    @Test
    void aMarkEndsWithItsLine() {
        assertEquals("""
                1 | y = hypot(1,
                  |     ^^^^^^^^ expected 2 arguments for hypot(x, y), got 3
                """, rendered("y = hypot(1,\n2, 3)"));
    }

    @Test
    void aBracketLeftOpenDoesNotSwallowTheNextStatement() {
        assertEquals("""
                1 | y = max(a,
                  |           ^ expected a value such as 2, x or sin(x)
                """, rendered("y = max(a,\na = 2\nf(x) = x"));
        assertEquals("""
                3 |    2 * (4
                  |          ^ expected ')' to close the '(' opened at column 8
                """, rendered("a = 1\nb = (a +\n   2 * (4\nf(x) = x\nc = f(a)"));
        assertEquals("""
                2 |   2
                  |    ^ expected ')' to close the '(' opened at line 1, column 5
                """, rendered("a = (1 +\n  2\nb = 3"));
    }

    @Test
    void fixesSolveTheProblem() {
        assertEquals("y = sin(x)", fixed("y = sin(x"));
        assertEquals("y = sin(x)", fixed("y = sinn(x)"));
        assertEquals("y = sin(x)", fixed("y = sin x"));
        assertEquals("y = x * y", fixed("y = x y"));
        assertEquals("y = (x)*(y)", fixed("y = (x)(y)"));
        assertEquals("x = 1; y = x*(2)", fixed("x = 1; y = x(2)"));
        assertEquals("a = 1 in [0, 5]", fixed("a = 1 in [5, 0]"));
        assertEquals("y = not x", fixed("y = !x"));
        assertEquals("y = a == b == c", fixed("y = a == b = c"));
        assertEquals("y = relu(x)", fixed("y = ReLU(x)"));
    }

    @Test
    void anInputThatIsNotWrittenCanBeDeclared() {
        String text = "# about\n\nalpha = 2\ny = alpa + q";
        List<Note> notes = Program.read(text).notes();
        assertEquals(
                List.of("write alpha", "declare alpa = 1"),
                notes.get(0).fixes().stream().map(Fix::title).toList());
        assertEquals(
                "# about\n\nalpha = 2\ny = alpha + q",
                notes.get(0).fixes().get(0).applied(text));
        assertEquals(
                "# about\n\nq = 1\nalpha = 2\ny = alpa + q",
                notes.get(1).fixes().get(0).applied(text));
        String aside = "f(x) = x*k\ny = grad(f)(2)";
        assertEquals(
                "k = 1\nf(x) = x*k\ny = grad(f)(2)",
                Program.read(aside).problems().get(0).fixes().get(0).applied(aside));
    }

    @Test
    void aWarningLeavesTheProgramComplete() {
        assertTrue(Program.read("a = 9 in [0, 1]").isComplete());
        assertFalse(Program.read("a = ").isComplete());
    }

    @Test
    void whatCanBeUnderstoodIsStillThere() {
        Program program = Program.read("a = 2\nb = a +\nc = a * 3\nd = b + 1\ne = sinn(a)");
        assertEquals(2, program.problems().size(), "d is unknown because b is, which is no further problem");
        assertEquals(program.named("c"), program.graph().output());
        assertEquals(-1, program.named("d"));
    }

    @Test
    void aHundredProblemsAreShownAndTheOthersCounted() {
        Program program = Program.read("y = )\n".repeat(150));
        assertEquals(101, program.problems().size());
        Problem last = program.problems().get(100);
        assertEquals("and 50 more problems from here on", last.message());
        assertEquals(604, last.span().start());
        assertEquals(101, Program.read("y = )\n".repeat(101)).problems().size());
        assertEquals(100, Program.read("y = )\n".repeat(100)).problems().size());
    }

    @Test
    void limitsAreProblems() {
        assertEquals(
                List.of("expected a text of at most 10000 characters, got 10001: nothing of it was read"),
                messages("x".repeat(10_001)));
        assertEquals(
                List.of(
                        "expected at most 200 expressions inside one another, got one more: give an inner one a name of its"
                                + " own"),
                messages("y = " + "(".repeat(4_000) + "1" + ")".repeat(4_000)));
        assertEquals(List.of(), messages("y = " + "(".repeat(199) + "1" + ")".repeat(199)));
        assertEquals(
                List.of("expected a name of at most 64 characters, got one of 65: use a shorter one"),
                messages("x".repeat(65) + " = 1"));
        assertEquals(List.of(), messages("x".repeat(64) + " = 1"));
    }

    @Test
    void functionsThatGrowTooLargeAreStoppedBeforeTheyAreWrittenOut() {
        StringBuilder source = new StringBuilder("f0(x) = x*x\n");
        StringBuilder silent = new StringBuilder("f0(x) = x\n");
        StringBuilder nested = new StringBuilder("f0(x) = x\n");
        for (int i = 1; i <= 300; i++) {
            source.append("f" + i + "(x) = f" + (i - 1) + "(f" + (i - 1) + "(x))\n");
            silent.append("f" + i + "(x) = f" + (i - 1) + "(f" + (i - 1) + "(x))\n");
            nested.append("f" + i + "(x) = (((((1+f" + (i - 1) + "(x))))))\n");
        }
        String tooMany =
                "expected a program of at most 20000 nodes with its functions written out, got more from here on:"
                        + " call fewer functions inside one another";
        assertEquals(List.of(tooMany), messages(source + "y = f300(2)"));
        assertEquals(List.of(tooMany), messages(silent + "y = f300(2)"));
        assertTrue(Program.read(source + "y = f300(2)").graph().size() <= 20_000);
        assertEquals(List.of(), messages(nested + "y = f300(2)"));
    }

    private static List<String> messages(String source) {
        return Program.read(source).problems().stream().map(Problem::message).toList();
    }
}
