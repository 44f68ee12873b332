/**
 * The programs to start from.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} the actions of the drafts, and the engine's JSON; the
 * thumbnails, which are made in the background, import {@code wengert.web.drawing} and the engine.
 */
@NullMarked
package wengert.web.gallery;

import org.jspecify.annotations.NullMarked;
