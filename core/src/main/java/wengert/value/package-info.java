/**
 * The eager face of the engine: values that compute as they are written and remember how.
 *
 * <p>For programs in Java and for learning; everything else in the project works on graphs. Imports only
 * {@code wengert.op} and {@code wengert.number}.
 */
@NullMarked
package wengert.value;

import org.jspecify.annotations.NullMarked;
