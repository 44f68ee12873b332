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

class TapeTest {
    @Test
    void theTutorialsExample() {
        Tape tape = new Tape(0);
        int a = tape.leaf(2);
        int b = tape.leaf(-3);
        int c = tape.apply(Op.ADD, tape.apply(Op.MUL, a, b), tape.apply(Op.SQUARE, a));
        int d = tape.apply(Op.TANH, c);
        tape.backward(d);
        assertEquals(-0.9640275800758169, tape.value(d));
        assertEquals(0.07065082485316446, tape.adjoint(a));
        assertEquals(0.1413016497063289, tape.adjoint(b));
        assertEquals(1, tape.adjoint(d));
    }

    @Test
    void hasTheBitsOfThePlanOverTheWholeTable() {
        List<Op> ops = new ArrayList<>(Op.elementwise());
        ops.remove(Op.UNLESS_NAN); // its own slope, known to be 1 or NaN, is simplified to 1 in graphs
        Tape tape = new Tape(100);
        for (int program = 0; program < 3_000; program++) {
            Random random = new Random(program);
            tape.rewind(0);
            GraphBuilder builder = new GraphBuilder();
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                double start = random.nextGaussian() * 2;
                builder.input("x" + i, start);
                values.add(Value.of(start));
                tape.leaf(start);
            }
            for (int i = 0; i < 40; i++) {
                Op op = ops.get(random.nextInt(ops.size()));
                int[] ids = random.ints(op.arity(), 0, values.size()).toArray();
                builder.apply(op, ids);
                values.add(Value.apply(
                        op, java.util.Arrays.stream(ids).mapToObj(values::get).toArray(Value[]::new)));
                int node = write(tape, op, ids);
                assertEquals(values.size() - 1, node);
                assertEquals(values.get(node).data(), tape.value(node));
            }
            Graph graph = builder.build(values.size() - 1);
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            double[] numbers = Plan.evaluate(sweep.graph());
            tape.backward(graph.output());
            for (int node = 0; node < graph.size(); node++) {
                double expected = sweep.adjoint(node) < 0 ? 0 : numbers[sweep.adjoint(node)];
                assertEquals(expected + 0.0, tape.adjoint(node) + 0.0, "node " + node + " of program " + program);
            }
        }
    }

    private static int write(Tape tape, Op op, int[] ids) {
        return ids.length == 1
                ? tape.apply(op, ids[0])
                : ids.length == 2 ? tape.apply(op, ids[0], ids[1]) : tape.apply(op, ids[0], ids[1], ids[2]);
    }

    @Test
    void everySlopeOfTheTableIsThatOfValues() {
        for (Op op : Op.elementwise()) {
            for (double[] point :
                    new double[][] {{0.3, 0.8, 0.1}, {2, 1, 3}, {0, 0, 0}, {-1.5, 2.5, -0.5}, {1, 2, 2}}) {
                Tape tape = new Tape(4);
                Value[] values = new Value[op.arity()];
                int[] ids = new int[op.arity()];
                for (int i = 0; i < ids.length; i++) {
                    ids[i] = tape.leaf(point[i]);
                    values[i] = Value.of(point[i]);
                }
                tape.backward(write(tape, op, ids));
                Value.apply(op, values).backward();
                for (int i = 0; i < ids.length; i++) {
                    assertEquals(values[i].grad() + 0.0, tape.adjoint(i) + 0.0, op + " argument " + i);
                }
            }
        }
    }

    @Test
    void anUnselectedBranchReceivesNothingEvenBehindAnInfiniteSlope() {
        Tape tape = new Tape(10);
        int x = tape.leaf(0);
        int zero = tape.leaf(0);
        int log = tape.apply(Op.LOG, tape.apply(Op.SQUARE, x));
        tape.backward(tape.apply(Op.WHERE, tape.apply(Op.GREATER, x, zero), log, zero));
        assertEquals(0, tape.adjoint(x));
        assertEquals(0, tape.adjoint(log));
        assertEquals(1, tape.adjoint(zero));
    }

    @Test
    void aMillionOperationsOnATapeThatGrows() {
        Tape tape = new Tape(0);
        int x = tape.leaf(1);
        int y = x;
        for (int i = 0; i < 1_000_000; i++) {
            y = tape.apply(Op.NEG, y);
        }
        tape.backward(y);
        assertEquals(1, tape.adjoint(x));
        assertEquals(1_000_001, tape.size());
    }

    @Test
    void isWrittenOverAfterItIsRewound() {
        Tape tape = new Tape(4);
        int x = tape.leaf(3);
        tape.backward(tape.apply(Op.SQUARE, x));
        assertEquals(6, tape.adjoint(x));
        tape.rewind(1);
        tape.set(x, 5);
        int y = tape.apply(Op.MUL, x, x);
        assertEquals(1, y);
        assertEquals(25, tape.value(y));
        tape.backward(y);
        assertEquals(10, tape.adjoint(x));
        assertEquals(1, tape.adjoint(y));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Tape tape = new Tape(4);
        int x = tape.leaf(3);
        int y = tape.apply(Op.SQUARE, x);
        refused("add: expected an operation on 1 numbers, got one that takes 2", () -> tape.apply(Op.ADD, x));
        refused("sum: expected an operation on 1 numbers, got one that takes tensors", () -> tape.apply(Op.SUM, x));
        refused("sin: expected values from 0 to 1", () -> tape.apply(Op.SIN, 2));
        refused("sin: expected values from 0 to 1", () -> tape.apply(Op.SIN, -1));
        refused("set: expected a leaf, got an operation", () -> tape.set(y, 1));
        refused("rewind: expected a size from 0 to 2, got 3", () -> tape.rewind(3));
        refused("rewind: expected a size from 0 to 2, got -1", () -> tape.rewind(-1));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
