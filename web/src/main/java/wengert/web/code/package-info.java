/**
 * What a code editor shows and asks for, as plain values: marked spans, numbers behind lines, completions, hints.
 *
 * <p>The language behind it and the widget before it both speak in these, so neither knows the other. Positions count
 * UTF-16 code units from the start of the text; a span is {@code from} to {@code to}, exclusive. Imports nothing but
 * {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.code;

import org.jspecify.annotations.NullMarked;
