package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.run.Lanes;
import wengert.run.Plan;

class PathsTest {
    private static Paths of(String text, int node) {
        Graph graph = Program.read(text).graph();
        Paths paths = Paths.of(graph, node, Plan.once(graph)::tensor);
        assertNotNull(paths);
        return paths;
    }

    @Test
    void theMainExampleHasTwo() {
        Paths paths = of("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)", 0);
        assertEquals(2, paths.count());
        List<Paths.Path> all = paths.all();
        assertEquals(2, all.size());
        assertEquals(-3, all.get(0).slopes().get(0));
        assertEquals(4, all.get(1).slopes().get(0));
        assertEquals(3, all.get(0).uses().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)",
                "x = 0.7\ny = sin(x)*x + exp(x*x)/x",
                "x = 0.7\ny = x*x\nz = y*y\nw = z*z",
                "x = 3\ny = x > 2 ? x^2 : 1/(x - 3)",
                "x = 1\nu = x/3\nv = u*x + u\nw = v*v*u"
            })
    void theirProductsAddUpToTheAdjoint(String text) {
        Graph graph = Program.read(text).graph();
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        Lanes lanes = Plan.once(sweep.graph());
        for (int node = 0; node < graph.size(); node++) {
            if (sweep.adjoint(node) < 0) {
                continue;
            }
            Paths paths = Paths.of(graph, node, lanes::tensor);
            assertNotNull(paths);
            double sum = 0;
            for (Paths.Path path : paths.all()) {
                sum += path.product();
            }
            assertEquals(paths.count(), paths.all().size());
            double adjoint = lanes.get(sweep.adjoint(node));
            assertEquals(adjoint, sum, 1e-13 * Math.abs(adjoint), "node " + node);
        }
    }

    @Test
    void aBranchThatIsNotTakenIsNoPath() {
        assertEquals(2, of("x = 3\ny = x > 2 ? x*x : 1/(x - 3)", 0).count());
    }

    @Test
    void aHundredDoublingsAreCountedAndNotListed() {
        Paths paths = of("x = 1\n" + "x = x + x\n".repeat(100), 0);
        assertEquals(Math.pow(2, 100), paths.count());
        assertEquals(List.of(), paths.all());
    }

    @Test
    void aLongChainIsOnePath() {
        Paths paths = of("x = 1\n" + "x = sin(x)\n".repeat(900), 0);
        assertEquals(1, paths.count());
        assertEquals(900, paths.all().get(0).uses().size());
    }

    @Test
    void theOutputIsOneEmptyPath() {
        Paths paths = of("x = 3\ny = x^2", 2);
        assertEquals(1, paths.count());
        assertEquals(1, paths.all().get(0).product());
        assertTrue(paths.all().get(0).uses().isEmpty());
    }

    @Test
    void throughVectorsThereAreNone() {
        Graph graph = Program.read("x = [1, 2]\ny = sum(x)\nz = y^2").graph();
        assertNull(Paths.of(graph, 0, Plan.once(graph)::tensor));
        assertNotNull(Paths.of(graph, 2, Plan.once(graph)::tensor));
    }
}
