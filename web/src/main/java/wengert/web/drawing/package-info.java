/**
 * Where everything of a program's graph stands: cards, edges, frames, and the part of them that is looked at.
 *
 * <p>Plain geometry, without numbers of the program and without elements of the page. Imports the engine and
 * {@code wengert.web.model}.
 */
@NullMarked
package wengert.web.drawing;

import org.jspecify.annotations.NullMarked;
