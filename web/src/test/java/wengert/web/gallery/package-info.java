@NullMarked
package wengert.web.gallery;

import org.jspecify.annotations.NullMarked;
