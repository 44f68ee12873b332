/**
 * What the reader chose for the page as a whole: its theme.
 *
 * <p>Imports {@code wengert.web.model}.
 */
@NullMarked
package wengert.web.settings;

import org.jspecify.annotations.NullMarked;
