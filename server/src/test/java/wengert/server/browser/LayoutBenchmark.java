package wengert.server.browser;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import wengert.bench.layout.Expressions;
import wengert.bench.layout.Expressions.Expression;

/** How long layouts take in this machine's Chromium: the second half of {@code ./wengert bench layout}. */
public final class LayoutBenchmark {
    private static final String TIMES = """
            const draw = () => globalThis.corpus.drawing(%s);
            return Array.from({length: 11}, () => {
              const start = performance.now();
              draw();
              return performance.now() - start;
            });
            """.formatted(CompiledEngine.DIAGRAM.replace("arguments", "given"));

    private LayoutBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.out.print("""

                | graph, in Chromium | nodes | ms, first after loading | ms, least of the next ten |
                |---|---|---|---|
                """);
        try (CompiledEngine engine = CompiledEngine.open()) {
            for (Expression expression : Expressions.all()) {
                engine.reload();
                Object times = engine.run("const given = arguments;\n" + TIMES, CompiledEngine.diagram(expression));
                List<Double> millis = ((List<?>) Objects.requireNonNull(times))
                        .stream().map(time -> ((Number) time).doubleValue()).toList();
                double least = millis.stream().skip(1).min(Double::compare).orElseThrow();
                System.out.printf(
                        "| %s | %d | %.1f | %.1f |%n", expression.name(), expression.size(), millis.get(0), least);
            }
        }
    }
}
