package wengert.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.lang.Program;
import wengert.op.Op;

/** Each format against a golden file; a difference leaves {@code NAME-changed} in target to look at. */
class ExportTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final String NESTED = "g(u) = u*u\nf(x, y) = g(x) + y\nx = 3\nk = 2\nz = f(x, k) if x > k else |x|";

    private static Function<Graph, String> format(String name) {
        return switch (name) {
            case "dot" -> Dot::write;
            case "mmd" -> Mermaid::write;
            default -> Svg::write;
        };
    }

    @ParameterizedTest
    @CsvSource({"main,dot", "main,mmd", "main,svg", "nested,dot", "nested,mmd", "nested,svg"})
    void matchesItsGoldenFile(String program, String format) throws IOException {
        Program read = Program.read(program.equals("main") ? MAIN : NESTED);
        assertEquals(List.of(), read.problems());
        String actual = format(format).apply(read.graph());
        String name = program + "." + format;
        try (InputStream golden = getClass().getResourceAsStream(name)) {
            String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            if (!expected.equals(actual)) {
                Path changed =
                        Files.createDirectories(Path.of("target", "export")).resolve(program + "-changed." + format);
                Files.writeString(changed, actual);
                assertEquals(expected, actual, name + " differs; the new one is " + changed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"dot", "mmd", "svg"})
    void namesCannotBreakOut(String format) throws Exception {
        GraphBuilder builder = new GraphBuilder();
        int group = builder.group("f(\"x\"]; } <b>&\\)", 0, null);
        int x = builder.input("x\"]<&>#;*_\\", 1);
        int y = builder.apply(Op.NEG, new Origin("</text><script>", null, group), x);
        String text = format(format).apply(builder.build(y));
        assertFalse(text.contains("<script>"), text);
        assertFalse(text.contains("x\"]"), text);
        if (format.equals("svg")) {
            parse(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"dot", "mmd", "svg"})
    void thereIsAPictureOfNothing(String format) throws Exception {
        String text = format(format).apply(new GraphBuilder().build(-1));
        assertFalse(text.isEmpty());
        if (format.equals("svg")) {
            parse(text);
        }
    }

    @Test
    void everyOperationHasACard() throws Exception {
        for (Op op : Op.elementwise()) {
            GraphBuilder builder = new GraphBuilder();
            int[] arguments = new int[op.arity()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = builder.input("x" + i, 0.5);
            }
            Graph graph = builder.build(builder.apply(op, arguments));
            parse(Svg.write(graph));
            assertTrue(Dot.write(graph).contains("n" + op.arity() + " ["), op.callName());
        }
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
