@NullMarked
package wengert.link;

import org.jspecify.annotations.NullMarked;
