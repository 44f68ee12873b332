/**
 * The one intermediate form: an immutable list of nodes in which every node stands after its arguments.
 *
 * <p>The language writes graphs, differentiation turns graphs into graphs, plans run them, drawings and
 * exports read them. Imports only {@code wengert.op}.
 */
@NullMarked
package wengert.graph;

import org.jspecify.annotations.NullMarked;
