/** Tests of what the stage shows of a program. */
@NullMarked
package wengert.web.lens;

import org.jspecify.annotations.NullMarked;
