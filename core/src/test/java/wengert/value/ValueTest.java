package wengert.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;
import wengert.run.Plan;

class ValueTest {
    private final Value a = Value.of(2);
    private final Value b = Value.of(-3);
    private final Value d = a.mul(b).add(a.pow(2)).tanh();

    @Test
    void theTutorialsExample() {
        d.backward();
        assertEquals(-0.9640275800758169, d.data());
        assertEquals(0.07065082485316443, a.grad(), 3e-17);
        assertEquals(0.14130164970632886, b.grad(), 6e-17);
    }

    @Test
    void gradientsAccumulateUntilTheyAreCleared() {
        d.backward();
        double once = a.grad();
        d.backward();
        assertEquals(2 * once, a.grad());
        assertEquals(2, d.grad());
        d.zeroGrad();
        assertEquals(0, a.grad());
        assertEquals(0, d.grad());
    }

    @Test
    void microgradsReadmeExpression() {
        Value a = Value.of(-4);
        Value b = Value.of(2);
        Value c = a.add(b);
        Value d = a.mul(b).add(b.pow(3));
        c = c.add(c.add(1));
        c = c.add(Value.of(1).add(c).add(a.neg()));
        d = d.add(d.mul(2).add(b.add(a).relu()));
        d = d.add(Value.of(3).mul(d).add(b.sub(a).relu()));
        Value f = c.sub(d).pow(2);
        Value g = f.div(2).add(Value.of(10).div(f));
        g.backward();
        assertEquals(24.70408163265306, g.data(), 24.7e-13);
        assertEquals(138.83381924198252, a.grad(), 138e-13);
        assertEquals(645.5772594752186, b.grad(), 645e-13);
    }

    @Test
    void anUnselectedBranchReceivesNothingEvenBehindAnInfiniteSlope() {
        Value x = Value.of(0);
        Value chosen = Value.apply(
                Op.WHERE, Value.apply(Op.GREATER, x, Value.of(0)), x.mul(x).log(), Value.of(0));
        chosen.backward();
        assertEquals(0, x.grad());
    }

    @Test
    void equalsTheGraphsReverseModeOnRandomPrograms() {
        Random random = new Random(7);
        Op[] ops = {Op.ADD, Op.SUB, Op.MUL, Op.TANH, Op.SIN, Op.SIGMOID, Op.MAX, Op.WHERE, Op.SQUARE};
        for (int program = 0; program < 200; program++) {
            GraphBuilder builder = new GraphBuilder();
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                double start = random.nextGaussian();
                builder.input("x" + i, start);
                values.add(Value.of(start));
            }
            for (int i = 0; i < 30; i++) {
                Op op = ops[random.nextInt(ops.length)];
                int[] ids = random.ints(op.arity(), 0, values.size()).toArray();
                builder.apply(op, ids);
                values.add(Value.apply(
                        op, java.util.Arrays.stream(ids).mapToObj(values::get).toArray(Value[]::new)));
            }
            Graph graph = builder.build(values.size() - 1);
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            double[] numbers = Plan.evaluate(sweep.graph());
            values.get(graph.output()).backward();
            for (int i = 0; i < 3; i++) {
                double expected = sweep.adjoint(i) < 0 ? 0 : numbers[sweep.adjoint(i)];
                assertEquals(expected, values.get(i).grad(), 1e-12 * Math.max(1, Math.abs(expected)));
            }
        }
    }

    @Test
    void aChainOfAMillionValuesNeedsNoStack() {
        Value x = Value.of(1);
        Value y = x;
        for (int i = 0; i < 1_000_000; i++) {
            y = y.neg();
        }
        y.backward();
        assertEquals(1, x.grad());
    }

    @Test
    void aWrongNumberOfArgumentsIsRefused() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Value.apply(Op.ADD, a));
        assertEquals("add: expected 2 arguments, got 1", thrown.getMessage());
    }
}
