/**
 * What there is to know of the selected node.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and the sweep; no other part of the page.
 */
@NullMarked
package wengert.web.inspector;

import org.jspecify.annotations.NullMarked;
