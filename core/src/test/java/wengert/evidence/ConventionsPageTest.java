package wengert.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.check.Corpus;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Birth;
import wengert.explain.Births;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.number.Bits;
import wengert.number.Numbers;

/** Every published convention holds, and {@code docs/conventions.md} publishes them as they are. */
class ConventionsPageTest {
    private static final int LAST_PLACES = 4;
    private static final String INTRODUCTION = """
            What is taken at kinks, at ties and at the edges of domains: the value and, in parentheses, the derivative in each input,
            beside what PyTorch 2 (float64) and JAX (float64) take. Every row is a test, on the JVM and in a browser, where it must
            give the same bits.

            Two rules explain most of what differs. An operation that leaves its domain gives NaN, and its partials are NaN as well,
            not the number that the slope's formula happens to give there. A branch that was not taken contributes nothing, even
            where it is infinite.

            """;

    static Stream<Convention> conventions() {
        return Convention.all();
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void holds(Convention convention) {
        List<Double> numbers = Stream.of(Corpus.evaluated(convention.program()).split(" ", -1))
                .map(bits -> bits.equals("-") ? 0 : Bits.parse(bits))
                .toList();
        List<Double> expected = new ArrayList<>(List.of(convention.value()));
        expected.addAll(convention.gradient());
        assertEquals(expected.size(), numbers.size(), "numbers of " + convention);
        for (int i = 0; i < expected.size(); i++) {
            double wanted = expected.get(i);
            double found = numbers.get(i);
            boolean agrees = wanted == 0 ? Bits.same(wanted, found) : Bits.ulps(wanted, found) <= LAST_PLACES;
            assertTrue(agrees, convention + ": expected " + expected + ", got " + numbers);
        }
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void isExplainedWhereAHintIsPromised(Convention convention) {
        if (!convention.hint().isEmpty()) {
            Graph graph = Program.read(convention.program()).graph();
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            Snapshot snapshot = Snapshot.of(sweep);
            List<String> hints = Births.of(snapshot, convention.program()).stream()
                    .map(Birth::hint)
                    .filter(Objects::nonNull)
                    .toList();
            assertTrue(hints.stream().anyMatch(hint -> hint.contains(convention.hint())), convention + ": " + hints);
        }
    }

    @Test
    void isCurrent() throws IOException {
        String rows = Convention.all().map(ConventionsPageTest::row).collect(Collectors.joining());
        Page.check(
                "conventions.md",
                Page.heading("Conventions", "`core/src/test/resources/wengert/evidence/conventions.csv`")
                        + INTRODUCTION
                        + "| case | program | here | PyTorch | JAX |\n|---|---|---|---|---|\n"
                        + rows);
    }

    private static String row(Convention convention) {
        String gradient = convention.gradient().stream()
                .map(ConventionsPageTest::number)
                .collect(Collectors.joining(", ", " (", ")"));
        String hint = convention.hint().isEmpty() ? "" : "; hint: " + convention.hint();
        return "| "
                + String.join(
                        " | ",
                        convention.about(),
                        "`" + convention.program() + "`",
                        number(convention.value()) + gradient + hint,
                        convention.torch(),
                        convention.jax())
                + " |\n";
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "NaN"
                : Numbers.shortest(value).replace("-", "−").replace("inf", "∞").replace("Infinity", "∞");
    }
}
