/**
 * The list of what is wrong with the text, or was read in a way worth telling.
 *
 * <p>Imports {@code wengert.web.html} and the editor's actions.
 */
@NullMarked
package wengert.web.problems;

import org.jspecify.annotations.NullMarked;
