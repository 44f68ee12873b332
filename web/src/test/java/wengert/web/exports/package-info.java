/** Tests of the panel of exports. */
@NullMarked
package wengert.web.exports;

import org.jspecify.annotations.NullMarked;
