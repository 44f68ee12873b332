/**
 * The sweep: which step of the chain rule the page stands at, the transport that moves it, and what each step says.
 *
 * <p>The state is three numbers and a mode; everything else follows from it and the subject. Imports the engine,
 * {@code wengert.web.subject} and {@code wengert.web.html}; never the browser, and no clock: someone else counts ticks.
 */
@NullMarked
package wengert.web.sweep;

import org.jspecify.annotations.NullMarked;
