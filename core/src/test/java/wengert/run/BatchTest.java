package wengert.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;
import wengert.op.Op;
import wengert.op.Points;

/** A batch gives the bits that a plan gives. */
class BatchTest {
    private static final int COUNT = 600;

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void equalsThePlanForEachOperationAndItsGradient(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, 0);
        }
        Graph graph = builder.build(builder.apply(op, arguments));
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        List<Integer> outputs = new ArrayList<>(List.of(graph.output()));
        for (int argument : arguments) {
            if (sweep.adjoint(argument) >= 0) {
                outputs.add(sweep.adjoint(argument));
            }
        }
        double[][] points = Points.of(op).limit(COUNT).toArray(double[][]::new);
        double[][] inputs = new double[op.arity()][COUNT];
        for (int i = 0; i < COUNT; i++) {
            for (int k = 0; k < inputs.length; k++) {
                inputs[k][i] = points[i][k];
            }
        }
        assertEqualToPlan(sweep.graph(), outputs, inputs, op.callName());
    }

    @Test
    void equalsThePlanForProgramsThatShareAndForgetValues() {
        Random random = new Random(3);
        List<Op> ops = Op.elementwise();
        for (int program = 0; program < 100; program++) {
            GraphBuilder builder = new GraphBuilder();
            for (int i = 0; i < 3; i++) {
                builder.input("x" + i, 0.5);
            }
            builder.constant(0.25);
            while (builder.size() < 60) {
                Op op = ops.get(random.nextInt(ops.size()));
                int[] arguments = new int[op.arity()];
                for (int slot = 0; slot < arguments.length; slot++) {
                    arguments[slot] =
                            op.domain().box().get(slot).whole() ? builder.constant(1) : random.nextInt(builder.size());
                }
                builder.apply(op, arguments);
            }
            Graph graph = builder.build(builder.size() - 1);
            double[][] inputs = new double[3][COUNT];
            for (double[] input : inputs) {
                for (int i = 0; i < COUNT; i++) {
                    input[i] = 6 * random.nextDouble() - 3;
                }
            }
            assertEqualToPlan(graph, List.of(graph.output(), 30, 0, 3), inputs, "program " + program);
        }
    }

    @Test
    void aLongChainNeedsFewRows() {
        GraphBuilder builder = new GraphBuilder();
        int node = builder.input("x", 0);
        for (int i = 0; i < 1000; i++) {
            node = builder.apply(Op.SIN, node);
        }
        Graph graph = builder.build(node);
        assertTrue(Batch.of(graph, graph.inputs(), List.of(node)).rowCount() <= 3);
    }

    @Test
    void aNumberTakesOneRowHoweverOftenItIsWritten() {
        GraphBuilder builder = new GraphBuilder();
        int node = builder.input("x", 1);
        for (int i = 0; i < 100; i++) {
            node = builder.apply(Op.HYPOT, node, builder.constant(3, Origin.NONE));
        }
        Graph graph = builder.build(node);
        assertTrue(Batch.of(graph, graph.inputs(), List.of(node)).rowCount() <= 3);
    }

    @Test
    void zerosOfEitherSignKeepTheirSign() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", 1);
        int plus = builder.apply(Op.DIV, x, builder.constant(0.0));
        int minus = builder.apply(Op.DIV, x, builder.constant(-0.0));
        Graph graph = builder.build(plus);
        double[][] out = new double[2][1];
        Batch.of(graph, graph.inputs(), List.of(plus, minus)).run(new double[][] {{1}}, out, 1);
        assertEquals(Double.POSITIVE_INFINITY, out[0][0]);
        assertEquals(Double.NEGATIVE_INFINITY, out[1][0]);
    }

    @Test
    void inputsThatDoNotVaryHaveTheirOwnValues() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", 5);
        int y = builder.input("y", 7);
        int product = builder.apply(Op.MUL, x, y);
        int square = builder.apply(Op.SQUARE, y);
        Graph graph = builder.build(product);
        Batch batch = Batch.of(graph, graph.inputs().subList(0, 1), List.of(product, square));
        double[][] out = new double[2][2];
        batch.run(new double[][] {{2, 3}}, out, 2);
        assertEquals(List.of(14.0, 21.0, 49.0, 49.0), List.of(out[0][0], out[0][1], out[1][0], out[1][1]));
    }

    @Test
    void tensorsAreRefused() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.constant(1);
        int stack = builder.apply(Op.STACK, x, x);
        Graph graph = builder.build(stack);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Batch.of(graph, List.of(), List.of(stack)));
        assertEquals("batch: expected numbers alone, got node 1 of shape [2]", refusal.getMessage());
    }

    private static void assertEqualToPlan(Graph graph, List<Integer> outputs, double[][] inputs, String what) {
        double[][] out = new double[outputs.size()][COUNT];
        Batch.of(graph, graph.inputs(), outputs).run(inputs, out, COUNT);
        Plan plan = Plan.of(graph);
        Lanes lanes = plan.lanes(COUNT);
        for (int k = 0; k < inputs.length; k++) {
            Node.Input input = graph.inputs().get(k);
            for (int i = 0; i < COUNT; i++) {
                lanes.set(input, i, inputs[k][i]);
            }
        }
        plan.run(lanes);
        for (int k = 0; k < out.length; k++) {
            for (int i = 0; i < COUNT; i++) {
                long expected = Double.doubleToLongBits(lanes.get(outputs.get(k), i));
                assertEquals(expected, Double.doubleToLongBits(out[k][i]), what + ", output " + k + ", point " + i);
            }
        }
    }
}
