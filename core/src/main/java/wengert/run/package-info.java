/**
 * Plans: a graph made executable over lanes, many points at once.
 *
 * <p>Every evaluation in the project runs through a plan. Imports {@code wengert.op} and
 * {@code wengert.graph}.
 */
@NullMarked
package wengert.run;

import org.jspecify.annotations.NullMarked;
