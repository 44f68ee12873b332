@NullMarked
package wengert.recipes;

import org.jspecify.annotations.NullMarked;
