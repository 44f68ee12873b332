@NullMarked
package wengert.web.editor;

import org.jspecify.annotations.NullMarked;
