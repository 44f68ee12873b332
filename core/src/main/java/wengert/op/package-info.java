/**
 * The operations, each declared exactly once: {@link wengert.op.Op} is the table, and a row gives an
 * operation's names, kernel, derivative rule, domain, kinks, notation and the sentence that explains it.
 *
 * <p>A derivative rule is an expression ({@link wengert.op.Expr}), so that whoever reads the table can
 * evaluate it, draw it, print it or build graph nodes from it. This package knows no graphs.
 */
@NullMarked
package wengert.op;

import org.jspecify.annotations.NullMarked;
