package wengert.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wengert.diff.RandomTensorGraphs;
import wengert.diff.Reverse;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.number.Numbers;
import wengert.op.Op;
import wengert.op.Points;
import wengert.tensor.Tensor;

/**
 * Exported texts, run by the language they are written in: value and gradient are the engine's.
 *
 * <p>All programs of a target go through one process. Without the tool the test is skipped; {@code -Dpython=} and
 * {@code -Dnode=} name other ones, such as a Python that has PyTorch or JAX.
 */
class ExecutedExportTest {
    private static final String PYTHON = System.getProperty("python", "python3");
    private static final String NODE = System.getProperty("node", "node");
    /** Where a value is 0 at a point, its neighbours' error is absolute. */
    private static final double SMALL = 1e-3;

    private static final String PYTHON_DRIVER = """
            import math
            import sys


            def flat(value):
                return [x for part in value for x in flat(part)] if isinstance(value, list) else [value]


            for case in range(int(sys.argv[1])):
                numbers = []
                source = open(f"{case}.txt", encoding="utf-8").read()
                try:
                    exec(compile(source, f"case {case}", "exec"), {"print": lambda label, value: numbers.extend(flat(value))})
                    print(*(repr(float(number)) for number in numbers))
                except Exception as problem:
                    print("raised", repr(problem))
            """;
    private static final String SYNTAX_DRIVER = """
            import sys

            for case in range(int(sys.argv[1])):
                compile(open(f"{case}.txt", encoding="utf-8").read(), f"case {case}", "exec")
                print("ok")
            """;
    private static final String NODE_DRIVER = """
            const written = x => x !== x ? "nan" : x === Infinity ? "inf" : x === -Infinity ? "-inf" : Object.is(x, -0) ? "-0" : String(x);
            for (let i = 0; i < Number(process.argv[2]); i++) {
              try {
                const { valueAndGradient } = await import(`./${i}.mjs`);
                const { value, gradient } = valueAndGradient();
                console.log([value, ...Object.values(gradient)].flat(2).map(written).join(" "));
              } catch (problem) {
                console.log("raised " + problem);
              }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    /** A program, what is said of it when it fails, and how close its numbers come. */
    private record Case(String about, Graph graph) {}

    @Test
    void pythonGivesTheEnginesNumbers() throws Exception {
        assertAgrees(all(), Python::write, 1e-12, PYTHON_DRIVER, PYTHON, "case.py", ".txt");
    }

    @Test
    void microgradGivesTheEnginesNumbers() throws Exception {
        assertAgrees(all(), Micrograd::write, 1e-12, PYTHON_DRIVER, PYTHON, "case.py", ".txt");
    }

    @Test
    void javaScriptGivesTheEnginesNumbers() throws Exception {
        assertAgrees(all(), JavaScript::write, 1e-12, NODE_DRIVER, NODE, "driver.mjs", ".mjs");
    }

    /** Skipped where PyTorch is not installed. */
    @Test
    void pyTorchGivesTheEnginesNumbers() throws Exception {
        assumeTrue(runs(PYTHON, "-c", "import torch"), "no PyTorch");
        assertAgrees(smooth(), PyTorch::write, 1e-8, PYTHON_DRIVER, PYTHON, "case.py", ".txt");
    }

    /** Skipped where JAX is not installed. */
    @Test
    void jaxGivesTheEnginesNumbers() throws Exception {
        assumeTrue(runs(PYTHON, "-c", "import jax"), "no JAX");
        assertAgrees(smooth(), Jax::write, 1e-8, PYTHON_DRIVER, PYTHON, "case.py", ".txt");
    }

    @Test
    void pyTorchAndJaxAreReadByPython() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Case program : all()) {
            texts.add(PyTorch.write(program.graph()).text());
            texts.add(Jax.write(program.graph()).text());
        }
        List<String> read = outputs(texts, SYNTAX_DRIVER, PYTHON, "case.py", ".txt");
        assertEquals(texts.size(), read.size(), () -> "the last one read: " + texts.get(read.size()));
    }

    @Test
    void javaGivesTheEnginesNumbers() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "no Java compiler");
        List<Case> cases = all(1, 10);
        List<String> files = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        for (int i = 0; i < cases.size(); i++) {
            String text = assertInstanceOf(
                            Export.Text.class, Java.write(cases.get(i).graph()))
                    .text();
            Path file = Files.createDirectories(folder.resolve("c" + i)).resolve("Derivative.java");
            files.add(Files.writeString(file, "package c" + i + ";\n" + text).toString());
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Objects.requireNonNull(compiler).run(null, null, errors, files.toArray(String[]::new));
        assertEquals(0, code, () -> errors.toString(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        PrintStream out = System.out;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            for (int i = 0; i < cases.size(); i++) {
                ByteArrayOutputStream printed = new ByteArrayOutputStream();
                System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
                loader.loadClass("c" + i + ".Derivative")
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[0]);
                lines.add(numbers(printed.toString(StandardCharsets.UTF_8)));
            }
        } finally {
            System.setOut(out);
        }
        assertAgree(cases, lines, 1e-12);
    }

    /** What stands behind the equality signs of all lines, without brackets. */
    private static String numbers(String printed) {
        StringBuilder out = new StringBuilder();
        for (String line : printed.lines().toList()) {
            String value = line.substring(line.lastIndexOf(" = ") + 3);
            out.append(value.replace("Infinity", "inf").replace("NaN", "nan").replaceAll("[\\[\\],]", " "))
                    .append(' ');
        }
        return out.toString().strip().replaceAll(" +", " ");
    }

    private void assertAgrees(
            List<Case> cases,
            Function<Graph, Export> target,
            double tolerance,
            String driver,
            String tool,
            String driverName,
            String suffix)
            throws Exception {
        List<Case> written = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Case program : cases) {
            if (target.apply(program.graph()) instanceof Export.Text text) {
                written.add(program);
                texts.add(text.text());
            }
        }
        assertAgree(written, outputs(texts, driver, tool, driverName, suffix), tolerance);
    }

    /** One line for each text. */
    private List<String> outputs(List<String> texts, String driver, String tool, String driverName, String suffix)
            throws Exception {
        assumeTrue(runs(tool, "--version"), "no " + tool);
        Files.writeString(folder.resolve(driverName), driver);
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(i + suffix), texts.get(i));
        }
        Process process = new ProcessBuilder(tool, driverName, Integer.toString(texts.size()))
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String out = read(process.getInputStream());
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("errors")));
        return out.lines().toList();
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void assertAgree(List<Case> cases, List<String> lines, double tolerance) {
        assertEquals(cases.size(), lines.size());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String difference = difference(expected(cases.get(i).graph()), lines.get(i), tolerance);
            if (difference != null) {
                wrong.add(cases.get(i).about() + ": " + difference);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Double> expected(Graph graph) {
        Snapshot run = Snapshot.of(Reverse.of(graph, graph.output()));
        List<Double> expected = new ArrayList<>();
        add(expected, run.value(graph.output()));
        for (Node.Input input : graph.inputs()) {
            add(expected, run.adjoint(input.id()));
        }
        return expected;
    }

    private static void add(List<Double> numbers, Tensor tensor) {
        for (double element : tensor.toArray()) {
            numbers.add(element);
        }
    }

    private static @Nullable String difference(List<Double> expected, String line, double tolerance) {
        if (line.startsWith("raised")) {
            return line;
        }
        String[] found = line.split(" ", -1);
        if (found.length != expected.size()) {
            return "expected " + expected + ", got " + line;
        }
        for (int i = 0; i < found.length; i++) {
            double wanted = expected.get(i);
            double got = Numbers.parse(found[i].replace('E', 'e'));
            boolean agrees = Double.compare(wanted, got) == 0
                    || Math.abs(wanted - got) <= tolerance * Math.max(Math.abs(wanted), SMALL);
            if (!agrees) {
                return "expected " + expected + ", got " + line;
            }
        }
        return null;
    }

    private static List<Case> all() {
        return all(3, 50);
    }

    private static List<Case> all(int points, int programs) {
        List<Case> cases = smooth(points, programs);
        cases.add(BRANCH);
        for (String line : conventions()) {
            cases.add(new Case(line, Program.read(line).graph()));
        }
        return cases;
    }

    /** The programs of the published conventions: kinks, ties, and what lies outside of domains. */
    private static List<String> conventions() {
        try (InputStream in = Objects.requireNonNull(
                ExecutedExportTest.class.getResourceAsStream("/wengert/evidence/conventions.csv"))) {
            return read(in).lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1)[1])
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every operation at a few points, programs in which names collide, and programs drawn at random. */
    private static List<Case> smooth() {
        return smooth(3, 50);
    }

    private static List<Case> smooth(int points, int programs) {
        List<Case> cases = new ArrayList<>();
        for (Op op : Op.elementwise()) {
            Points.of(op)
                    .limit(points)
                    .forEach(point ->
                            cases.add(new Case(op + " at " + java.util.Arrays.toString(point), at(op, point))));
        }
        for (String program : PROGRAMS) {
            Program read = Program.read(program);
            assertEquals(List.of(), read.problems(), program);
            cases.add(new Case(program, read.graph()));
        }
        for (int seed = 0; seed < programs; seed++) {
            cases.add(new Case("numbers " + seed, numbers(seed)));
            cases.add(new Case("tensors " + seed, RandomTensorGraphs.of(seed)));
        }
        return cases;
    }

    /** Infinite where it is not taken: only this library's rule gives a number. */
    private static final Case BRANCH = new Case(
            "branches",
            Program.read("x = 0; where(x > 0, log(x), x) * 2 + where(x == 0, x, 1 / x)")
                    .graph());

    private static final List<String> PROGRAMS = List.of(
            "x = 3",
            "const k = 2; k^2",
            "const k = 2; x = 1; k * sin(k)",
            "x = 2; y = 3; x",
            "x = 2; y = 3; floor(x) + 0*y",
            "lambda = 2; def = 3; print = lambda * def; exp = print + lambda; math = exp^2",
            "value = 2; Value = 3; f = value * Value; jax = f + 1; torch = jax * f",
            "β = 2; b = 3; Γ₂ = β*b; beta = Γ₂ + β",
            "c = 1; c = c*2 + c; c = c*c; c",
            "x = 2; -x^2 - (x - (3 - x)) / (x / (2 / x)) - (-x)^2 - 2^-x - (-x)^3",
            "x = 2; y = -1; (x > y) + (x <= y) * 3 + (not x == y) + (x > 0 and y > 0 or x != 2)",
            "x = 2; y = where(x > 1, where(x > 3, x, x^2), -x); (y if y > 2 else x) * x",
            "const n = 1; x = 3; polygamma(n, x) + x^n",
            "x = 2; -(-x) - -3 + (-2)^2 * x",
            "x = 5; y = 3; x % y % 2 + (x % (y % 2))",
            "x = [1, 2, 3]; x * 2",
            "W = [[1, 2, 3], [4, 5, 6]]; x = [1, 0, -1]; y = W @ x; outer(y, x) + W",
            "x = [3, 1, 2]; max(x) * min(x) + norm(x) + prod(x) + x[0] + sum(x[1:3]) + sum(x[::-1] * [1, 2, 3])",
            "W = [[1, 2], [3, 4]]; sum(W, axis=0) + max(W, axis=1) + W[0] + W[:, 1] + cumsum(W, axis=1)[1] + W.T[0]",
            "W = [[1, 2], [3, 4]]; sum(W[::-1, ::-1] * [[1, 2], [3, 4]]) + norm(W) + sum(norm(W, axis=0))",
            "x = [1, 2]; y = concat(x, x^2); z = stack(x, sin(x)); sum(reshape(y, 2, 2) * z) + sum(concat(z, z, axis=1))",
            "f(x) = sum(cumsum(x)[1:3]^2) + x[0]^3; x = [1, 2, 3]; g = grad(f); sum(g(x) * x)",
            "x = [1, 2, 3]; mean(x) + var(x) + std(x) + logsumexp(x) + sum(log_softmax(x) * softmax(x)) + mse(x, [0, 0, 1])");

    private static Graph at(Op op, double[] point) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[point.length];
        for (int i = 0; i < point.length; i++) {
            boolean isOrder = op.domain().box().get(i).whole();
            arguments[i] = isOrder ? builder.constant(point[i]) : builder.input("x" + i, point[i]);
        }
        return builder.build(builder.apply(op, arguments));
    }

    private static final Op[] TAME = {
        Op.ADD,
        Op.SUB,
        Op.MUL,
        Op.NEG,
        Op.SQUARE,
        Op.SIN,
        Op.COS,
        Op.TANH,
        Op.SECH2,
        Op.ATAN,
        Op.SIGMOID,
        Op.SOFTPLUS,
        Op.MAX,
        Op.MIN,
        Op.HYPOT,
        Op.LOGADDEXP,
        Op.RELU,
        Op.ERF,
        Op.WHERE,
        Op.LESS,
        Op.AND,
        Op.NOT,
        Op.ABS,
        Op.ASINH,
        Op.SILU
    };

    /** A program of numbers that stay moderate, with constants and labels. */
    private static Graph numbers(int seed) {
        Random random = new Random(seed);
        GraphBuilder builder = new GraphBuilder();
        int inputs = 1 + random.nextInt(3);
        for (int i = 0; i < inputs; i++) {
            builder.input("x" + i, random.nextDouble() * 4 - 2);
        }
        int last = 0;
        for (int i = 0; i < 25; i++) {
            Op op = TAME[random.nextInt(TAME.length)];
            int[] arguments = new int[op.arity()];
            for (int slot = 0; slot < arguments.length; slot++) {
                arguments[slot] = random.nextInt(6) == 0
                        ? builder.constant(random.nextInt(9) - 4.5)
                        : Math.max(random.nextInt(builder.size()), random.nextInt(builder.size()));
            }
            int value = builder.apply(op, arguments);
            last = random.nextInt(3) == 0 ? builder.apply(Op.TANH, value) : value;
        }
        return builder.build(last);
    }
}
