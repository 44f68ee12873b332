package wengert.command;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import wengert.json.Json;
import wengert.link.Link;
import wengert.number.Bits;
import wengert.server.Server;

/** The command line: what it prints and how it ends. */
class CommandLineTest {
    private static final String MAIN_EXAMPLE = "a=2;b=-3;c=a*b+a^2;d=tanh(c)";

    private record Outcome(int code, String out, String err) {
        /** What lies in the printed JSON under these names, one inside the other. */
        Json at(String... names) {
            Json json = Json.read(out.strip());
            for (String name : names) {
                json = requireNonNull(((Json.Obj) json).get(name), name);
            }
            return json;
        }

        double number(String object, String name) {
            return at(object, name).asDouble();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reverse", "forward"})
    void gradPrintsTheObjectOfTheMainExample(String mode) {
        Outcome outcome = run("grad", "--json", "--mode", mode, MAIN_EXAMPLE);
        assertEquals(0, outcome.code(), outcome.err());
        assertWithin2Ulps(-0.9640275800758169, outcome.number("output", "value"));
        assertWithin2Ulps(0.07065082485316443, outcome.number("gradient", "a"));
        assertWithin2Ulps(0.14130164970632886, outcome.number("gradient", "b"));
        assertEquals(-2, outcome.number("values", "c"));
        assertEquals(Json.string("d"), outcome.at("output", "name"));
        assertEquals(Json.array(List.of()), outcome.at("problems"));
    }

    @Test
    void gradReadsStandardInput() {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(MAIN_EXAMPLE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(
                    run("grad", "--json", MAIN_EXAMPLE).out(),
                    run("grad", "--json", "-").out());
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void gradReadsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("main.wen"), MAIN_EXAMPLE.replace(';', '\n'));
        assertEquals(
                run("grad", "--json", MAIN_EXAMPLE).out(),
                run("grad", "--json", file.toString()).out());
    }

    @Test
    void gradEvaluatesElsewhereAndDifferentiatesAnotherValue() {
        Outcome outcome = run("grad", "--json", "--at", "a=3,b=5", "--output", "c", MAIN_EXAMPLE);
        assertEquals(24, outcome.number("output", "value"));
        assertEquals(11, outcome.number("gradient", "a"));
        assertEquals(3, outcome.number("gradient", "b"));
    }

    @Test
    void gradPrintsATable() {
        Outcome outcome = run("grad", "x = 3\ny = x^2");
        assertEquals("""
                   value  dy/d·
                x  3      6
                y  9
                """, outcome.out());
    }

    @Test
    void aProgramWithProblemsSaysWhere() {
        Outcome outcome = run("grad", "x=1; y=sin(x");
        assertEquals("""
                1 | x=1; y=sin(x
                  |             ^ expected ')' to close the '(' opened at column 11
                """, outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.code());
    }

    @Test
    void aMisspeltFunctionIsRecognised() {
        assertEquals("""
                1 | x=1; y=sni(x)
                  |        ^^^ expected the name of a function, got 'sni': did you mean sin?
                """, run("grad", "x=1; y=sni(x)").err());
    }

    @Test
    void anEmptyProgramSaysWhatToTry() {
        Outcome outcome = run("draw", "");
        assertEquals("expected a program, found an empty text: try 'x = 3; y = x^2'\n", outcome.err());
        assertEquals(1, outcome.code());
        assertEquals(
                "{\"output\":null,\"gradient\":{},\"values\":{},\"problems\":[]}\n",
                run("grad", "--json", "").out());
    }

    @Test
    void anUnknownInputIsMisuse() {
        assertMisuse("--at: expected one of the inputs a, b, found z", "grad", "--at", "z=1", MAIN_EXAMPLE);
        assertMisuse(
                "--at: expected one of the inputs alpha, found alpa: did you mean alpha?",
                "grad",
                "--at",
                "alpa=1",
                "alpha = 2; y = alpha^2");
        assertMisuse(
                "--at: expected nothing, for the program has no inputs, found x",
                "draw",
                "--at",
                "x=1",
                "const k = 2; y = k^2");
    }

    @Test
    void aValueThatIsNoNumberIsMisuse() {
        assertMisuse(
                "--at a: expected a number such as 12, 1.5e-3, inf or nan at offset 0 of \"two\", found 't'",
                "grad",
                "--at",
                "a=two",
                MAIN_EXAMPLE);
    }

    @Test
    void anUnknownOutputIsMisuse() {
        assertMisuse(
                "--output: expected one of the names alpha, result, found reslut: did you mean result?",
                "grad",
                "--output",
                "reslut",
                "alpha = 2; result = alpha^2");
    }

    @Test
    void ofManyNamesTheFirstAreListed() {
        String program = "y = " + IntStream.range(10, 25).mapToObj(i -> "v" + i).collect(Collectors.joining("+"));
        assertMisuse(
                "--at: expected one of the inputs v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 and 5 more, found w",
                "grad",
                "--at",
                "w=1",
                program);
    }

    @Test
    void anUnknownOptionIsMisuse() {
        assertMisuse("Unknown option: '--jso'\nPossible solutions: --json", "grad", "--jso", MAIN_EXAMPLE);
    }

    @Test
    void anUnknownCommandIsMisuse() {
        assertMisuse("""
                Unmatched arguments from index 0: 'gra', 'x=1'
                Did you mean: wengert grad or wengert draw?""", "gra", "x=1");
    }

    @Test
    void aFileThatIsNotThereIsMisuse() {
        assertMisuse("expected a program or a file, found no file missing.wen", "grad", "missing.wen");
    }

    @Test
    void aProgramThatStartsWithAMinusSignGoesBehindTwo() {
        Outcome outcome = run("grad", "-x^2");
        assertEquals(2, outcome.code());
        assertTrue(
                outcome.err()
                        .contains("A program that starts with a minus sign goes behind --,"
                                + " as in wengert grad -- '-x^2'\n"),
                outcome.err());
        assertEquals(0, run("grad", "--", "-x^2").code());
    }

    @Test
    void helpListsEachCommandWithALine() {
        String help = run("help").out();
        assertEquals("""
                Usage: wengert [-hV] [COMMAND]
                See a formula's computation graph, its values and its gradient.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  serve   Serve the page and the cross-check.
                  grad    Print the values and the gradient of a program.
                  draw    Print the computation graph with its values and its gradient.
                  export  Print the program as code, LaTeX, a table or a picture.
                  check   Say whether the results in a share link still hold.
                  help    Display help information about the specified command.
                """, help);
    }

    @Test
    void aPortOutOfRangeIsMisuse() {
        assertMisuse("--port: expected a number from 0 to 65535, found 70000", "serve", "--port", "70000");
    }

    @Test
    void aTakenPortSaysWhichAndWhatToTry() {
        try (Server other = Server.start("127.0.0.1", 0)) {
            Outcome outcome = run("serve", "--port", Integer.toString(other.port()));
            assertEquals(
                    "Cannot listen on port " + other.port()
                            + " of 127.0.0.1: the port is taken, perhaps by another Wengert. Try --port "
                            + (other.port() < 65_535 ? other.port() + 1 : 65_534) + ", or --port 0 for any free one.\n",
                    outcome.err());
            assertEquals(1, outcome.code());
        }
    }

    private static void assertMisuse(String message, String... arguments) {
        Outcome outcome = run(arguments);
        String command = message.contains("Unmatched") ? "wengert" : "wengert " + arguments[0];
        assertEquals(message + "\nTry '" + command + " --help'.\n", outcome.err());
        assertEquals("", outcome.out());
        assertEquals(2, outcome.code());
    }

    @Test
    void drawWritesThreeFormats() {
        String svg = run("draw", "--format", "svg", MAIN_EXAMPLE).out();
        assertTrue(
                svg.startsWith("<svg")
                        && svg.contains("0.0706508")
                        && svg.strip().endsWith("</svg>"),
                svg);
        assertTrue(run("draw", "--format", "dot", MAIN_EXAMPLE).out().startsWith("digraph"));
        assertTrue(run("draw", "--format", "mermaid", MAIN_EXAMPLE).out().startsWith("flowchart"));
    }

    @Test
    void drawShowsThePointAskedFor() {
        String dot =
                run("draw", "--format", "dot", "--at", "x=5", "x = 3; y = x^2").out();
        assertTrue(dot.contains("25"), dot);
    }

    @ParameterizedTest
    @CsvSource({
        "python,print(",
        "micrograd,class Value:",
        "pytorch,import torch",
        "jax,jax.value_and_grad",
        "javascript,export function",
        "java,public final class",
        "latex,\\begin{align*}",
        "dot,digraph",
        "mermaid,flowchart",
        "svg,<svg"
    })
    void exportWritesEachFormat(String format, String sign) {
        Outcome outcome = run("export", "--format", format, MAIN_EXAMPLE);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(sign), outcome.out());
    }

