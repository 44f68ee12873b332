/**
 * Every text that the page shows, in one place, and the language it is shown in.
 *
 * <p>Imports {@code wengert.explain}, {@code wengert.json} and {@code wengert.text}, and nothing of the page: each part of the page imports this.
 */
@NullMarked
package wengert.web.words;

import org.jspecify.annotations.NullMarked;
