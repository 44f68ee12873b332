/**
 * Elementary functions in plain double arithmetic: the same bits on the JVM and in a browser, to 1 ulp.
 *
 * <p>Nothing here but {@code + - * /}, comparisons, square roots, absolute values and floors of {@code double}, and
 * the bits of a {@code float} as an {@code int}: what every platform rounds alike, and fast on all of them. No
 * {@code long}, which is slow in a browser, no fused multiply-add, which browsers lack, and no large tables.
 *
 * <p>The functions that dominate in practice also come over rows, arrays of many arguments, as loops without
 * branches that the JVM turns into vector instructions. Scalar and row give the same bits. The errors that are stated
 * are the largest measured over a million points of every kind. Imports no other
 * package of the project.
 */
@NullMarked
package wengert.math;

import org.jspecify.annotations.NullMarked;
