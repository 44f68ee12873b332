package wengert.explain;

/**
 * An edge of the drawing: one use of a value.
 *
 * <p>Shown in the example of {@link Steps}.
 *
 * @param user the operation that uses the value
 * @param slot which argument of the user it is, from 0
 * @param argument the value
 */
public record Use(int user, int slot, int argument) {}
