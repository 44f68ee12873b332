/**
 * Layered drawings of directed acyclic graphs: where each box stands and how each edge runs, in
 * abstract units and without a pixel.
 *
 * <p>{@link wengert.layout.Layered} takes a {@link wengert.layout.Diagram} and gives a {@link
 * wengert.layout.Layout}. The method is Sugiyama's, in four steps that each have a file of their own:
 * ranks by network simplex, orders by median sweeps and kicks, coordinates by relaxation, and routes as
 * cubic curves. It is deterministic, uses only {@code + - * /} and comparisons so that every platform
 * draws the same picture, keeps its state in arrays, and recurses over nothing the user controls.
 *
 * <p>This package imports nothing but {@code java.util}: whoever has a graph describes it as boxes and
 * edges first.
 */
@NullMarked
package wengert.layout;

import org.jspecify.annotations.NullMarked;
