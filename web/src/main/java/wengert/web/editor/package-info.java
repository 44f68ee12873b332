/**
 * The text of the program: what it is now, what was last computed from it, and what the editor says about it.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.code} and {@code wengert.web.html}; no other part of the page.
 */
@NullMarked
package wengert.web.editor;

import org.jspecify.annotations.NullMarked;
