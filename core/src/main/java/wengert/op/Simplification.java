package wengert.op;

import org.jspecify.annotations.Nullable;

/**
 * What an operation becomes once some of its arguments are known numbers.
 *
 * <p>Every replacement gives the same bits as the operation itself, for all values of the arguments that
 * are not known; only the sign and payload of a NaN may differ.
 *
 * <pre>{@code
 * Simplification byOne = known -> known.is(1, 1) ? new Expr.Argument(0) : null;
 * Simplification.Known second = new Simplification.Known() {
 *     public boolean isConstant(int index) { return index == 1; }
 *     public double value(int index) { return 1; }
 * };
 * byOne.of(second);   // Argument[index=0], for x * 1 is x
 * }</pre>
 */
@FunctionalInterface
public interface Simplification {

    /** The formula to use instead, or null to keep the operation. */
    @Nullable
    Expr of(Known known);

    /** Which arguments of an application are constants, and which. */
    interface Known {
        /** Whether the argument at {@code index} is a constant. */
        boolean isConstant(int index);

        /** The constant at {@code index}; only where {@link #isConstant} says so. */
        double value(int index);

        /** Whether the argument at {@code index} is this very constant (zeros of either sign are alike). */
        default boolean is(int index, double value) {
            return isConstant(index) && value(index) == value;
        }

        /** Whether the argument at {@code index} is this very constant, the sign of zero included. */
        default boolean isExactly(int index, double value) {
            return isConstant(index) && Double.doubleToLongBits(value(index)) == Double.doubleToLongBits(value);
        }
    }
}
