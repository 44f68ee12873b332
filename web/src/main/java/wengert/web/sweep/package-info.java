/**
 * The sweeps through a computation: play, step, scrub, and the sentence of the current step.
 *
 * <p>Imports {@code wengert.web.model} and {@code wengert.web.html}; no other part of the page.
 */
@NullMarked
package wengert.web.sweep;

import org.jspecify.annotations.NullMarked;
