/**
 * The whole page: its state, what actions make of it, and its view.
 *
 * <p>Imports every other part of the page, and is imported by the main loop alone.
 */
@NullMarked
package wengert.web.page;

import org.jspecify.annotations.NullMarked;
