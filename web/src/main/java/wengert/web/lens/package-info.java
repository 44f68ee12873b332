/**
 * What of a program the stage shows: the program or its derivative in an input, and how closely it is looked at.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.drawing} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.lens;

import org.jspecify.annotations.NullMarked;
