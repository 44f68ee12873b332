/**
 * Our layered drawings beside those of Graphviz' {@code dot}: {@code ./wengert bench layout}.
 *
 * <p>Both draw the same 40 graphs with the same boxes and distances, and the same code measures the curves of both.
 */
@NullMarked
package wengert.bench.layout;

import org.jspecify.annotations.NullMarked;
