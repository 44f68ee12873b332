package wengert.diff;

/**
 * What one use of a value contributes to its adjoint: the adjoint of the user times the local slope, or, of an operation
 * that moves and sums elements, the adjoint taken back through its transpose.
 *
 * <p>All fields but {@code slot} are node ids in the graph of the sweep.
 *
 * <pre>{@code
 * Graph graph = Program.read("x = 3; x * x").graph();
 * List<Contribution> contributions = Reverse.of(graph, graph.output()).contributions();
 * contributions.size();          // 2, for both factors are x
 * contributions.get(1).slot();   // 1
 * }</pre>
 *
 * @param user the operation that uses the value
 * @param slot which argument of the user the value is, from 0
 * @param argument the value
 * @param slope the partial derivative of the user in that argument, or {@link #LINEAR}
 * @param product what is added: the adjoint of the user times the slope, summed where the value was repeated
 * @param total the adjoint of the value after this contribution has been added
 */
public record Contribution(int user, int slot, int argument, int slope, int product, int total) {
    /** In place of a slope where the operation is linear on whole tensors. */
    public static final int LINEAR = -1;

    /** Whether the operation has a transpose rather than a slope. */
    public boolean isLinear() {
        return slope == LINEAR;
    }
}
