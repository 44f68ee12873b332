/**
 * What the reader chose for the page as a whole: its theme and its language.
 *
 * <p>Imports {@code wengert.web.model} and {@code wengert.web.words}.
 */
@NullMarked
package wengert.web.settings;

import org.jspecify.annotations.NullMarked;
