/**
 * What the page shows, as an immutable tree: elements, texts, and the actions that events mean.
 *
 * <p>Views build such trees from the state and nothing else, so they run and are tested on any JVM. Imports nothing of
 * the project but {@code wengert.web.words}, for the button that every panel has: only {@code wengert.web.browser} knows how a tree becomes a document.
 */
@NullMarked
package wengert.web.html;

import org.jspecify.annotations.NullMarked;
