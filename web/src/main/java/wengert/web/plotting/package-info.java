/**
 * Draws plots: the output against one input, with its tangent, or against two, as lines of equal value with gradients or as a
 * surface.
 *
 * <p>A plot is read from {@link wengert.web.plotting.Variable variables}, computed over lanes
 * ({@link wengert.web.plotting.Sampler}), put on {@link wengert.web.plotting.Scale scales} and drawn as SVG. It runs in the
 * background, where it holds up nobody's typing. Imports the engine, {@code wengert.web.plots} for what is asked and answered,
 * {@code wengert.web.lens}, {@code wengert.web.model} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.plotting;

import org.jspecify.annotations.NullMarked;
