/**
 * The page's main class: it starts the interface and joins it to the browser.
 *
 * <p>Apart from {@code wengert.web.browser}, this is the only package that may import the compiler's browser interfaces; it
 * imports no other package's internals and nothing imports it.
 */
@NullMarked
package wengert.web;

import org.jspecify.annotations.NullMarked;
