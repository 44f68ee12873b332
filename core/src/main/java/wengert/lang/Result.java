package wengert.lang;

import wengert.graph.Span;

/**
 * What one statement of a program computes.
 *
 * <pre>{@code
 * Program program = Program.read("a = 2\nf(x) = x^2\nb = f(a) + 1");
 * program.results().size();   // 2
 * Result last = program.results().get(1);
 * last.span();          // Span[start=17, end=29]
 * last.node();          // 4
 * program.named("b");   // 4
 * }</pre>
 *
 * @param span where the statement stands, without a comment behind it
 * @param node the node of its value
 */
public record Result(Span span, int node) {}
