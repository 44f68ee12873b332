package wengert.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.number.Bits;
import wengert.number.Numbers;
import wengert.run.Plan;

/** Values and gradients at kinks, ties and domain edges, one published convention a row. */
class ConventionsTest {
    /** Operation; arguments; value; gradient. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    RELU, 0, 0, 0
                    RELU, nan, nan, nan
                    ABS, 0, 0, 0
                    MAX, 1 1, 1, 0.5 0.5
                    MIN, 1 1, 1, 0.5 0.5
                    MAX, nan 1, nan, nan nan
                    MIN, 1 nan, nan, nan nan
                    MAX, inf inf, inf, 0.5 0.5
                    CLAMP, 0 0 1, 0, 1 0 0
                    CLAMP, 1 0 1, 1, 1 0 0
                    CLAMP, 2 0 1, 1, 0 0 1
                    CLAMP, nan 0 1, nan, nan nan nan
                    SQRT, 0, 0, inf
                    SQRT, -0, -0, -inf
                    SQRT, -1, nan, nan
                    LOG, 0, -inf, inf
                    LOG, -1, nan, nan
                    LOG2, -1, nan, nan
                    LOG10, -1, nan, nan
                    LOG1P, -1, -inf, inf
                    LOG1P, -2, nan, nan
                    ATANH, 2, nan, nan
                    XLOGY, 0 0, 0, 0 nan
                    XLOGY, 0 2, 0, 0.6931471805599453 0
                    XLOGY, 1 -1, nan, nan nan
                    POW, 0 0, 1, 0 0
                    POW, 0 0.5, 0, inf 0
                    POW, 0 -1, inf, -inf -inf
                    POW, -2 3, -8, 12 nan
                    POW, -2 0.5, nan, nan nan
                    POW, nan 0, 1, 0 nan
                    POW, 1 inf, 1, inf 0
                    DIV, 1 0, inf, inf -inf
                    DIV, 0 0, nan, nan nan
                    SINC, 0, 1, -0
                    TANH, 20, 1, 1.6993417021166355e-17
                    SIGMOID, -40, 4.248354255291589e-18, 4.248354255291589e-18
                    SIGMOID, 40, 1, 4.248354255291589e-18
                    SOFTPLUS, 20.1, 20.10000000186501, 0.9999999981349912
                    SOFTPLUS, 800, 800, 1
                    SOFTPLUS, -800, 0, 0
                    LOGADDEXP, inf inf, inf, 0.5 0.5
                    LOGADDEXP, -inf -inf, -inf, nan nan
                    ASIN, 1, 1.5707963267948966, inf
                    ACOS, 1, 0, -inf
                    ASIN, 2, nan, nan
                    ACOSH, 1, 0, inf
                    ACOSH, 0, nan, nan
                    ATAN2, 0 0, 0, 0 -0
                    ASINH, 1e200, 461.2101657793691, 1e-200
                    HYPOT, 0 0, 0, 0 0
                    FLOOR, 2, 2, 0
                    CEIL, 2, 2, 0
                    ROUND, 2.5, 2, 0
                    ROUND, 3.5, 4, 0
                    SIGN, 0, 0, 0
                    EXP, 710, inf, inf
                    MOD, -1 3, 2, 1 1
                    MOD, 5 0, nan, nan nan
                    """)
    void holdsForASingleOperation(Op op, String arguments, String value, String gradient) {
        GraphBuilder builder = new GraphBuilder();
        double[] at = numbers(arguments);
        int[] inputs = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            inputs[i] = builder.input("x" + i, at[i]);
        }
        Graph graph = builder.build(builder.apply(op, inputs));
        ReverseSweep sweep = Reverse.of(graph, graph.output());
        double[] values = Plan.evaluate(sweep.graph());
        assertClose(Numbers.parse(value), values[graph.output()], op + " value");
        double[] expected = numbers(gradient);
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], derivative(sweep, values, i), op + " in argument " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, -3.289868133696453", "1, 2"})
    void secondDerivativeOfSincIsSmooth(double x, double expected) {
        GraphBuilder builder = new GraphBuilder();
        Graph graph = builder.build(builder.apply(Op.SINC, builder.input("x", x)));
        ReverseSweep first = Reverse.of(graph, graph.output());
        ReverseSweep second = Reverse.of(first.graph(), first.adjoint(0));
        assertEquals(expected, Plan.evaluate(second.graph())[second.adjoint(0)], 1e-14);
    }

    private static double derivative(ReverseSweep sweep, double[] values, int node) {
        return sweep.adjoint(node) < 0 ? 0 : values[sweep.adjoint(node)];
    }

    private static double[] numbers(String text) {
        return Stream.of(text.trim().split(" ", -1)).mapToDouble(Numbers::parse).toArray();
    }

    private static void assertClose(double expected, double actual, String what) {
        assertTrue(Bits.ulps(expected, actual) <= 4, () -> what + ": expected " + expected + ", got " + actual);
        if (expected == 0) {
            assertEquals(1 / expected, 1 / actual, what + ": sign of zero");
        }
    }
}
