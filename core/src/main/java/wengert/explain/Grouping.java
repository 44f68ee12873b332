package wengert.explain;

import wengert.op.Precedence;

/**
 * Where parentheses are needed.
 *
 * <p>On a page a bar already groups a fraction, and an exponent stands apart by its place; on one line
 * neither does. Everything else about precedence is the same in both layouts.
 */
enum Grouping {
    /** Set in two dimensions: MathML, LaTeX. */
    PAGE,
    /** Set on one line. */
    LINE;

    /** The operand at {@code index}, in parentheses where it needs them. */
    Formula operand(Formula.Infix f, int index) {
        Formula operand = f.operands().get(index);
        int binding = binding(operand).compareTo(f.precedence());
        boolean arithmetic = f.precedence() == Precedence.SUM || f.precedence() == Precedence.PRODUCT;
        boolean loose = index == 0 ? binding < 0 : binding <= 0 || (arithmetic && startsWithSign(operand));
        return loose ? parenthesised(operand) : operand;
    }

    Formula operand(Formula.Prefix f) {
        boolean loose = binding(f.operand()).compareTo(f.precedence()) < 0 || startsWithSign(f.operand());
        return loose ? parenthesised(f.operand()) : f.operand();
    }

    Formula base(Formula.Power f) {
        return tight(f.base());
    }

    /** The formula itself if nothing can be misread into it, else the formula in parentheses. */
    Formula tight(Formula f) {
        return binding(f) == Precedence.CALL ? f : parenthesised(f);
    }

    /** As the first operand of a division on one line. */
    Formula dividend(Formula f) {
        return binding(f).compareTo(Precedence.PRODUCT) < 0 ? parenthesised(f) : f;
    }

    /** As the second operand of a division on one line. */
    Formula divisor(Formula f) {
        return binding(f).compareTo(Precedence.PRODUCT) <= 0 || startsWithSign(f) ? parenthesised(f) : f;
    }

    /** As what a derivative operator is applied to. */
    Formula differentiated(Formula f) {
        return binding(f).compareTo(Precedence.PRODUCT) <= 0 || startsWithSign(f) ? parenthesised(f) : f;
    }

    private Precedence binding(Formula f) {
        if (f instanceof Formula.Infix infix) {
            return infix.precedence();
        }
        if (f instanceof Formula.Prefix prefix) {
            return prefix.precedence();
        }
        if (f instanceof Formula.Fraction) {
            return quotient();
        }
        if (f instanceof Formula.Partial partial) {
            return partial.isQuotient() ? Precedence.NEGATION : Precedence.PRODUCT;
        }
        if (f instanceof Formula.Power) {
            return Precedence.POWER;
        }
        return f instanceof Formula.Cases || f instanceof Formula.Equation ? Precedence.CHOICE : Precedence.CALL;
    }

    private Precedence quotient() {
        return this == PAGE ? Precedence.NEGATION : Precedence.PRODUCT;
    }

    private static boolean startsWithSign(Formula f) {
        Formula first = f;
        while (first instanceof Formula.Infix infix) {
            first = infix.operands().get(0);
        }
        return first instanceof Formula.Prefix;
    }

    private static Formula parenthesised(Formula f) {
        return new Formula.Fence("(", ")", f);
    }
}
