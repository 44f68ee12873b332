package wengert.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;
import wengert.graph.Scalars;
import wengert.op.Attribute;
import wengert.op.Op;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** A plan of long tensors gives the bits that it gives number by number, in every lane. */
class PlanTest {
    private static final int ROWS = 23;
    private static final int COLUMNS = 29;
    private static final Shape WIDE = Shape.matrix(ROWS, COLUMNS);
    private static final List<Shape> NARROWER =
            List.of(WIDE, Shape.SCALAR, Shape.vector(COLUMNS), Shape.matrix(ROWS, 1), Shape.matrix(1, COLUMNS));

    private final Random random = new Random(23);

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void elementwiseOperationsKeepTheirBitsUnderBroadcasting(Op op) {
        for (Shape narrower : NARROWER) {
            GraphBuilder builder = new GraphBuilder();
            int[] arguments = new int[op.arity()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = builder.input("x" + i, tensor(i == 1 ? narrower : WIDE));
            }
            assertLikeScalars(builder.build(builder.apply(op, arguments)), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 300})
    void productsReductionsAndMovementsKeepTheirBits(int lanes) {
        assertLikeScalars(applied(Op.MATMUL, Attribute.NONE, Shape.matrix(5, 6), Shape.matrix(6, 11)), lanes);
        assertLikeScalars(applied(Op.MATMUL, Attribute.NONE, Shape.matrix(5, 6), Shape.vector(6)), lanes);
        assertLikeScalars(applied(Op.MATMUL, Attribute.NONE, Shape.vector(6), Shape.matrix(6, 3)), lanes);
        assertLikeScalars(applied(Op.TRANSPOSE, Attribute.NONE, Shape.matrix(5, 6)), lanes);
        assertLikeScalars(
                applied(Op.CONCAT, new Attribute.Axis(1, false), Shape.matrix(5, 2), Shape.matrix(5, 3)), lanes);
        Attribute.Run rows = new Attribute.Run(4, -2, 2, false);
        Attribute.Run columns = new Attribute.Run(1, 2, 3, false);
        assertLikeScalars(applied(Op.INDEX, new Attribute.Selection(rows, columns), Shape.matrix(5, 6)), lanes);
        assertLikeScalars(
                applied(Op.PLACE, new Attribute.Placement(rows, columns, Shape.matrix(5, 6)), Shape.matrix(2, 3)),
                lanes);
        for (Op reduction : List.of(Op.SUM, Op.AMAX, Op.AMIN, Op.NORM)) {
            for (int axis : new int[] {Shape.ALL, 0, 1}) {
                assertLikeScalars(applied(reduction, new Attribute.Axis(axis, false), Shape.matrix(5, 6)), lanes);
            }
        }
    }

    @Test
    void allInputsAreSetInTheirOrder() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", tensor(Shape.vector(2)));
        builder.constant(7);
        int y = builder.input("y", 5);
        Lanes lanes = Plan.of(builder.build(builder.apply(Op.MUL, x, y))).lanes(2);
        lanes.setAll(1, 1, 2, 3);
        assertEquals(Tensor.vector(1, 2), lanes.tensor(x, 1));
        assertEquals(3, lanes.get(y, 1));
        assertEquals(5, lanes.get(y, 0));
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> lanes.setAll(0, 1, 2));
        assertEquals("set: expected 3 numbers for all inputs, got 2", refusal.getMessage());
    }

    @Test
    void operationsOfOneKindThatDoNotWaitForEachOtherStandTogether() {
        GraphBuilder builder = new GraphBuilder();
        builder.input("x", 2);
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum = builder.apply(Op.ADD, sum, builder.apply(Op.EXP, builder.apply(Op.SIN, 0)));
        }
        int[] expected = {1, 4, 7, 2, 5, 8, 3, 6, 9};
        assertArrayEquals(expected, Levels.order(builder.build(sum)));
    }

    @Test
    void argumentsComeFirstInLongGraphsToo() {
        GraphBuilder builder = new GraphBuilder();
        builder.input("x", 2);
        List<Op> ops = List.of(Op.ADD, Op.MUL, Op.SIN);
        for (int i = 1; i < 7_000; i++) {
            Op op = ops.get(random.nextInt(ops.size()));
            builder.apply(op, op.arity() == 1 ? new int[] {i / 2} : new int[] {random.nextInt(i), i / 2});
        }
        Graph graph = builder.build(6_999);
        boolean[] isDone = new boolean[graph.size()];
        isDone[0] = true;
        int[] order = Levels.order(graph);
        assertEquals(graph.size() - 1, order.length);
        for (int id : order) {
            for (int slot = 0; slot < graph.node(id).arity(); slot++) {
                assertTrue(isDone[graph.node(id).argument(slot)], "node " + id);
            }
            isDone[id] = true;
        }
    }

    private Graph applied(Op op, Attribute attribute, Shape... shapes) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[shapes.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, tensor(shapes[i]));
        }
        return builder.build(builder.apply(op, attribute, Origin.NONE, arguments));
    }

    private Tensor tensor(Shape shape) {
        double[] special = {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300, -1e-300, 800, 1};
        double[] elements = random.doubles(shape.size(), -3, 3).toArray();
        for (int k = 0; k < elements.length / 20; k++) {
            elements[random.nextInt(elements.length)] = special[random.nextInt(special.length)];
        }
        return Tensor.of(shape, elements);
    }

    private void assertLikeScalars(Graph program, int count) {
        Graph tensors = Reverse.of(program, program.output()).graph();
        Scalars.Expansion expansion = Scalars.expansion(tensors);
        Lanes actual = Plan.of(tensors).lanes(count);
        Lanes expected = Plan.of(expansion.graph()).lanes(1);
        for (Node.Input input : tensors.inputs()) {
            for (int lane = 0; lane < count; lane++) {
                actual.set(input, lane, lane == count / 2 ? input.tensor() : tensor(input.shape()));
            }
        }
        Plan.of(tensors).run(actual);
        Plan.of(expansion.graph()).run(expected);
        for (Node node : tensors.nodes()) {
            List<Integer> elements = expansion.elements().get(node.id());
            double[] numbers = elements.stream().mapToDouble(expected::get).toArray();
            assertEquals(Tensor.of(node.shape(), numbers), actual.tensor(node.id(), count / 2), () -> node.toString());
        }
    }
}
