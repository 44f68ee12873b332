/**
 * What the stage is about: one run of one program, how its nodes are called, and the few things one can do to a node.
 *
 * <p>Graph, table, inspector and sweep all read a {@link wengert.web.subject.Subject} and all mean the same selection,
 * so neither knows the others. Imports the engine and {@code wengert.web.html}; never the browser.
 */
@NullMarked
package wengert.web.subject;

import org.jspecify.annotations.NullMarked;
