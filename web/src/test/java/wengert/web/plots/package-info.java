/** Tests of the tab of plots. */
@NullMarked
package wengert.web.plots;

import org.jspecify.annotations.NullMarked;
