/**
 * Texts with places for what is said only later, as those of any language need it: the order of places is the text's own.
 *
 * <p>Imports nothing.
 */
@NullMarked
package wengert.text;

import org.jspecify.annotations.NullMarked;
