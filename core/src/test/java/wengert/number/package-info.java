@NullMarked
package wengert.number;

import org.jspecify.annotations.NullMarked;
