/** Tests of the plots. */
@NullMarked
package wengert.web.plots;

import org.jspecify.annotations.NullMarked;
