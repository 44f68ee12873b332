/** What the documentation shows in Java, compiled and run: the recipes of docs/library.md, the examples of the Javadoc, the README. */
@NullMarked
package wengert.recipes;

import org.jspecify.annotations.NullMarked;
