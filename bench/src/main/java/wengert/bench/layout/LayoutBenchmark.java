package wengert.bench.layout;

import java.io.IOException;
import java.util.List;
import wengert.bench.layout.Expressions.Expression;
import wengert.layout.Layout;

/** Draws all expressions and prints a table in Markdown: {@code ./wengert bench layout}. */
public final class LayoutBenchmark {
    private static final int ROUNDS = 10;
    private static final long WARM_UP_NANOS = 300_000_000;

    private Measures ours = Measures.NONE;
    private Measures theirs = Measures.NONE;
    private Measures theirsInOrder = Measures.NONE;

    private LayoutBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String version = GraphvizDot.version();
        if (version.isEmpty()) {
            System.err.println(
                    "bench layout: expected Graphviz' dot on the PATH, found none; on Debian: apt-get install graphviz");
            System.exit(2);
        }
        new LayoutBenchmark().run(version);
    }

    private void run(String version) throws IOException, InterruptedException {
        System.out.printf("""
                Graphviz %s: "free" is dot as it comes, "in order" keeps operands in order as Wengert does.

                | graph | nodes | edges | crossings | free | in order | length | free | bends | free | ms | dot's ms |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """, version);
        for (Expression expression : Expressions.all()) {
            draw(expression);
        }
        System.out.printf(
                "| all | | | %d | %d | %d | %.0f | %.0f | %d | %d | | |%n",
                ours.crossings(),
                theirs.crossings(),
                theirsInOrder.crossings(),
                ours.length(),
                theirs.length(),
                ours.bends(),
                theirs.bends());
        System.out.printf(
                "%nTimes dot's: crossings %.2f (in order %.2f), length %.2f, bends %.2f%n",
                (double) ours.crossings() / theirs.crossings(),
                (double) ours.crossings() / theirsInOrder.crossings(),
                ours.length() / theirs.length(),
                (double) ours.bends() / theirs.bends());
    }

    private void draw(Expression expression) throws IOException, InterruptedException {
        Measures our = measures(expression.drawing());
        long start = System.nanoTime();
        List<Wire> wires = GraphvizDot.draw(expression.diagram(), Cards.SPACING, false);
        double dotMillis = (System.nanoTime() - start) / 1e6;
        Measures their = Measures.of(wires);
        Measures inOrder = Measures.of(GraphvizDot.draw(expression.diagram(), Cards.SPACING, true));
        ours = ours.plus(our);
        theirs = theirs.plus(their);
        theirsInOrder = theirsInOrder.plus(inOrder);
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %.0f | %.0f | %d | %d | %.1f | %.0f |%n",
                expression.name(),
                expression.size(),
                expression.diagram().edges().size(),
                our.crossings(),
                their.crossings(),
                inOrder.crossings(),
                our.length(),
                their.length(),
                our.bends(),
                their.bends(),
                millis(expression),
                dotMillis);
    }

    static Measures measures(Layout layout) {
        return Measures.of(layout.routes().stream()
                .map(route -> new Wire(route.edge().from(), route.edge().to(), route.curve()))
                .toList());
    }

    /** The least of some rounds after some that do not count. */
    private static double millis(Expression expression) {
        long begin = System.nanoTime();
        do {
            Layout unused = expression.drawing();
        } while (System.nanoTime() - begin < WARM_UP_NANOS);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Layout unused = expression.drawing();
            least = Math.min(least, System.nanoTime() - start);
        }
        return least / 1e6;
    }
}
