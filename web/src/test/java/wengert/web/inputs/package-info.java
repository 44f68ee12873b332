@NullMarked
package wengert.web.inputs;

import org.jspecify.annotations.NullMarked;
