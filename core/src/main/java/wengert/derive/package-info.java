/**
 * Derivatives as numbers: each question is a graph and a plan made once, asked at as many points as one likes.
 *
 * <p>{@code wengert.diff} writes derivatives as graphs; here they are run, several directions at once as lanes. Imports
 * {@code wengert.tensor}, {@code wengert.op}, {@code wengert.graph}, {@code wengert.diff} and {@code wengert.run}.
 */
@NullMarked
package wengert.derive;

import org.jspecify.annotations.NullMarked;
