package wengert.server;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import wengert.json.Json;
import wengert.link.Link;
import wengert.number.Bits;

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
        Outcome outcome = run("grad", "x = 3\ny = sin(x");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("expected ')' to close the '(' opened at column 8"), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void anUnknownInputIsMisuse() {
        Outcome outcome = run("grad", "--at", "z=1", MAIN_EXAMPLE);
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("--at: expected one of the inputs a, b, found z"), outcome.err());
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
