/**
 * The inputs of the program: a slider, a number and a range for each, and its derivative beside them.
 *
 * <p>Imports {@code wengert.web.model}, {@code wengert.web.html} and the editor, whose text is the truth about every
 * value.
 */
@NullMarked
package wengert.web.inputs;

import org.jspecify.annotations.NullMarked;
