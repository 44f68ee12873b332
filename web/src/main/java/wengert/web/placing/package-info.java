/**
 * How a drawing gets its places: at once, or asked of another thread by a {@link wengert.web.placing.LayoutRequest}, which
 * travels as a row of numbers and comes to the same places to the bit.
 *
 * <p>Imports the engine's {@code wengert.layout}, {@code wengert.web.drawing} and {@code wengert.web.model}.
 */
@NullMarked
package wengert.web.placing;

import org.jspecify.annotations.NullMarked;
