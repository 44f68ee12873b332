package wengert.op;

import java.util.List;

/** The words in which the rows of the table write their rules. */
final class Algebra {
    private Algebra() {}

    static final Expr ZERO = number(0);
    static final Expr ONE = number(1);
    static final Expr TWO = number(2);
    static final Expr HALF = number(0.5);

    static Expr number(double value) {
        return new Expr.Literal(value);
    }

    private static Expr call(Op op, Expr... operands) {
        return new Expr.Call(op, List.of(operands));
    }

    static Expr add(Expr x, Expr y) {
        return call(Op.ADD, x, y);
    }

    static Expr sub(Expr x, Expr y) {
        return call(Op.SUB, x, y);
    }

    static Expr mul(Expr x, Expr y) {
        return call(Op.MUL, x, y);
    }

    static Expr div(Expr x, Expr y) {
        return call(Op.DIV, x, y);
    }

    static Expr neg(Expr x) {
        return call(Op.NEG, x);
    }

    static Expr inv(Expr x) {
        return div(ONE, x);
    }

    static Expr pow(Expr x, Expr y) {
        return call(Op.POW, x, y);
    }

    static Expr square(Expr x) {
        return call(Op.SQUARE, x);
    }

    static Expr sqrt(Expr x) {
        return call(Op.SQRT, x);
    }

    static Expr exp(Expr x) {
        return call(Op.EXP, x);
    }

    static Expr log(Expr x) {
        return call(Op.LOG, x);
    }

    static Expr sigmoid(Expr x) {
        return call(Op.SIGMOID, x);
    }

    static Expr hypot(Expr x, Expr y) {
        return call(Op.HYPOT, x, y);
    }

    static Expr less(Expr x, Expr y) {
        return call(Op.LESS, x, y);
    }

    static Expr greater(Expr x, Expr y) {
        return call(Op.GREATER, x, y);
    }

    static Expr atLeast(Expr x, Expr y) {
        return call(Op.AT_LEAST, x, y);
    }

    static Expr atMost(Expr x, Expr y) {
        return call(Op.AT_MOST, x, y);
    }

    static Expr equal(Expr x, Expr y) {
        return call(Op.EQUAL, x, y);
    }

    static Expr and(Expr x, Expr y) {
        return call(Op.AND, x, y);
    }

    static Expr not(Expr x) {
        return call(Op.NOT, x);
    }

    static Expr where(Expr condition, Expr x, Expr y) {
        return call(Op.WHERE, condition, x, y);
    }

    static Expr strongMul(Expr x, Expr y) {
        return call(Op.STRONG_MUL, x, y);
    }

    static Expr sign(Expr x) {
        return call(Op.SIGN, x);
    }

    static Expr round(Expr x) {
        return call(Op.ROUND, x);
    }

    static Expr floor(Expr x) {
        return call(Op.FLOOR, x);
    }

    static Expr cos(Expr x) {
        return call(Op.COS, x);
    }

    static Expr sin(Expr x) {
        return call(Op.SIN, x);
    }

    static Expr cosh(Expr x) {
        return call(Op.COSH, x);
    }

    static Expr sinh(Expr x) {
        return call(Op.SINH, x);
    }

    static Expr sech2(Expr x) {
        return call(Op.SECH2, x);
    }

    static Expr tanh(Expr x) {
        return call(Op.TANH, x);
    }

    static Expr digamma(Expr x) {
        return call(Op.DIGAMMA, x);
    }

    static Expr polygamma(Expr x, Expr y) {
        return call(Op.POLYGAMMA, x, y);
    }

    static Expr erfc(Expr x) {
        return call(Op.ERFC, x);
    }

    static Expr expm1(Expr x) {
        return call(Op.EXPM1, x);
    }

    static Expr sincDerivative(Expr x, Expr y) {
        return call(Op.SINC_DERIVATIVE, x, y);
    }

    static Expr or(Expr x, Expr y) {
        return call(Op.OR, x, y);
    }

    static Expr min(Expr x, Expr y) {
        return call(Op.MIN, x, y);
    }

    static Expr total(Expr x) {
        return new Expr.Total(x);
    }

    /** {@code slope}, or NaN where {@code out} is NaN: a partial outside the domain is not a number. */
    static Expr unlessNan(Expr out, Expr slope) {
        return call(Op.UNLESS_NAN, out, slope);
    }

    /** One where {@code x} is the greater, a half at a tie, else zero. */
    static Expr share(Expr x, Expr y) {
        return add(greater(x, y), mul(HALF, equal(x, y)));
    }
}
