/**
 * What a person wants to be told about a computation: formulas, the steps of both sweeps, and where a
 * number that is not a number came from.
 *
 * <p>Nothing is computed here. Rules and notation come from the operation table, numbers from a {@link
 * wengert.explain.Snapshot} of one run, and a {@link wengert.explain.Formula} is written as MathML, LaTeX
 * or plain text. Imports {@code op}, {@code graph}, {@code diff}, {@code run}, {@code number} and {@code text}; knows
 * neither pages nor the language's syntax.
 */
@NullMarked
package wengert.explain;

import org.jspecify.annotations.NullMarked;