    @Test
    void exportWritesThePointAndTheOutputAskedFor() {
        String python = run("export", "--format", "python", "--at", "a=5", "--output", "c", MAIN_EXAMPLE)
                .out();
        assertTrue(python.contains("a = 5.0\n") && python.contains("print(\"dc/da =\", a_bar)"), python);
    }

    @Test
    void exportSaysWhatCannotBeWritten() {
        Outcome outcome = run("export", "--format", "pytorch", "x = 2; y = sinc_derivative(1, x)");
        assertEquals("PyTorch has no derivatives of sinc as functions (sinc_derivative)\n", outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.code());
    }

    @Test
    void anExportWithoutAFormatIsMisuse() {
        assertMisuse("Missing required option: '--format=<format>'", "export", MAIN_EXAMPLE);
    }

    @Test
    void aLinkIsComputedAgain() {
        Link link = Link.to("x = 3; y = x^2");
        assertEquals(
                "x = 3; y = x^2\nThe link holds no results to compare with.\n",
                run("check", link.encode()).out());
        Link right = link.withExpected(Map.of("y", 9.0));
        assertEquals(
                "x = 3; y = x^2\ny = 9  holds\nAll results hold: identical bits.\n",
                run("check", "https://example.org/" + right.encode()).out());
        Outcome wrong = run("check", link.withExpected(Map.of("y", 8.0)).encode());
        assertEquals(1, wrong.code());
        assertEquals("x = 3; y = x^2\ny = 8  is now 9\n1 of 1 do not hold.\n", wrong.out());
        Link gone = link.withExpected(Map.of("z", 8.0));
        assertEquals(
                "x = 3; y = x^2\nz = 8  is gone\n1 of 1 do not hold.\n",
                run("check", gone.encode()).out());
        Link elsewhere = link.withInputs(Map.of("x", 5.0)).withExpected(Map.of("y", 25.0));
        assertEquals(
                "x = 3; y = x^2\ny = 25  holds\nAll results hold: identical bits.\n",
                run("check", elsewhere.encode()).out());
    }

    private static void assertWithin2Ulps(double expected, double actual) {
        assertTrue(Bits.ulps(expected, actual) <= 2, "expected " + expected + ", got " + actual);
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
