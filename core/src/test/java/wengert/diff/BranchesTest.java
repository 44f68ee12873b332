package wengert.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;
import wengert.run.Plan;

/** Branches that were not selected, infinite slopes, and where a NaN must survive. */
class BranchesTest {

    @Test
    void unselectedLogarithmContributesNothing() {
        assertDerivative(0, 0, (b, x) -> b.apply(Op.WHERE, positive(b, x), b.apply(Op.LOG, x), b.constant(0)));
    }

    @Test
    void unselectedExponentialContributesNothing() {
        assertDerivative(
                0,
                1000,
                (b, x) -> b.apply(Op.WHERE, b.apply(Op.LESS, x, b.constant(0)), b.apply(Op.EXP, x), b.constant(1)));
    }

    @Test
    void nothingPassesDeeperBehindAnUnselectedBranch() {
        assertDerivative(1, 0, (b, x) -> {
            int deep = b.apply(Op.SQRT, b.apply(Op.LOG, b.apply(Op.MUL, x, x)));
            return b.apply(Op.WHERE, positive(b, x), deep, x);
        });
    }

    @Test
    void aValueUsedInBothBranchesAndOutsideKeepsAllItsUses() {
        assertDerivative(3 + 1, 2, (b, x) -> {
            int triple = b.apply(Op.MUL, b.constant(3), x);
            int chosen = b.apply(Op.WHERE, positive(b, x), triple, b.apply(Op.LOG, triple));
            return b.apply(Op.ADD, chosen, x);
        });
    }

    @Test
    void nestedBranchesNeedBothConditions() {
        assertDerivative(0, -1, (b, x) -> {
            int inner = b.apply(Op.WHERE, b.apply(Op.LESS, x, b.constant(5)), b.apply(Op.LOG, x), x);
            return b.apply(Op.WHERE, positive(b, x), inner, b.constant(7));
        });
    }

    @Test
    void zeroTimesAnInfiniteSlopeStaysNotANumber() {
        assertDerivative(Double.NaN, 0, (b, x) -> b.apply(Op.SQRT, b.apply(Op.MUL, x, x)));
        assertDerivative(Double.NaN, 0, (b, x) -> b.apply(Op.MUL, x, b.apply(Op.LOG, x)));
        assertDerivative(Double.NaN, 800, (b, x) -> b.apply(Op.LOG, b.apply(Op.EXP, x)));
    }

    @Test
    void aTinyAngleIsTurnedWithoutUnderflow() {
        GraphBuilder builder = new GraphBuilder();
        int y = builder.input("y", 1e-300);
        int x = builder.input("x", 1e-300);
        ReverseSweep sweep = Reverse.of(builder.build(builder.apply(Op.ATAN2, y, x)), 2);
        double[] values = Plan.evaluate(sweep.graph());
        assertEquals(5e299, values[sweep.adjoint(y)], 1e285);
        assertEquals(-5e299, values[sweep.adjoint(x)], 1e285);
    }

    @Test
    void aConstantExponentHasNoPartialAndReadsAsAPersonWouldWriteIt() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", -2);
        Graph graph = builder.build(builder.apply(Op.POW, x, builder.constant(2)));
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        assertEquals(1, sweep.contributions().size());
        assertEquals(graph.size() + 2, sweep.graph().size(), "the seed and 2 x, nothing else");
        assertEquals(-4, Plan.evaluate(sweep.graph())[sweep.adjoint(x)]);
    }

    @Test
    void aChainOfAMillionNodesNeedsNoStack() {
        GraphBuilder builder = new GraphBuilder();
        int node = builder.input("x", 0.5);
        for (int i = 0; i < 1_000_000; i++) {
            node = builder.apply(i % 2 == 0 ? Op.SIN : Op.NEG, node);
        }
        Graph graph = builder.build(node);
        ReverseSweep reverse = Reverse.of(graph, node);
        double derivative = Plan.evaluate(reverse.graph())[reverse.adjoint(0)];
        ForwardSweep forward = Forward.of(graph, graph.inputs().get(0));
        assertEquals(Plan.evaluate(forward.graph())[forward.tangent(node)], derivative, 1e-9 * derivative);
        assertTrue(derivative > 0);
    }

    private static int positive(GraphBuilder builder, int x) {
        return builder.apply(Op.GREATER, x, builder.constant(0));
    }

    private static void assertDerivative(double expected, double at, ToIntBiFunction<GraphBuilder, Integer> program) {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", at);
        Graph graph = builder.build(program.applyAsInt(builder, x));
        ReverseSweep reverse = Reverse.of(graph, graph.output());
        assertEquals(expected, Plan.evaluate(reverse.graph())[reverse.adjoint(x)], "reverse");
        ForwardSweep forward = Forward.of(graph, graph.inputs().get(0));
        assertEquals(expected, Plan.evaluate(forward.graph())[forward.tangent(graph.output())], "forward");
    }
}
