package wengert.tensor;

import org.jspecify.annotations.Nullable;

/**
 * The lengths of the axes of a tensor: none for a number, one for a vector, two for a matrix.
 *
 * <p>Elements are counted row by row. A vector counts as one row, as NumPy's broadcasting has it: a vector of
 * length n meets a matrix of n columns row by row.
 *
 * <pre>{@code
 * Shape matrix = Shape.matrix(2, 3);
 * matrix.size();                              // 6
 * matrix.toString();                          // [2, 3]
 * Shape.broadcast(matrix, Shape.vector(3));   // [2, 3]
 * Shape.broadcast(matrix, Shape.vector(2));   // null
 * }</pre>
 *
 * @param rank the number of axes, 0 to 2
 * @param rows the length of the first axis of a matrix, otherwise 1
 * @param columns the length of the last axis, 1 for a number
 */
public record Shape(int rank, int rows, int columns) {
    /** Of a single number. */
    public static final Shape SCALAR = new Shape(0, 1, 1);
    /** Stands for all axes at once where an axis is asked for. */
    public static final int ALL = -1;

    /** Of a vector of this length, at least 1. */
    public static Shape vector(int length) {
        return new Shape(1, 1, length);
    }

    /** Of a matrix with so many rows and columns, at least 1 each. */
    public static Shape matrix(int rows, int columns) {
        return new Shape(2, rows, columns);
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an axis is shorter than 1, or the parts contradict the rank
     */
    public Shape {
        boolean fits = rank == 2 || (rank == 1 && rows == 1) || (rank == 0 && rows == 1 && columns == 1);
        if (!fits || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("shape: expected axes of length 1 or more, got rank " + rank + " with "
                    + rows + " rows and " + columns + " columns");
        }
    }

    /** The number of elements. */
    public int size() {
        return rows * columns;
    }

    /** Whether it is that of a single number. */
    public boolean isScalar() {
        return rank == 0;
    }

    /** The length of an axis, or the number of elements for {@link #ALL}. */
    public int length(int axis) {
        return axis == ALL ? size() : rank == 2 && axis == 0 ? rows : columns;
    }

    /** Rows and columns exchanged; a number and a vector stay what they are. */
    public Shape transposed() {
        return rank == 2 ? matrix(columns, rows) : this;
    }

    /** What is left when an axis, or {@link #ALL}, is reduced to one element, which may be kept as an axis of length 1. */
    public Shape reduced(int axis, boolean isKept) {
        if (rank == 2 && axis == 0) {
            return isKept ? matrix(1, columns) : vector(columns);
        }
        if (rank == 2 && axis == 1) {
            return isKept ? matrix(rows, 1) : vector(rows);
        }
        return isKept ? new Shape(rank, 1, 1) : SCALAR;
    }

    /**
     * The shape of an elementwise operation on tensors of two shapes, or null where they do not fit: from the last axis on,
     * the lengths of an axis are equal or one of them is 1.
     */
    public static @Nullable Shape broadcast(Shape a, Shape b) {
        boolean fits = (a.rows == b.rows || a.rows == 1 || b.rows == 1)
                && (a.columns == b.columns || a.columns == 1 || b.columns == 1);
        return fits
                ? new Shape(Math.max(a.rank, b.rank), Math.max(a.rows, b.rows), Math.max(a.columns, b.columns))
                : null;
    }

    /** The place in a tensor of this shape that broadcasting gives to the element at this place of a wider one. */
    public int source(Shape wider, int element) {
        int row = rows == 1 ? 0 : element / wider.columns;
        int column = columns == 1 ? 0 : element % wider.columns;
        return row * columns + column;
    }

    /** The index of an element, counted row by row, as a program writes it: {@code [2]}, {@code [0, 1]}; none for a number. */
    public String index(int element) {
        return rank == 0
                ? ""
                : rank == 1 ? "[" + element + "]" : "[" + element / columns + ", " + element % columns + "]";
    }

    /** As programs and messages write it: {@code [3]}, {@code [2, 3]}; a number is {@code a number}. */
    @Override
    public String toString() {
        return rank == 0 ? "a number" : rank == 1 ? "[" + columns + "]" : "[" + rows + ", " + columns + "]";
    }
}
