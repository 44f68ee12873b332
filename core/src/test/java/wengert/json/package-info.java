@NullMarked
package wengert.json;

import org.jspecify.annotations.NullMarked;
