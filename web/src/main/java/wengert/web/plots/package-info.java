/**
 * The tab of plots: what was chosen, what is asked for, and the picture that came.
 *
 * <p>The picture itself is drawn in the background, by {@code wengert.web.plotting}: a {@link wengert.web.plots.PlotRequest}
 * goes there, a {@link wengert.web.plots.Plot} comes back. Imports {@code wengert.web.model}, {@code wengert.web.html} and the
 * inputs, whose ranges are the ranges of the axes and whose values a drag sets.
 */
@NullMarked
package wengert.web.plots;

import org.jspecify.annotations.NullMarked;
