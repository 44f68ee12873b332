/**
 * What the parts of the page share: one computation, what is selected in it, actions, and effects.
 *
 * <p>Pure Java, immutable. Imports the engine and {@code wengert.web.html}, and nothing else of the page.
 */
@NullMarked
package wengert.web.model;

import org.jspecify.annotations.NullMarked;
