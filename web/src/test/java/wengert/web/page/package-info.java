@NullMarked
package wengert.web.page;

import org.jspecify.annotations.NullMarked;
