/**
 * What there is to know of the selected node: definition, numbers, local rule, chain rule, kinks, births of NaN.
 *
 * <p>Imports the engine, {@code wengert.web.model}, {@code wengert.web.html}, {@code wengert.web.subject}, the drawing and the sweep;
 * no other part of the page.
 */
@NullMarked
package wengert.web.inspector;

import org.jspecify.annotations.NullMarked;
