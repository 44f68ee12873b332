@NullMarked
package wengert.text;

import org.jspecify.annotations.NullMarked;
