package wengert.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;
import wengert.run.Plan;

/** The tutorial's example: d = tanh(a b + a²) at a = 2, b = -3. */
class MainExampleTest {
    private static final double TWO_ULPS = 2 * Math.ulp(0.0706);

    private static Graph program() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.input("a", 2);
        int b = builder.input("b", -3);
        int product = builder.apply(Op.MUL, a, b);
        int square = builder.apply(Op.POW, a, builder.constant(2));
        return builder.build(builder.apply(Op.TANH, builder.apply(Op.ADD, product, square)));
    }

    @Test
    void reverseGivesBothDerivativesInOneSweep() {
        ReverseSweep sweep = Reverse.of(program(), program().output());
        double[] values = Plan.evaluate(sweep.graph());
        assertEquals(-0.9640275800758169, values[sweep.output()]);
        assertEquals(0.07065082485316443, values[sweep.adjoint(0)], TWO_ULPS);
        assertEquals(0.14130164970632886, values[sweep.adjoint(1)], 2 * TWO_ULPS);
    }

    @Test
    void forwardAgrees() {
        Graph program = program();
        ForwardSweep sweep = Forward.of(program, program.inputs().get(0));
        double[] values = Plan.evaluate(sweep.graph());
        assertEquals(0.07065082485316443, values[sweep.tangent(program.output())], TWO_ULPS);
    }
}
