/**
 * What the page has done in another thread: by the name of the task, from a parcel to a parcel.
 *
 * <p>Compiled into a script of its own, which is loaded when the first task is asked for. Imports the packages that do the
 * tasks; the thread itself is in {@code wengert.web.browser}.
 */
@NullMarked
package wengert.web.background;

import org.jspecify.annotations.NullMarked;
