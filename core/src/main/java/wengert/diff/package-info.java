/**
 * Differentiation, from graph to graph.
 *
 * <p>A derivative is a program like any other: it can be run, drawn, printed and differentiated again.
 * Imports {@code wengert.op} and {@code wengert.graph}.
 */
@NullMarked
package wengert.diff;

import org.jspecify.annotations.NullMarked;
