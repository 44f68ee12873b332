package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.diff.Reverse;
import wengert.lang.Program;

/** The first node to blame, in full sentences. */
class BirthsTest {
    private static Snapshot run(String source) {
        Program program = Program.read(source);
        assertEquals(List.of(), program.problems());
        var sweep = Reverse.of(program.graph(), program.graph().output());
        return Snapshot.of(sweep);
    }

    private static String certificates(String source) {
        StringBuilder out = new StringBuilder();
        for (Birth birth : Births.of(run(source), source)) {
            out.append(birth.quantity()).append(": ").append(birth.text());
            out.append(birth.hint() == null ? "" : " " + birth.hint()).append('\n');
        }
        return Normalizer.normalize(out.toString(), Normalizer.Form.NFC);
    }

    @Test
    void outsideTheDomain() {
        assertEquals("""
                VALUE: log is defined for numbers of at least 0, got −1: y = ln(x) = NaN (line 2).
                """, certificates("x = -1\ny = log(x)\nz = y + 1"));
    }

    @Test
    void theRootOfASquare() {
        assertEquals("""
                ADJOINT: the slope ∂y/∂v₁ = 1/(2·y) is ∞ at 0, so the adjoint of v₁ becomes ∞ (line 2). For the root of a square write abs(x).
                ADJOINT: v̄₁ = ∞ times the slope ∂v₁/∂x = x = 0 has no value, so the adjoint of x becomes NaN (line 2). For the root of a square write abs(x).
                """, certificates("x = 0\ny = sqrt(x*x)"));
    }

    @Test
    void aFactorTimesALogarithm() {
        assertEquals("""
                VALUE: log is infinite at 0, where its domain ends (numbers of at least 0): v₁ = ln(x) = −∞ (line 2). For a factor times a logarithm write xlogy(x, x).
                VALUE: mul of 0 and −∞ has no value: y = x·v₁ = NaN (line 2). For a factor times a logarithm write xlogy(x, x).
                ADJOINT: v̄₁ = 0 times the slope ∂v₁/∂x = 1/x = ∞ has no value, so the adjoint of x becomes NaN (line 2). For a factor times a logarithm write xlogy(x, x).
                """, certificates("x = 0\ny = x*log(x)"));
    }

    @Test
    void theLogarithmOfAnExponential() {
        assertEquals("""
                VALUE: exp of 800 is beyond the largest number, 1.79769×10³⁰⁸: v₁ = e^x = ∞ (line 2). For the logarithm of an exponential write x.
                ADJOINT: v̄₁ = 0 times the slope ∂v₁/∂x = v₁ = ∞ has no value, so the adjoint of x becomes NaN (line 2). For the logarithm of an exponential write x.
                """, certificates("x = 800\ny = log(exp(x))"));
    }

    @Test
    void division() {
        assertEquals("""
                VALUE: div is infinite at 1 and 0, where its domain ends (a divisor other than 0): y = 1/x = ∞ (line 2).
                """, certificates("x = 0\ny = 1/x"));
    }

    @ParameterizedTest
    @CsvSource({"'a = 2; b = a^2'", "'x = 1; y = where(x > 0, log(x), 0)'"})
    void finiteRunsHaveNoBirths(String source) {
        assertEquals("", certificates(source));
    }

    @Test
    void kinks() {
        List<KinkNotes.KinkNote> notes = KinkNotes.of(run("x = 0\ny = relu(x) + max(x, 0)"));
        assertEquals(
                """
                v₁ = relu(x) has no derivative at x = 0: the slope at 0 is taken as 0.
                v₃ = max(x, 0) has no derivative at x = 0: at a tie each argument gets half of the slope.""",
                String.join("\n", notes.stream().map(KinkNotes.KinkNote::text).toList()));
        assertEquals(List.of(), KinkNotes.of(run("x = 1\ny = relu(x)")));
    }
}
