@NullMarked
package wengert.web.checks;

import org.jspecify.annotations.NullMarked;
