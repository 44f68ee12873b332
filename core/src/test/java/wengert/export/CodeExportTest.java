package wengert.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.op.Precedence;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** Programs as code, against golden files and for what is left out; a difference leaves {@code NAME-changed} in target. */
class CodeExportTest {
    private static final Map<String, String> PROGRAMS = Map.of(
            "main", "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)",
            "tensors",
                    "W = [[1, 2], [3, 4]]\nx = [0.5, -1]\nconst k = 3\ny = softmax(W @ x + k)\nz = y[::-1]\nloss = -log(z[0]) + sum(W.T * 2, axis=0)[1] + norm(x)",
            "choice", "x = 3; y = 0\nlambda = x if x > y and not y == 1 else hypot(x, y)\n|lambda - 1| * sinc(y)");

    static final Map<String, Function<Graph, Export>> TARGETS = Map.of(
            "python", Python::write,
            "micrograd", Micrograd::write,
            "pytorch", PyTorch::write,
            "jax", Jax::write,
            "javascript", JavaScript::write,
            "java", Java::write,
            "latex", Tex::write);

    static Export export(String target, Graph graph) {
        return TARGETS.getOrDefault(target, Python::write).apply(graph);
    }

    @ParameterizedTest
    @CsvSource({
        "main,python",
        "main,micrograd",
        "main,pytorch",
        "main,jax",
        "main,javascript",
        "main,java",
        "main,latex",
        "tensors,python",
        "tensors,pytorch",
        "tensors,jax",
        "tensors,java",
        "choice,python",
        "choice,micrograd",
        "choice,pytorch",
        "choice,jax",
        "choice,javascript",
        "choice,java",
        "choice,latex"
    })
    void matchesItsGoldenFile(String program, String target) throws IOException {
        Program read = Program.read(PROGRAMS.getOrDefault(program, ""));
        assertTrue(read.isComplete(), read.problems()::toString);
        String actual = assertInstanceOf(Export.Text.class, export(target, read.graph()))
                .text();
        String name = program + "-" + target + ".txt";
        try (InputStream golden = getClass().getResourceAsStream(name)) {
            String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            if (!expected.equals(actual)) {
                Path changed = Files.createDirectories(Path.of("target", "export"))
                        .resolve(program + "-" + target + "-changed.txt");
                Files.writeString(changed, actual);
                assertEquals(expected, actual, name + " differs; the new one is " + changed);
            }
        }
    }

    @Test
    void whatAPatternAsksForItAsksForOnce() {
        for (Spelling spelling : List.of(
                Python.SPELLING,
                Micrograd.SPELLING,
                JavaScript.SPELLING,
                PyTorch.SPELLING,
                Jax.SPELLING,
                Java.SPELLING)) {
            for (Pattern pattern : spelling.patterns()) {
                assertTrue(pattern.asksOnce(), pattern.toString());
            }
        }
    }

