package wengert.op;

/**
 * How a small change of one argument reaches the output of an operation.
 *
 * <pre>{@code
 * Op.MUL.slope(0);     // Factor[partial=Argument[index=1]]
 * Op.FLOOR.slope(0);   // Flat[]
 * }</pre>
 */
public sealed interface Slope {

    /** It does not: the output is constant in this argument wherever a derivative exists. */
    record Flat() implements Slope {}

    /** Multiplied by the partial derivative, a formula of the arguments and the output. */
    record Factor(Expr partial) implements Slope {}

    /**
     * Unchanged where {@code condition} is not zero; elsewhere nothing passes at all, not even a NaN or an
     * infinity met further on. This is how the branch of {@code where} that was not selected stays out of
     * the gradient.
     */
    record Gate(Expr condition) implements Slope {}

    /**
     * The operation is linear in this argument: a tangent takes the argument's place in the operation itself, an
     * adjoint goes back through its transpose.
     */
    record Linear(Transpose transpose) implements Slope {}

    /**
     * Of a reduction: each element reaches the one it was reduced to multiplied by its own partial. In the formula
     * {@code out} is the result, spread over the elements again.
     */
    record Reduced(Expr partial) implements Slope {}

    /** The transpose of a linear operation. */
    @FunctionalInterface
    interface Transpose {
        /** Writes what an adjoint of the result contributes to the adjoint of the argument at {@code slot}, and gives its node. */
        int of(Writer writer, Application application, int slot, int adjoint);
    }
}
