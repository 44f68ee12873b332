@NullMarked
package wengert.graph;

import org.jspecify.annotations.NullMarked;
