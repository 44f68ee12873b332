/** Tests of the lessons. */
@NullMarked
package wengert.web.lessons;

import org.jspecify.annotations.NullMarked;
