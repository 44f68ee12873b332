@NullMarked
package wengert.web.model;

import org.jspecify.annotations.NullMarked;
