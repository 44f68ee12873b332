package wengert.op;

/**
 * Where the results of several operations go in one array, and where their arguments stand: a column for each.
 *
 * <p>Shown in the example of {@link PlaceKernel}.
 *
 * @param out where the result of each goes
 * @param x where the first argument of each stands
 * @param y where the second stands; that of an operation of one argument does not matter
 * @param z where the third stands
 */
@SuppressWarnings("ArrayRecordComponent") // columns of a table, never compared
public record Places(int[] out, int[] x, int[] y, int[] z) {}
