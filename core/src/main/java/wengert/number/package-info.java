/**
 * Text to double, double to text, and the bits of a double: the same on the JVM and in the browser.
 *
 * <p>The platform's own conversions differ between the two (in the last bit when parsing, in digits and notation when
 * printing), so everything here is computed from integer arithmetic that both do exactly. Nothing in the core parses
 * or prints a double in any other way.
 *
 * <p>Imports no other package of this project.
 */
@NullMarked
package wengert.number;

import org.jspecify.annotations.NullMarked;
