/** Tests of the elementary functions beyond the reference tables, which hold them to 1 ulp. */
@NullMarked
package wengert.math;

import org.jspecify.annotations.NullMarked;
