/**
 * What is trained and how: networks of {@link wengert.value.Value}s, optimisers and data sets.
 *
 * <p>Imports {@code wengert.value}, {@code wengert.graph}, {@code wengert.tensor}, {@code wengert.op} and
 * {@code wengert.number}.
 */
@NullMarked
package wengert.optim;

import org.jspecify.annotations.NullMarked;
