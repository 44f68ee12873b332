/**
 * Short lessons that drive the page: each step brings a program, a tab or a place in a sweep, and may ask a question that is
 * answered in the page. Their texts are data, in {@code static}.
 *
 * <p>Imports the engine's language and JSON, {@code wengert.web.model} and {@code wengert.web.html}.
 */
@NullMarked
package wengert.web.lessons;

import org.jspecify.annotations.NullMarked;
