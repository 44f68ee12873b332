/**
 * The computation graph as a drawing: cards joined by curves, to be panned, zoomed and walked through.
 *
 * <p>{@link wengert.web.drawing.Drawing} says where everything stands, {@link wengert.web.graph.GraphState} what part of it
 * is looked at, and {@link wengert.web.graph.GraphView} makes SVG of both. Imports the engine with its layout,
 * {@code wengert.web.html}, {@code wengert.web.model}, {@code wengert.web.placing}, {@code wengert.web.subject} and {@code wengert.web.sweep}; never
 * the browser: sizes of text come from a table.
 */
@NullMarked
package wengert.web.graph;

import org.jspecify.annotations.NullMarked;
