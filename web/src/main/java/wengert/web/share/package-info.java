/**
 * Links to what the page shows, made and opened.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and the engine's link codec.
 */
@NullMarked
package wengert.web.share;

import org.jspecify.annotations.NullMarked;
