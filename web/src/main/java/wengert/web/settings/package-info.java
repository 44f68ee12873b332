/**
 * What the reader chose for the page as a whole: its theme, and how numbers and adjoints are written.
 *
 * <p>Imports {@code wengert.web.model} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.settings;

import org.jspecify.annotations.NullMarked;
