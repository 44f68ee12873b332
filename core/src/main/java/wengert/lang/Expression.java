package wengert.lang;

import java.util.List;
import wengert.graph.Span;
import wengert.op.Op;

/**
 * An expression as it was written, before names mean anything.
 *
 * <p>Chains of operators are lists and not trees: a sum of thousands of terms is one level deep, and depth
 * comes from brackets alone.
 */
sealed interface Expression {
    /** Where it stands, with the parentheses around it. */
    Span span();

    /** The same expression at a wider place: with its parentheses. */
    Expression at(Span wider);

    /** A number with the sign that belongs to it. */
    record Literal(double value, Span span) implements Expression {
        @Override
        public Literal at(Span wider) {
            return new Literal(value, wider);
        }
    }

    /** A name that is not called. */
    record Name(String name, Span span) implements Expression {
        @Override
        public Name at(Span wider) {
            return new Name(name, wider);
        }
    }

    /** {@code - not x}: signs before an operand, the outermost first. */
    record Prefixed(List<Sign> signs, Expression operand, Span span) implements Expression {
        @Override
        public Prefixed at(Span wider) {
            return new Prefixed(signs, operand, wider);
        }
    }

    /** An operation written before its argument, and the offset of its sign. */
    record Sign(Op op, int start) {}

    /** {@code a + b - c}: applied from left to right. */
    record Chain(Expression first, List<Link> links, Span span) implements Expression {
        @Override
        public Chain at(Span wider) {
            return new Chain(first, links, wider);
        }
    }

    /** {@code a < b <= c}: true when each link is. */
    record Comparison(Expression first, List<Link> links, Span span) implements Expression {
        @Override
        public Comparison at(Span wider) {
            return new Comparison(first, links, wider);
        }
    }

    /**
     * An operator and what stands to its right.
     *
     * @param implicit whether no operator was written, as in {@code 2x}
     */
    record Link(Op op, boolean implicit, Expression operand) {}

    /** {@code a ^ b ^ c}: applied from right to left. */
    record Power(Expression base, List<Expression> exponents, Span span) implements Expression {
        @Override
        public Power at(Span wider) {
            return new Power(base, exponents, wider);
        }
    }

    /** {@code c ? a : d ? b : z}, or the same with {@code if} and {@code else}. */
    record Choice(List<Branch> branches, Expression otherwise, Span span) implements Expression {
        @Override
        public Choice at(Span wider) {
            return new Choice(branches, otherwise, wider);
        }
    }

    /** What a choice gives where its condition holds. */
    record Branch(Expression condition, Expression value) {}

    /** {@code f(x, y)}. */
    record Call(String name, Span nameSpan, List<Expression> arguments, Span span) implements Expression {
        @Override
        public Call at(Span wider) {
            return new Call(name, nameSpan, arguments, wider);
        }
    }

    /** {@code x.f().g(y)}: calls whose first argument is all that stands before them. */
    record Methods(Expression receiver, List<Call> calls, Span span) implements Expression {
        @Override
        public Methods at(Span wider) {
            return new Methods(receiver, calls, wider);
        }
    }

    /** An operation with a notation of its own, such as bars. */
    record Special(Op op, Expression operand, Span span) implements Expression {
        @Override
        public Special at(Span wider) {
            return new Special(op, operand, wider);
        }
    }
}
