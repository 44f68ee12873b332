package wengert.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TensorTest {
    private static String message(Runnable action) {
        return String.valueOf(assertThrows(RuntimeException.class, action::run).getMessage());
    }

    @Test
    void shapesBroadcastFromTheLastAxisOn() {
        assertEquals(Shape.matrix(2, 3), Shape.broadcast(Shape.matrix(2, 3), Shape.vector(3)));
        assertEquals(Shape.matrix(2, 3), Shape.broadcast(Shape.matrix(2, 1), Shape.vector(3)));
        assertEquals(Shape.vector(3), Shape.broadcast(Shape.SCALAR, Shape.vector(3)));
        assertNull(Shape.broadcast(Shape.matrix(2, 3), Shape.vector(2)));
        assertNull(Shape.broadcast(Shape.matrix(2, 3), Shape.matrix(3, 3)));
    }

    @Test
    void aUnitTensorIsOneInOneElement() {
        assertEquals(Tensor.matrix(new double[][] {{0, 0}, {1, 0}}), Tensor.unit(Shape.matrix(2, 2), 2));
    }

    @Test
    void anElementComesFromWhereBroadcastingTookIt() {
        Shape wide = Shape.matrix(2, 3);
        assertEquals(2, Shape.vector(3).source(wide, 5));
        assertEquals(1, Shape.matrix(2, 1).source(wide, 5));
        assertEquals(0, Shape.SCALAR.source(wide, 5));
    }

    @Test
    void aReductionLeavesTheOtherAxis() {
        Shape shape = Shape.matrix(2, 3);
        assertEquals(Shape.vector(3), shape.reduced(0, false));
        assertEquals(Shape.matrix(1, 3), shape.reduced(0, true));
        assertEquals(Shape.vector(2), shape.reduced(1, false));
        assertEquals(Shape.matrix(2, 1), shape.reduced(1, true));
        assertEquals(Shape.SCALAR, shape.reduced(Shape.ALL, false));
        assertEquals(Shape.vector(1), Shape.vector(3).reduced(0, true));
    }

    @Test
    void indicesAreWrittenAsProgramsWriteThem() {
        assertEquals("", Shape.SCALAR.index(0));
        assertEquals("[2]", Shape.vector(3).index(2));
        assertEquals("[1, 0]", Shape.matrix(2, 3).index(3));
        assertEquals("a number, [3], [2, 3]", Shape.SCALAR + ", " + Shape.vector(3) + ", " + Shape.matrix(2, 3));
    }

    @Test
    void anEmptyAxisIsRefused() {
        assertEquals(
                "shape: expected axes of length 1 or more, got rank 1 with 1 rows and 0 columns",
                message(() -> Shape.vector(0)));
        assertEquals(
                "shape: expected axes of length 1 or more, got rank 1 with 2 rows and 3 columns",
                message(() -> new Shape(1, 2, 3)));
        assertEquals(
                "shape: expected axes of length 1 or more, got rank 3 with 1 rows and 1 columns",
                message(() -> new Shape(3, 1, 1)));
    }

    @Test
    void tensorsAreEqualBitForBit() {
        assertEquals(Tensor.vector(1, Double.NaN), Tensor.vector(1, Double.NaN));
        assertNotEquals(Tensor.of(0.0), Tensor.of(-0.0));
        assertNotEquals(Tensor.vector(1), Tensor.of(1));
        assertEquals(
                Tensor.vector(2, 2).hashCode(),
                Tensor.filled(Shape.vector(2), 2).hashCode());
        assertNotEquals(Tensor.of(1), "1");
    }

    @Test
    void whatIsTheSameEverywhereIsKnown() {
        assertEquals(2, Tensor.filled(Shape.matrix(2, 2), 2).uniform());
        assertNull(Tensor.vector(0.0, -0.0).uniform());
    }

    @Test
    void numbersMustFitTheShape() {
        assertEquals(
                "tensor: expected 2 elements for [2], got 1", message(() -> Tensor.of(Shape.vector(2), new double[1])));
        assertEquals(
                "matrix: expected rows of 2 numbers, got one of 1",
                message(() -> Tensor.matrix(new double[] {1, 2}, new double[] {3})));
        assertEquals(
                "scalar: expected a number, got a tensor of shape [2]",
                message(() -> Tensor.vector(1, 2).scalar()));
    }

    @Test
    void elementsCanBeTakenOutAndNotChanged() {
        Tensor tensor = Tensor.matrix(new double[] {1, 2}, new double[] {3, 4});
        tensor.toArray()[0] = 9;
        assertArrayEquals(new double[] {1, 2, 3, 4}, tensor.toArray());
        assertEquals(3, tensor.get(1, 0));
        assertEquals("[[1, 2], [3, 4]]", tensor.toString());
        assertEquals("[1, 2]", Tensor.vector(1, 2).toString());
        assertEquals("-0.5", Tensor.of(-0.5).toString());
    }
}
