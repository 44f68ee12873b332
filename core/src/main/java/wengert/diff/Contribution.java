package wengert.diff;

/**
 * What one use of a value contributes to its adjoint: the adjoint of the user times the local slope.
 *
 * <p>All fields but {@code slot} are node ids in the graph of the sweep.
 *
 * @param user the operation that uses the value
 * @param slot which argument of the user the value is, from 0
 * @param argument the value
 * @param slope the partial derivative of the user in that argument
 * @param product the adjoint of the user times the slope
 * @param total the adjoint of the value after this contribution has been added
 */
public record Contribution(int user, int slot, int argument, int slope, int product, int total) {}
