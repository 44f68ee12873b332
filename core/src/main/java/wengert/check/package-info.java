/**
 * Second opinions on a computation: other evaluations of the same program, and how far they are apart.
 *
 * <p>Imports the engine, the language and JSON; knows no user interface and no network.
 */
@NullMarked
package wengert.check;

import org.jspecify.annotations.NullMarked;
