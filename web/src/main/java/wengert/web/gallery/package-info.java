/**
 * The programs to start from.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html}, the engine's JSON, and the editor's actions.
 */
@NullMarked
package wengert.web.gallery;

import org.jspecify.annotations.NullMarked;
