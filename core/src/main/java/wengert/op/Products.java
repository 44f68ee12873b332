package wengert.op;

import java.util.List;
import wengert.tensor.Shape;

/** The products of linear algebra: of matrices and vectors in every combination, and the outer one. */
final class Products {
    private Products() {}

    /** Sums of products over the last axis of the first argument and the first axis of the second. */
    static final Structure MATRIX = new Structure() {
        @Override
        public Shape shape(Attribute attribute, List<Shape> arguments) {
            Shape a = arguments.get(0);
            Shape b = arguments.get(1);
            if (a.isScalar() || b.isScalar()) {
                throw new ShapeMismatch("cannot form the matrix product of " + a + " and " + b
                        + ": both need axes; to multiply by a number, write *");
            }
            if (a.columns() != b.length(0)) {
                throw new ShapeMismatch(
                        "cannot form the matrix product of " + a + " and " + b + ": the last axis of the"
                                + " first, " + a.columns() + " long, meets the first axis of the second, " + b.length(0)
                                + " long");
            }
            if (a.rank() == 2 && b.rank() == 2) {
                return Shape.matrix(a.rows(), b.columns());
            }
            return a.rank() == 2 ? Shape.vector(a.rows()) : b.rank() == 2 ? Shape.vector(b.columns()) : Shape.SCALAR;
        }

        @Override
        public Work work(Attribute attribute, List<Shape> arguments) {
            int rows = rows(arguments);
            int inner = arguments.get(0).columns();
            int columns = columns(arguments);
            return (v, out, places, stride, from, count) -> {
                int a = places[0] * stride + from;
                int b = places[1] * stride + from;
                int to = out * stride + from;
                if (count == 1) {
                    one(v, to, a, b, stride, rows, inner, columns);
                    return;
                }
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        lanes(v, to, a + i * inner * stride, b + j * stride, stride, columns * stride, inner, count);
                        to += stride;
                    }
                }
            };
        }

        @Override
        public int[] expand(Op op, Attribute attribute, List<Shape> arguments, int[][] elements, Writer writer) {
            int rows = rows(arguments);
            int inner = arguments.get(0).columns();
            int columns = columns(arguments);
            int[] result = new int[rows * columns];
            for (int e = 0; e < result.length; e++) {
                int[] terms = new int[inner];
                for (int k = 0; k < inner; k++) {
                    terms[k] = writer.write(
                            Op.MUL, elements[0][e / columns * inner + k], elements[1][k * columns + e % columns]);
                }
                result[e] = sum(terms, writer);
            }
            return result;
        }
    };

    private static int rows(List<Shape> arguments) {
        return arguments.get(0).rows();
    }

    private static int columns(List<Shape> arguments) {
        return arguments.get(1).rank() == 2 ? arguments.get(1).columns() : 1;
    }

    /** One lane, four sums at a time, which the processor works on together; each still goes from first to last. */
    private static void one(double[] v, int out, int a, int b, int stride, int rows, int inner, int columns) {
        int width = columns * stride;
        for (int i = 0; i < rows; i++) {
            int j = 0;
            for (; j + 4 <= columns; j += 4) {
                four(v, out + i * width + j * stride, a + i * inner * stride, b + j * stride, stride, inner, width);
            }
            for (; j < columns; j++) {
                v[out + i * width + j * stride] = sum(v, a + i * inner * stride, b + j * stride, stride, width, inner);
            }
        }
    }

    private static double sum(double[] v, int a, int b, int stepA, int stepB, int inner) {
        double sum = v[a] * v[b];
        for (int k = 1; k < inner; k++) {
            sum += v[a + k * stepA] * v[b + k * stepB];
        }
        return sum;
    }

    private static void four(double[] v, int out, int a, int b, int stride, int inner, int width) {
        double first = v[a] * v[b];
        double second = v[a] * v[b + stride];
        double third = v[a] * v[b + 2 * stride];
        double fourth = v[a] * v[b + 3 * stride];
        for (int k = 1; k < inner; k++) {
            double factor = v[a + k * stride];
            int row = b + k * width;
            first += factor * v[row];
            second += factor * v[row + stride];
            third += factor * v[row + 2 * stride];
            fourth += factor * v[row + 3 * stride];
        }
        v[out] = first;
        v[out + stride] = second;
        v[out + 2 * stride] = third;
        v[out + 3 * stride] = fourth;
    }

    private static void lanes(double[] v, int out, int a, int b, int stepA, int stepB, int inner, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] * v[b + i];
        }
        for (int k = 1; k < inner; k++) {
            int x = a + k * stepA;
            int y = b + k * stepB;
            for (int i = 0; i < count; i++) {
                v[out + i] += v[x + i] * v[y + i];
            }
        }
    }

    /** Every product of an element of one vector and one of the other. */
    static final Structure OUTER = new Structure() {
        @Override
        public Shape shape(Attribute attribute, List<Shape> arguments) {
            if (arguments.get(0).rank() != 1 || arguments.get(1).rank() != 1) {
                throw new ShapeMismatch("cannot form the outer product of " + arguments.get(0) + " and "
                        + arguments.get(1) + ": both need to be vectors");
            }
            return Shape.matrix(arguments.get(0).size(), arguments.get(1).size());
        }

        @Override
        public Work work(Attribute attribute, List<Shape> arguments) {
            int rows = arguments.get(0).size();
            int columns = arguments.get(1).size();
            return (v, out, places, stride, from, count) -> {
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        Loops.multiply(
                                v,
                                (out + i * columns + j) * stride + from,
                                (places[0] + i) * stride + from,
                                (places[1] + j) * stride + from,
                                0,
                                count);
                    }
                }
            };
        }

        @Override
        public int[] expand(Op op, Attribute attribute, List<Shape> arguments, int[][] elements, Writer writer) {
            int columns = elements[1].length;
            int[] result = new int[elements[0].length * columns];
            for (int e = 0; e < result.length; e++) {
                result[e] = writer.write(Op.MUL, elements[0][e / columns], elements[1][e % columns]);
            }
            return result;
        }
    };

    /** From the first to the last. */
    static int sum(int[] terms, Writer writer) {
        int sum = terms[0];
        for (int k = 1; k < terms.length; k++) {
            sum = writer.write(Op.ADD, sum, terms[k]);
        }
        return sum;
    }

    /** The transpose of a matrix product in its first argument. */
    static int transposeOfFirst(Writer writer, Application product, int slot, int adjoint) {
        int a = product.argument(0);
        int b = product.argument(1);
        if (writer.shape(a).rank() == 2) {
            return writer.shape(b).rank() == 2
                    ? writer.write(Op.MATMUL, adjoint, writer.write(Op.TRANSPOSE, b))
                    : writer.write(Op.OUTER, adjoint, b);
        }
        return writer.shape(b).rank() == 2 ? writer.write(Op.MATMUL, b, adjoint) : writer.write(Op.MUL, adjoint, b);
    }

    /** The transpose of a matrix product in its second argument. */
    static int transposeOfSecond(Writer writer, Application product, int slot, int adjoint) {
        int a = product.argument(0);
        int b = product.argument(1);
        if (writer.shape(a).rank() == 2) {
            return writer.shape(b).rank() == 2
                    ? writer.write(Op.MATMUL, writer.write(Op.TRANSPOSE, a), adjoint)
                    : writer.write(Op.MATMUL, adjoint, a);
        }
        return writer.shape(b).rank() == 2 ? writer.write(Op.OUTER, a, adjoint) : writer.write(Op.MUL, adjoint, a);
    }
}
