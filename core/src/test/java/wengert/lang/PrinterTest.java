package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.op.Op;

class PrinterTest {
    private static final int GRAPHS = 5_000;

    private static void assertReadsBack(Graph graph, String about) {
        String text = Printer.print(graph);
        Program program = Program.read(text);
        assertEquals(List.of(), program.problems(), () -> about + "\n" + text);
        SameGraph.assertSame(graph, program.graph(), about + "\n" + text);
        assertEquals(text, Printer.print(program.graph()), about);
    }

    @Test
    void anyGraphReadsBackAsItself() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            assertReadsBack(SomeGraphs.of(seed), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void everyOperationReadsBackInsideEveryOther(Op op) {
        for (Op inner : Op.elementwise()) {
            for (int slot = 0; slot < op.arity(); slot++) {
                GraphBuilder builder = new GraphBuilder();
                int a = builder.input("a", 2);
                int[] operands = new int[inner.arity()];
                for (int i = 0; i < operands.length; i++) {
                    operands[i] = i == 0 ? builder.constant(3, Origin.NONE) : a;
                }
                int[] arguments = new int[op.arity()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = i == slot ? builder.apply(inner, operands) : a;
                }
                assertReadsBack(builder.build(builder.apply(op, arguments)), inner + " in place " + slot + " of " + op);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void gradientsReadBack(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, 0.5);
        }
        Graph graph = builder.build(builder.apply(op, arguments));
        Graph gradient = Reverse.of(graph, graph.output()).graph();
        assertReadsBack(gradient, op.callName());
    }

    @Test
    void longAndDeepExpressionsAreCutIntoLines() {
        GraphBuilder builder = new GraphBuilder();
        int node = builder.input("a", 1);
        for (int i = 0; i < 500; i++) {
            node = builder.apply(i % 2 == 0 ? Op.SIN : Op.NEG, node);
        }
        assertReadsBack(builder.build(node), "deep");
        GraphBuilder huge = new GraphBuilder();
        int end = huge.input("a", 1);
        for (int i = 0; i < 200_000; i++) {
            end = huge.apply(Op.ADD, end, 0);
        }
        assertTrue(Printer.print(huge.build(end)).length() > 200_000);
    }

    /** Texts that are already as the printer writes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 2\nb = -3\nc = a * b + a^2\nd = tanh(c)",
                "a = 2\nb = a - 1 - (a - (2 - a))",
                "a = 2\nb = -a^2 + (-a)^2 - 2^-a - (-2)^a",
                "a = 2\nb = -(3) + --3 + -3 + -(inf)",
                "a = 2\nb = a^a^a + (a^a)^a",
                "a = 2\nb = a < 1 and (a > 2 or not a == 3)",
                "a = 2\nb = (a < 1) < (a > 2)",
                "a = 2\nb = a ? a ? 1 : 2 : a ? 3 : 4",
                "a = 2\nb = (a ? 1 : 2) + sin(a ? 3 : 4)",
                "a = 2\nb = a / (a * a) * (a % 3)",
                "a = 2\nc = a + 1\nc = c + 1\nb = c * 2\nc",
                "const k = 9.81\nx = 1\ny = k * x",
                "a = 2\n2 * pi * a * e",
                "a = 2\na = 3",
                "a = 2\nconst _1 = 3\na * _1 + _1",
                "a = 2\nb = leaky_relu(a, 0.01) + max(a, 1)",
            })
    void parenthesesAreWrittenOnlyWhereTheyAreNeeded(String text) {
        Program program = Program.read(text);
        assertTrue(program.isComplete(), () -> program.problems().toString());
        assertEquals(text, Printer.print(program.graph()));
    }
}
