package wengert.op;

/** How a small change of one argument reaches the output of an elementwise operation. */
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
}
