/**
 * A run as a file for another tool: one class a format, each with a {@code write} that gives the text.
 *
 * <p>All formats show the same cards ({@link wengert.export.Card}), so that a node is called and worded
 * alike in each. Everything a user typed is escaped. Imports {@code op}, {@code graph}, {@code diff},
 * {@code run}, {@code number}, {@code explain}, {@code layout} and {@code lang}; writes no file itself.
 */
@NullMarked
package wengert.export;

import org.jspecify.annotations.NullMarked;
