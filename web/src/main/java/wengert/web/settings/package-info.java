/**
 * What the reader chose for the page as a whole: its theme, its language, and how numbers and adjoints are written.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and {@code wengert.web.words}.
 */
@NullMarked
package wengert.web.settings;

import org.jspecify.annotations.NullMarked;
