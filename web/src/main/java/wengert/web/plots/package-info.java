/**
 * The output against one input, with its tangent, or against two, with lines of equal value and gradients.
 *
 * <p>A plot is read from {@link wengert.web.plots.Variable variables}, computed over lanes ({@link wengert.web.plots.Sampler}),
 * put on {@link wengert.web.plots.Scale scales} and drawn as SVG. Imports the engine, {@code wengert.web.model},
 * {@code wengert.web.html} and the inputs, whose ranges are the ranges of the axes and whose values a drag sets.
 */
@NullMarked
package wengert.web.plots;

import org.jspecify.annotations.NullMarked;
