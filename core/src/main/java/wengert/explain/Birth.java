package wengert.explain;

import org.jspecify.annotations.Nullable;

/**
 * Where a number stopped being a finite number: the first node to blame, not one that merely passed it on.
 *
 * <p>Shown in the example of {@link Births}.
 *
 * @param node the node whose value or adjoint it is
 * @param quantity which of the two
 * @param value NaN or an infinity
 * @param text what happened, in one sentence
 * @param hint what to write instead, a sentence, or null
 */
public record Birth(
        int node,
        Quantity quantity,
        double value,
        String text,
        @Nullable String hint) {

    /** Which number of a node. */
    public enum Quantity {
        VALUE,
        ADJOINT
    }
}
