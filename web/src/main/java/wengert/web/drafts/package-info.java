/**
 * Texts that this browser keeps: drafts with names, and earlier texts that another one took the place of; and texts in files.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and the engine's JSON.
 */
@NullMarked
package wengert.web.drafts;

import org.jspecify.annotations.NullMarked;
