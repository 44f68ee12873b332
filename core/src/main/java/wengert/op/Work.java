package wengert.op;

/**
 * The arithmetic of one application of an operation on tensors.
 *
 * <p>Element {@code e} of a tensor that begins at element {@code t} of the array stands, for lane {@code i}, at
 * {@code (t + e) * stride + i}.
 *
 * <pre>{@code
 * Work sum = Op.SUM.work(Attribute.Axis.ALL, List.of(Shape.vector(3)));
 * double[] v = {1, 2, 6, 0};
 * sum.run(v, 3, new int[] {0}, 1, 0, 1);
 * Arrays.toString(v);   // [1.0, 2.0, 6.0, 9.0]
 * }</pre>
 */
@FunctionalInterface
public interface Work {

    /**
     * Computes {@code count} lanes.
     *
     * @param v the values of all tensors
     * @param out the first element of the result, in elements
     * @param arguments the first element of each argument, in elements
     * @param stride the number of lanes of the array
     * @param from the first lane to compute
     */
    void run(double[] v, int out, int[] arguments, int stride, int from, int count);
}
