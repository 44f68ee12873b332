/**
 * A run as a file for another tool: one class a format, each with a {@code write} that gives the text.
 *
 * <p>Pictures and code. Code computes the same value and the same gradient in its own language; how a language writes each
 * operation stands in one table a language, which is complete or does not load ({@link wengert.export.Spelling}). What a
 * target cannot express it names ({@link wengert.export.Export.Unsupported}).
 *
 * <p>All pictures show the same cards ({@link wengert.export.Card}), so that a node is called and worded
 * alike in each. Everything a user typed is escaped. Imports {@code op}, {@code graph}, {@code diff},
 * {@code run}, {@code number}, {@code explain}, {@code layout} and {@code lang}; writes no file itself.
 */
@NullMarked
package wengert.export;

import org.jspecify.annotations.NullMarked;
