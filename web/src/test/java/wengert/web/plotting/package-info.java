/** Tests of the plots. */
@NullMarked
package wengert.web.plotting;

import org.jspecify.annotations.NullMarked;
