/**
 * Tools that run while the page is built: a correction of the Java-to-JavaScript compiler, the bundler of JavaScript
 * libraries, and the assembler of the static site.
 *
 * <p>Nothing here is shipped, and nothing here may import the product's own packages: a tool that knows the engine would
 * have to be built after it.
 */
@NullMarked
package wengert.build;

import org.jspecify.annotations.NullMarked;
