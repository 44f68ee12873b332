package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.lang.Program;

/** Each classic way to lose a number is told apart from those that look like it. */
class RemediesTest {
    private static List<Birth> births(String source) {
        Program program = Program.read(source);
        assertEquals(List.of(), program.problems());
        ReverseSweep sweep = Reverse.of(program.graph(), program.graph().output());
        return Births.of(Snapshot.of(sweep));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x = 0; sqrt(x^2)                     | For the root of a square write abs(x).
                    x = 0; sqrt(square(x))               | For the root of a square write abs(x).
                    x = 0; log(x)*x                      | For a factor times a logarithm write xlogy(x, x).
                    x = 800; y = 1; log(exp(x) + exp(y)) | For the logarithm of a sum of exponentials write logaddexp(x, y).
                    x = 800; log(1 + exp(x))             | For the logarithm of 1 plus an exponential write softplus(x).
                    x = 800; log(exp(x) + 1)             | For the logarithm of 1 plus an exponential write softplus(x).
                    """)
    void isAdvised(String source, String advice) {
        List<String> hints = births(source).stream()
                .map(Birth::hint)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(List.of(advice), hints.stream().distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "x = 0; sqrt(x)",
        "x = 0; sqrt(x^3)",
        "x = 0; y = 0; sqrt(x*y)",
        "x = 800; log(exp(x) + 2)",
        "x = 800; log(cosh(x) + 1)",
        "x = 0; log(x) + x",
        "x = 0; y = 1/x"
    })
    void nothingIsAdvisedWhereNothingFits(String source) {
        List<Birth> births = births(source);
        assertEquals(false, births.isEmpty());
        assertEquals(
                List.of(),
                births.stream().map(Birth::hint).filter(Objects::nonNull).toList());
    }

    @Test
    void theOtherSentences() {
        assertEquals("x was given as ∞.", births("x = inf; x + 1").get(0).text());
        assertEquals(
                "lgamma is infinite at −1, where its domain ends (numbers other than 0 and the negative whole ones): v₁ = ln Γ(x) = ∞.",
                births("x = -1; lgamma(x)").get(0).text());
        assertEquals(
                "v̄₂ = 10²⁰⁰ times the slope ∂v₂/∂x = 10²⁰⁰ = 10²⁰⁰ is beyond the largest number, 1.79769×10³⁰⁸, so the adjoint of x becomes ∞.",
                births("x = 1e-300; x*1e200*1e200").get(0).text());
        List<Birth> opposite = births("x = 0; sqrt(x) - sqrt(x)");
        assertEquals(
                "the slope ∂v₁/∂x = 1/(2·v₁) is ∞ at 0, so the adjoint of x becomes NaN.",
                opposite.get(opposite.size() - 1).text());
    }
}
