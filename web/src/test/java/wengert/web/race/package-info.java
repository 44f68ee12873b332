/** Tests of what a comparison of both modes counts, shows and says. */
@NullMarked
package wengert.web.race;

import org.jspecify.annotations.NullMarked;
