package wengert.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.run.Plan;

/** Values shared by branches, and what the sweeps refuse. */
class SweepsTest {
    /** At 0 the root is infinitely steep: it counts as soon as one of the branches that use it is taken. */
    @ParameterizedTest
    @CsvSource({"x < 1, x > 1, inf", "x > 1, x < 1, inf", "x < 1, x < 2, inf", "x > 1, x > 2, 0", "x > 1, x > 1, 0"})
    void aValueSharedByTwoBranchesCountsInEither(String first, String second, String expected) {
        Graph graph = Program.read("x = 0; r = sqrt(x)\nwhere(" + first + ", r, 0) + where(" + second + ", r, 0)")
                .graph();
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        double slope = expected.equals("inf") ? Double.POSITIVE_INFINITY : 0;
        assertEquals(slope, Plan.evaluate(sweep.graph())[sweep.adjoint(0)]);
    }

    @Test
    void theFirstNodeCanBeTheOutput() {
        GraphBuilder builder = new GraphBuilder();
        Graph graph = builder.build(builder.input("x", 3));
        ReverseSweep sweep = Reverse.of(graph, 0);
        assertEquals(1, Plan.evaluate(sweep.graph())[sweep.adjoint(0)]);
        assertEquals(1, sweep.program());
    }

    @Test
    void anOutputThatIsNotThereIsRefused() {
        Graph graph = square();
        String message = "reverse: expected an output from 0 to 1, got ";
        assertEquals(message + 2, refusal(() -> Reverse.of(graph, 2)));
        assertEquals(message + -1, refusal(() -> Reverse.of(graph, -1)));
    }

    @Test
    void aSeedThatDoesNotFitIsRefused() {
        Graph graph = square();
        assertEquals("forward: expected a seed of 1 numbers, got 2", refusal(() -> Forward.of(graph, new double[2])));
        GraphBuilder elsewhere = new GraphBuilder();
        Node.Input stranger = (Node.Input) elsewhere.node(elsewhere.input("z", 1));
        assertEquals("forward: expected an input of the graph, got z", refusal(() -> Forward.of(graph, stranger)));
    }

    private static Graph square() {
        GraphBuilder builder = new GraphBuilder();
        return builder.build(builder.apply(Op.SQUARE, builder.input("x", 3)));
    }

    private static String refusal(Runnable action) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
