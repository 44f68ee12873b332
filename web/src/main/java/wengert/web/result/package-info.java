/**
 * The line that says what the program gives.
 *
 * <p>Imports {@code wengert.web.model} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.result;

import org.jspecify.annotations.NullMarked;
