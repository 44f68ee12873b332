/**
 * The drawing of the computation graph: its state, its actions, and its view.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and the sweep; no other part of the page.
 */
@NullMarked
package wengert.web.graph;

import org.jspecify.annotations.NullMarked;
