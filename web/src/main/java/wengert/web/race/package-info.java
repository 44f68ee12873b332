/**
 * Reverse and forward mode side by side: the same program, one clock, and the sweeps that each mode needs until all
 * derivatives are known.
 *
 * <p>{@link wengert.web.race.Race} counts and knows what shows after how many steps; {@link wengert.web.race.RaceState}
 * says where the clock stands; the drawing, its panning and the transport are those of {@code wengert.web.graph} and
 * {@code wengert.web.sweep}. Imports these, the engine, {@code wengert.web.model}, {@code wengert.web.subject} and
 * {@code wengert.web.html}; never the browser.
 */
@NullMarked
package wengert.web.race;

import org.jspecify.annotations.NullMarked;
