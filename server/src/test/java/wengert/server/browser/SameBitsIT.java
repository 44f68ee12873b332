package wengert.server.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wengert.bench.layout.Expressions;
import wengert.bench.layout.Expressions.Expression;
import wengert.check.Corpus;

/** The engine compiled to JavaScript gives the same bits as on the JVM, for every line of the corpus, every published convention and every drawing. */
class SameBitsIT {
    private static final Path CONVENTIONS =
            Path.of("..", "core", "src", "test", "resources", "wengert", "evidence", "conventions.csv");

    private static CompiledEngine engine;

    @BeforeAll
    static void openTheEngineInABrowser() throws IOException {
        engine = CompiledEngine.open();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everyLineOfTheCorpusIsEqual() {
        assertEquals((long) Corpus.chunks(), engine.run("return globalThis.corpus.chunks"));
        for (int chunk = 0; chunk < Corpus.chunks(); chunk++) {
            Object there = engine.run("return globalThis.corpus.lines(arguments[0])", chunk);
            List<String> lines = Arrays.asList(String.valueOf(there).split("\n", -1));
            assertEquals(Corpus.lines(chunk), lines, "chunk " + chunk);
        }
    }

    /** The JVM's numbers are held against the published ones in core. */
    @Test
    void everyConventionHoldsInTheBrowser() throws IOException {
        List<String> rows = Files.readAllLines(CONVENTIONS);
        assertTrue(rows.size() > 50, "conventions found: " + (rows.size() - 1));
        for (String row : rows.subList(1, rows.size())) {
            String program = row.split("\\|", -1)[1];
            Object there = engine.run("return globalThis.corpus.evaluated(arguments[0])", program);
            assertEquals(Corpus.evaluated(program), there, program);
        }
    }

    @Test
    void everyDrawingIsEqual() {
        for (Expression expression : Expressions.all()) {
            Object there = engine.run(
                    "return Array.from(globalThis.corpus.drawing(" + CompiledEngine.DIAGRAM + "), String).join(' ')",
                    CompiledEngine.diagram(expression));
            double[] bits = Arrays.stream(String.valueOf(there).split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertArrayEquals(expression.drawing().coordinates(), bits, expression.name());
        }
    }
}