    @Test
    void aForgottenOperationIsNamed() {
        Spelling spelling = new Spelling(new Spelling.Words("inf", "nan", "", "x", "x", Spelling.Wrapping.NEVER, "x"));
        spelling.infix(Op.ADD, "x + y", Precedence.SUM).lacks(Op.SUB, "there is none");
        String message = assertThrows(
                        IllegalStateException.class, () -> spelling.complete(List.of(Op.ADD, Op.SUB, Op.MUL)))
                .getMessage();
        assertEquals("spelling: nothing is said of mul", message);
        assertThrows(IllegalStateException.class, () -> spelling.call(Op.ADD, "add(x, y)"));
        assertThrows(IllegalStateException.class, () -> spelling.write(Op.MUL, List.of(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "pytorch,'x = 2; sinc_derivative(1, x)','PyTorch has no derivatives of sinc as functions (sinc_derivative)'",
        "jax,'x = 2; sinc_derivative(1, x)','JAX has no derivatives of sinc as functions (sinc_derivative)'",
        "pytorch,'n = 2; polygamma(n, 3)','polygamma needs an order that is a whole number here, and not a value'",
        "jax,'const n = 2.5; x = 3; polygamma(n, x)','polygamma needs an order that is a whole number here, and not a value'"
    })
    void whatALibraryLacksIsNamedAndNothingIsWritten(String target, String program, String reason) {
        Export export = export(target, Program.read(program).graph());
        Export.Unsupported unsupported = assertInstanceOf(Export.Unsupported.class, export);
        assertEquals(List.of(reason), unsupported.reasons());
        assertEquals("# Not written: " + reason + ".\n", unsupported.text());
    }

    @ParameterizedTest
    @CsvSource({"python,#", "micrograd,#", "javascript,//"})
    void largeVectorsAreNotWrittenOut(String target, String comment) {
        Graph graph = Program.read("x = range(300); W = outer(x, x) * 1; y = sum(W @ x); a = 1; y * a")
                .graph();
        Export.Unsupported unsupported = assertInstanceOf(Export.Unsupported.class, export(target, graph));
        assertEquals(
                comment
                        + " Not written: vectors and matrices are written out in numbers here, and these would take more than"
                        + " 20000 of them; PyTorch and JAX keep them whole.\n",
                unsupported.text());
        assertInstanceOf(Export.Text.class, export("pytorch", graph));
    }

    @ParameterizedTest
    @CsvSource({
        "pytorch,'x = 1; y = 1; hypot(x, y)',hypot",
        "pytorch,'x = 1; where(x > 0, log(x), 0)',branch",
        "jax,'x = 1; where(x > 0, log(x), 0)',branch",
        "jax,'x = 1; abs(x)',abs",
        "jax,'x = 1; clamp(x, 0, 2)',clip",
        "jax,'y = 1; x = 1; atan2(y, x)',arctan2"
    })
    void aKinkThatALibraryTakesOtherwiseIsNoted(String target, String program, String word) {
        String text = export(target, Program.read(program).graph()).text();
        assertTrue(text.lines().anyMatch(line -> line.startsWith("# Note:") && line.contains(word)), text);
        String other = export(target, Program.read("x = 1; tanh(x)").graph()).text();
        assertFalse(other.contains("# Note:"), other);
    }

    /** A note is written only of what {@code docs/conventions.md} publishes. */
    @ParameterizedTest
    @CsvSource({
        "PyTorch,hypot at the origin",
        "PyTorch,'branch not taken, infinite there'",
        "JAX,'branch not taken, infinite there'",
        "JAX,abs at 0",
        "JAX,clamp at its bound",
        "JAX,atan2 at the origin"
    })
    void aNoteIsAPublishedDifference(String library, String about) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/wengert/evidence/conventions.csv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> head = List.of(table.lines().findFirst().orElseThrow().split("\\|", -1));
            List<String> row = table.lines()
                    .map(line -> List.of(line.split("\\|", -1)))
                    .filter(cells -> cells.get(0).equals(about))
                    .findFirst()
                    .orElseThrow();
            String there = row.get(head.indexOf(library));
            String here =
                    "(" + row.get(head.indexOf("gradient")).replace(" ", ", ").replace('-', '−') + ")";
            assertFalse(there.contains(here), there);
            assertTrue(there.contains("("), there);
        }
    }

    static List<String> targets() {
        return TARGETS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void namesCannotBreakOut(String target) {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x\"\n;import os#*/\\", 1);
        int y = builder.apply(Op.NEG, new Origin("\"\"\"\nprint(1)//", null, 0), x);
        String text = export(target, builder.build(y)).text();
        for (String line : text.lines().toList()) {
            assertFalse(line.startsWith(";import") || line.startsWith("print(1)"), text);
        }
    }

    @Test
    void aTextHasThePointOfItsRun() {
        Graph graph = Program.read("x = 2; y = x^2").graph();
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Snapshot run = Snapshot.of(
                sweep, Plan.once(sweep.graph(), Map.of(graph.inputs().get(0), Tensor.of(7.5))));
        for (Export export : List.of(
                Python.write(run),
                Micrograd.write(run),
                PyTorch.write(run),
                Jax.write(run),
                JavaScript.write(run),
                Java.write(run),
                Tex.write(run))) {
            assertTrue(export.text().contains("7.5"), export.text());
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void thereIsATextOfNothing(String target) {
        assertEquals(new Export.Text(""), export(target, new GraphBuilder().build(-1)));
    }

    @Test
    void everyFormulaIsBalancedInLatex() {
        for (Op op : Op.values()) {
            if (op.isElementwise()) {
                GraphBuilder builder = new GraphBuilder();
                int[] arguments = new int[op.arity()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = builder.input(List.of("a", "beta_x", "λ₁₂").get(i), 0.5);
                }
                String text =
                        Tex.write(builder.build(builder.apply(op, arguments))).text();
                assertEquals(count(text, "\\left"), count(text, "\\right"), text);
                assertEquals(count(text, "{") - count(text, "\\{"), count(text, "}") - count(text, "\\}"), text);
                assertTrue(text.chars().allMatch(c -> c < 0x80), text);
            }
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
