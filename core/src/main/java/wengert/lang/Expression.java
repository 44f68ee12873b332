package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * {@code f(x, y)}, {@code sum(x, axis=0)}.
     *
     * @param subscripts what selects elements in a call that takes such, as in {@code place(x, [3], 1)}
     */
    record Call(
            String name,
            Span nameSpan,
            List<Expression> arguments,
            List<Keyword> keywords,
            List<Subscript> subscripts,
            Span span)
            implements Expression, Suffix {
        @Override
        public Call at(Span wider) {
            return new Call(name, nameSpan, arguments, keywords, subscripts, wider);
        }
    }

    /** {@code axis=0} in a call. */
    record Keyword(String name, Span span, Expression value) {}

    /** {@code sum(i = 0..n-1, x[i])}: the body for each whole number of a range, added or multiplied. */
    record Series(
            String name, Span nameSpan, String variable, Expression from, Expression to, Expression body, Span span)
            implements Expression {
        @Override
        public Series at(Span wider) {
            return new Series(name, nameSpan, variable, from, to, body, wider);
        }
    }

    /** {@code grad(f)(x)}: what a transformation of a function gives, called. */
    record Transformed(Call transformation, List<Expression> arguments, Span span) implements Expression {
        @Override
        public Transformed at(Span wider) {
            return new Transformed(transformation, arguments, wider);
        }
    }

    /** {@code [a, b]}. */
    record Listing(List<Expression> items, Span span) implements Expression {
        @Override
        public Listing at(Span wider) {
            return new Listing(items, wider);
        }
    }

    /** {@code x.f().g(y)[0]}: methods and indices, each applied to all that stands before it. */
    record Postfix(Expression receiver, List<Suffix> suffixes, Span span) implements Expression {
        @Override
        public Postfix at(Span wider) {
            return new Postfix(receiver, suffixes, wider);
        }
    }

    /** What stands behind a value: a method's call or an index. */
    sealed interface Suffix {
        /** Where it stands, with all before it. */
        Span span();
    }

    /** {@code [1:3, 0]} behind a value. */
    record Index(List<Subscript> subscripts, Span span) implements Suffix {}

    /** What selects along one axis. */
    sealed interface Subscript {
        /** Where it stands. */
        Span span();
    }

    /** One place. */
    record Place(Expression index) implements Subscript {
        @Override
        public Span span() {
            return index.span();
        }
    }

    /** {@code from:to:step}; what is left out is null. */
    record Slice(
            @Nullable Expression from,
            @Nullable Expression to,
            @Nullable Expression step,
            Span span) implements Subscript {}

    /** An operation with a notation of its own, such as bars. */
    record Special(Op op, Expression operand, Span span) implements Expression {
        @Override
        public Special at(Span wider) {
            return new Special(op, operand, wider);
        }
    }
}
