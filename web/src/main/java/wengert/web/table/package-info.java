/**
 * The Wengert list as a table: each value on a line, with its derivative.
 *
 * <p>Imports {@code wengert.web.model} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.table;

import org.jspecify.annotations.NullMarked;
