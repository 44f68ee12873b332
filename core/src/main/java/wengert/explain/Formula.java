package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import wengert.op.Precedence;

/**
 * A piece of mathematics, as a tree of the shapes it is set in.
 *
 * <p>It says what is meant and leaves out what can be derived: parentheses are added by the writers
 * ({@link MathML}, {@link Latex}, {@link PlainText}), each where its layout needs them. Immutable; two
 * formulas are equal when they look alike.
 *
 * <pre>{@code
 * Formula half = new Formula.Fraction(new Formula.Identifier("x"), new Formula.Numeral("2"));
 * PlainText.of(half);                                                // x/2
 * PlainText.of(new Formula.Power(half, new Formula.Numeral("3")));   // (x/2)³
 * }</pre>
 */
public sealed interface Formula {

    /** Lets the writer set this shape. */
    <R> R write(Writer<R> writer);

    /** Sets each shape in some medium. */
    interface Writer<R> {
        R identifier(Identifier f);

        R numeral(Numeral f);

        R infix(Infix f);

        R prefix(Prefix f);

        R fraction(Fraction f);

        R power(Power f);

        R subscript(Subscript f);

        R root(Root f);

        R fence(Fence f);

        R call(Call f);

        R cases(Cases f);

        R accent(Accent f);

        R member(Member f);

        R partial(Partial f);

        R matrix(Matrix f);

        R selected(Selected f);

        R equation(Equation f);
    }

    /** A name: italic when it is one letter, upright when it is a word. */
    record Identifier(String name) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.identifier(this);
        }
    }

    /** Decimal digits without a sign or an exponent. */
    record Numeral(String digits) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.numeral(this);
        }
    }

    /** Two or more operands with the same sign between them, grouped from the left. */
    record Infix(String sign, Precedence precedence, List<Formula> operands) implements Formula {
        public Infix {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R write(Writer<R> writer) {
            return writer.infix(this);
        }
    }

    /** A sign before its operand. */
    record Prefix(String sign, Precedence precedence, Formula operand) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.prefix(this);
        }
    }

    /** A quotient with a bar. */
    record Fraction(Formula numerator, Formula denominator) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.fraction(this);
        }
    }

    /** A base with an exponent. */
    record Power(Formula base, Formula exponent) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.power(this);
        }
    }

    /** A name with a number or word below the line. */
    record Subscript(Formula base, String subscript) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.subscript(this);
        }
    }

    /** A root; degree 2 is not written. */
    record Root(int degree, Formula radicand) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.root(this);
        }
    }

    /** Anything between two signs: parentheses, bars, brackets. */
    record Fence(String open, String close, Formula body) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.fence(this);
        }
    }

    /** A function, whose head may carry an exponent or a subscript, with its arguments. */
    record Call(Formula head, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R write(Writer<R> writer) {
            return writer.call(this);
        }
    }

    /** One formula where the condition holds, another otherwise. */
    record Cases(Formula condition, Formula then, Formula otherwise) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.cases(this);
        }
    }

    /** A name with a bar for its adjoint or a dot for its tangent. */
    record Accent(Kind kind, Formula base) implements Formula {
        /** What the accent stands for. */
        public enum Kind {
            /** The adjoint: the derivative of the output in this value. */
            BAR,
            /** The tangent: the derivative of this value along the seeded direction. */
            DOT
        }

        @Override
        public <R> R write(Writer<R> writer) {
            return writer.accent(this);
        }
    }

    /** Something that belongs to a name, as programs write it: x.grad. */
    record Member(Formula of, String name) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.member(this);
        }
    }

    /** The partial derivative of a formula in a name: a quotient for a name, an operator before anything larger. */
    record Partial(Formula of, Formula by) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.partial(this);
        }

        boolean isQuotient() {
            return of instanceof Identifier || of instanceof Subscript;
        }
    }

    /** Rows of formulas between brackets: a matrix, or a vector of one row. */
    record Matrix(List<List<Formula>> rows) implements Formula {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R write(Writer<R> writer) {
            return writer.matrix(this);
        }
    }

    /** Selected elements: {@code x[1:3]} on a line, the selection below the line on a page. */
    record Selected(Formula base, String selection) implements Formula {
        @Override
        public <R> R write(Writer<R> writer) {
            return writer.selected(this);
        }
    }

    /** Sides joined by equality signs; at least one. */
    record Equation(List<Formula> sides) implements Formula {
        public Equation {
            sides = List.copyOf(sides);
        }

        /** Equates the sides, leaving out any that repeats the one before it. */
        public static Equation of(Formula... sides) {
            List<Formula> kept = new ArrayList<>();
            for (Formula side : sides) {
                if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(side)) {
                    kept.add(side);
                }
            }
            return new Equation(kept);
        }

        @Override
        public <R> R write(Writer<R> writer) {
            return writer.equation(this);
        }
    }
}
