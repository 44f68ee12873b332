/** Tests of what is drawn. */
@NullMarked
package wengert.web.drawing;

import org.jspecify.annotations.NullMarked;
