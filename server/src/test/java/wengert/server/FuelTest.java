package wengert.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;

class FuelTest {
    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void boundsTheSweepsOfEveryOperation(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int slot = 0; slot < arguments.length; slot++) {
            arguments[slot] = builder.input("x" + slot, 0.25);
        }
        int value = builder.apply(op, arguments);
        assertBounded(op, builder.build(value));
        int first = arguments[0];
        assertBounded(op, builder.build(builder.apply(Op.WHERE, first, value, first)));
    }

    private static void assertBounded(Op op, Graph graph) {
        int computed = Reverse.of(graph, graph.output()).graph().size();
        assertTrue(computed <= Fuel.needed(graph), op + " computes " + computed + " nodes of " + Fuel.needed(graph));
    }
}
