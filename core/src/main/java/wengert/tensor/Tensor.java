package wengert.tensor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wengert.number.Numbers;

/**
 * Numbers in a shape, row by row. Immutable.
 *
 * <pre>{@code
 * Tensor matrix = Tensor.matrix(new double[] {1, 2}, new double[] {3, 4});
 * matrix.get(1, 0);    // 3
 * matrix.get(3);       // 4
 * matrix.toString();   // [[1, 2], [3, 4]]
 * }</pre>
 */
public final class Tensor {
    private final Shape shape;
    private final double[] elements;

    private Tensor(Shape shape, double[] elements) {
        this.shape = shape;
        this.elements = elements;
    }

    /** A single number. */
    public static Tensor of(double number) {
        return new Tensor(Shape.SCALAR, new double[] {number});
    }

    /** A vector of these numbers, at least one. */
    public static Tensor vector(double... elements) {
        return of(Shape.vector(elements.length), elements);
    }

    /**
     * A matrix of these rows.
     *
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static Tensor matrix(double[]... rows) {
        Shape shape = Shape.matrix(rows.length, rows[0].length);
        double[] elements = new double[shape.size()];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != shape.columns()) {
                throw new IllegalArgumentException(
                        "matrix: expected rows of " + shape.columns() + " numbers, got one of " + rows[i].length);
            }
            System.arraycopy(rows[i], 0, elements, i * shape.columns(), shape.columns());
        }
        return new Tensor(shape, elements);
    }

    /**
     * The numbers, row by row, in a shape.
     *
     * @throws IllegalArgumentException if their number is not that of the shape's elements
     */
    public static Tensor of(Shape shape, double[] elements) {
        if (elements.length != shape.size()) {
            throw new IllegalArgumentException(
                    "tensor: expected " + shape.size() + " elements for " + shape + ", got " + elements.length);
        }
        return new Tensor(shape, elements.clone());
    }

    /** The same number everywhere. */
    public static Tensor filled(Shape shape, double number) {
        double[] elements = new double[shape.size()];
        Arrays.fill(elements, number);
        return new Tensor(shape, elements);
    }

    /** 1 in one element, counted row by row, and 0 in all others. */
    public static Tensor unit(Shape shape, int element) {
        double[] elements = new double[shape.size()];
        elements[element] = 1;
        return new Tensor(shape, elements);
    }

    /** Its shape. */
    public Shape shape() {
        return shape;
    }

    /** The number of elements. */
    public int size() {
        return elements.length;
    }

    /** The element at this place, counted row by row. */
    public double get(int element) {
        return elements[element];
    }

    /** The element in a row and a column of a matrix; a vector has one row. */
    public double get(int row, int column) {
        return elements[row * shape.columns() + column];
    }

    /** All elements, row by row. */
    public double[] toArray() {
        return elements.clone();
    }

    /**
     * The only number.
     *
     * @throws IllegalStateException if it is not a single number
     */
    public double scalar() {
        if (!shape.isScalar()) {
            throw new IllegalStateException("scalar: expected a number, got a tensor of shape " + shape);
        }
        return elements[0];
    }

    /** The number that all elements are, bit for bit, or null if they differ. */
    public @Nullable Double uniform() {
        long bits = Double.doubleToLongBits(elements[0]);
        for (double element : elements) {
            if (Double.doubleToLongBits(element) != bits) {
                return null;
            }
        }
        return elements[0];
    }

    /** Whether it has the same shape and the same numbers, bit for bit; all NaNs are alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(elements, tensor.elements);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(elements);
    }

    /** As programs write it: {@code 2}, {@code [1, 2]}, {@code [[1, 2], [3, 4]]}, every digit. */
    @Override
    public String toString() {
        if (shape.rank() < 2) {
            return shape.isScalar() ? Numbers.shortest(elements[0]) : row(0);
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < shape.rows(); i++) {
            text.append(i == 0 ? "" : ", ").append(row(i));
        }
        return text.append(']').toString();
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder("[");
        for (int j = 0; j < shape.columns(); j++) {
            text.append(j == 0 ? "" : ", ").append(Numbers.shortest(get(row, j)));
        }
        return text.append(']').toString();
    }
}
