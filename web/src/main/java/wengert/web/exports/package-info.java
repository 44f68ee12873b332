/**
 * The panel of exports: the program and its gradient as pictures, code, formulas or a table, to copy or to keep.
 *
 * <p>What is exported is written in the background, by the engine's {@code wengert.export}. Imports {@code wengert.web.model} and
 * {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.exports;

import org.jspecify.annotations.NullMarked;
