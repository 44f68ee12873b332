package wengert.op;

import static wengert.op.Algebra.*;
import static wengert.op.Domain.Interval.POSITIVE;
import static wengert.op.Domain.Interval.REALS;
import static wengert.op.Domain.Interval.between;
import static wengert.op.Domain.Interval.whole;
import static wengert.op.Elementary.truth;
import static wengert.op.Precedence.COMPARISON;
import static wengert.op.Precedence.NEGATION;
import static wengert.op.Precedence.POWER;
import static wengert.op.Precedence.PRODUCT;
import static wengert.op.Row.binary;
import static wengert.op.Row.tensor;
import static wengert.op.Row.ternary;
import static wengert.op.Row.unary;
import static wengert.op.Row.variadic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wengert.math.Angle;
import wengert.math.Binary;
import wengert.math.Exponential;
import wengert.math.Hyperbolic;
import wengert.math.InverseHyperbolic;
import wengert.math.Logarithm;
import wengert.math.Power;
import wengert.math.Root;
import wengert.math.Rows;
import wengert.math.Spare;
import wengert.math.Trigonometry;
import wengert.tensor.Shape;

/**
 * The table of operations. A new operation is one new row here, and nothing else.
 *
 * <p>In a rule {@code x}, {@code y}, {@code z} are the arguments and {@code out} is the output. Values and
 * slopes at kinks, ties and domain edges follow the project's published conventions: a NaN made by leaving
 * the domain gives NaN partials ({@code unlessNan}), and stable forms are used throughout.
 *
 * <pre>{@code
 * Op.named("tanh").at(0.5);   // 0.4621171...
 * Op.TANH.meaning();          // hyperbolic tangent
 * Op.TANH.reason();           // sech² is one minus the output squared: flat where the output saturates
 * }</pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // rows are written here and never touched again
public enum Op {
    ADD(binary("add", (x, y) -> x + y)
            .verb("add")
            .means("sum")
            .infix(Precedence.SUM, "+")
            .lanes(Loops::add)
            .places(PlaceLoops::add)
            .rows(RowLoops::add)
            .slopes((x, y, out) -> ONE, (x, y, out) -> ONE)
            .because("a sum passes a change of either term on unchanged")
            .simplifies(known -> known.isExactly(0, -0.0)
                    ? new Expr.Argument(1)
                    : known.isExactly(1, -0.0) ? new Expr.Argument(0) : null)),
    SUB(binary("sub", (x, y) -> x - y)
            .verb("subtract")
            .means("difference")
            .infix(Precedence.SUM, "-")
            .notation(new Notation.Between("−"))
            .lanes(Loops::subtract)
            .places(PlaceLoops::subtract)
            .rows(RowLoops::subtract)
            .slopes((x, y, out) -> ONE, (x, y, out) -> number(-1))
            .because("a difference passes the first term on unchanged and the second with its sign turned")
            .simplifies(known -> known.isExactly(1, 0) ? new Expr.Argument(0) : null)),
    MUL(binary("mul", (x, y) -> x * y)
            .verb("multiply")
            .means("product")
            .infix(PRODUCT, "*")
            .notation(new Notation.Between("·"))
            .lanes(Loops::multiply)
            .places(PlaceLoops::multiply)
            .rows(RowLoops::multiply)
            .slopes((x, y, out) -> y, (x, y, out) -> x)
            .because("a factor's slope is the other factor")
            .simplifies(known -> {
                Expr x = new Expr.Argument(0);
                Expr y = new Expr.Argument(1);
                return known.is(0, 1)
                        ? y
                        : known.is(1, 1) ? x : known.is(0, -1) ? neg(y) : known.is(1, -1) ? neg(x) : null;
            })),
    DIV(binary("div", (x, y) -> x / y)
            .verb("divide")
            .means("quotient")
            .infix(PRODUCT, "/")
            .notation(new Notation.Fraction())
            .lanes(Loops::divide)
            .places(PlaceLoops::divide)
            .rows(RowLoops::divide)
            .on("a divisor other than 0", REALS, POSITIVE)
            .slopes((x, y, out) -> unlessNan(out, inv(y)), (x, y, out) -> neg(div(out, y)))
            .because("the numerator counts once per divisor; a larger divisor shrinks the quotient in proportion")
            .simplifies(known -> known.is(1, 1) ? new Expr.Argument(0) : null)),
    MOD(binary("mod", Elementary::mod)
            .means("remainder with the sign of the divisor")
            .alias("remainder")
            .infix(PRODUCT, "%")
            .notation(new Notation.Between("mod"))
            .on("a finite number and a divisor other than 0", REALS, between(1, 4))
            .slopes((x, y, out) -> add(ONE, mul(ZERO, out)), (x, y, out) -> round(div(sub(out, x), y)))
            .kink((x, y, out) -> out, "the slope of the branch to the right is taken")
            .kink((x, y, out) -> sub(y, out), "the slope of the branch to the left is taken")
            .because("between two jumps the remainder is the number minus a fixed count of divisors")),
    NEG(unary("neg", x -> -x)
            .means("negation")
            .alias("negative")
            .prefix(NEGATION, "-")
            .notation(new Notation.Before("−"))
            .lanes(Loops::negate)
            .places(PlaceLoops::negate)
            .rows(RowLoops::negate)
            .slope((x, out) -> number(-1))
            .because("turning the sign turns the sign of every change")),
    POW(binary("pow", Power::pow)
            .rows(Rows::pow)
            .verb("raise")
            .means("power")
            .alias("power", "float_power")
            .infix(POWER, "^", "**")
            .notation(new Notation.Power())
            .on("a base of at least 0, or a whole exponent", POSITIVE, REALS)
            .slopes(
                    (x, y, out) -> strongMul(y, pow(x, sub(y, ONE))),
                    (x, y, out) -> where(and(equal(x, ZERO), atLeast(y, ZERO)), ZERO, mul(out, log(x))))
            .because("bring the exponent down and lower it by one; in the exponent the slope is the power times"
                    + " the logarithm of the base")
            .simplifies(known -> known.is(1, 1) ? new Expr.Argument(0) : null)),
    SQUARE(unary("square", x -> x * x)
            .means("square")
            .notation(new Notation.FixedPower(2))
            .lanes(Loops::square)
            .places(PlaceLoops::square)
            .rows(RowLoops::square)
            .slope((x, out) -> mul(TWO, x))
            .because("a square grows by twice its side")),

    EXP(unary("exp", Exponential::exp)
            .rows(Rows::exp)
            .means("exponential function")
            .notation(new Notation.Exponential())
            .slope((x, out) -> out)
            .because("the exponential function is its own slope")),
    EXPM1(unary("expm1", Exponential::expm1)
            .means("exponential minus one, exact near 0")
            .slope((x, out) -> exp(x))
            .because("subtracting one does not change a slope")),
    LOG(unary("log", Logarithm::log)
            .rows(Rows::log)
            .means("natural logarithm")
            .alias("ln")
            .notation(new Notation.Function("ln"))
            .on("numbers of at least 0", POSITIVE)
            .slope((x, out) -> unlessNan(out, inv(x)))
            .because("the logarithm flattens as its argument grows: one over it")),
    LOG2(unary("log2", Logarithm::log2)
            .means("logarithm with base 2")
            .notation(new Notation.Subscripted("log", "2"))
            .on("numbers of at least 0", POSITIVE)
            .slope((x, out) -> unlessNan(out, inv(mul(x, number(0.6931471805599453)))))
            .because("one over the argument, scaled by the logarithm of the base")),
    LOG10(unary("log10", Logarithm::log10)
            .means("logarithm with base 10")
            .notation(new Notation.Subscripted("log", "10"))
            .on("numbers of at least 0", POSITIVE)
            .slope((x, out) -> unlessNan(out, inv(mul(x, number(2.302585092994046)))))
            .because("one over the argument, scaled by the logarithm of the base")),
    LOG1P(unary("log1p", Logarithm::log1p)
            .means("logarithm of one plus the argument, exact near 0")
            .on("numbers of at least -1", between(-1, Double.POSITIVE_INFINITY))
            .slope((x, out) -> unlessNan(out, inv(add(ONE, x))))
            .because("one over what the logarithm is taken of")),
    SQRT(unary("sqrt", Math::sqrt)
            .rows(RowLoops::root)
            .means("square root")
            .notation(new Notation.Root(2))
            .on("numbers of at least 0", POSITIVE)
            .slope((x, out) -> inv(mul(TWO, out)))
            .because("one over twice the root: infinitely steep at 0")),
    CBRT(unary("cbrt", Root::cbrt)
            .means("cube root")
            .notation(new Notation.Root(3))
            .slope((x, out) -> inv(mul(number(3), square(out))))
            .kink((x, out) -> x, "the slope at 0 is infinite")
            .because("one over three times the square of the root")),
    ABS(unary("abs", Math::abs)
            .rows(RowLoops::size)
            .means("absolute value")
            .alias("absolute", "fabs")
            .notation(new Notation.Fenced("|", "|"))
            .slope((x, out) -> sign(x))
            .kink((x, out) -> x, "the slope at 0 is taken as 0")
            .because("the slope is the sign")),
    SIGN(unary("sign", Elementary::sign)
            .means("sign: -1, 0 or 1")
            .alias("sgn")
            .flat()
            .kink((x, out) -> x, "the jump at 0 has slope 0")
            .because("a sign does not change under a small change")),
    FLOOR(unary("floor", Math::floor)
            .means("greatest whole number below")
            .notation(new Notation.Fenced("⌊", "⌋"))
            .flat()
            .kink((x, out) -> sub(x, round(x)), "the jump at a whole number has slope 0")
            .because("a step is flat")),
    CEIL(unary("ceil", Math::ceil)
            .means("least whole number above")
            .notation(new Notation.Fenced("⌈", "⌉"))
            .flat()
            .kink((x, out) -> sub(x, round(x)), "the jump at a whole number has slope 0")
            .because("a step is flat")),
    ROUND(unary("round", Binary::rint)
            .means("nearest whole number, halves to the even one")
            .alias("rint")
            .flat()
            .kink((x, out) -> sub(sub(x, floor(x)), HALF), "the jump at a half has slope 0")
            .because("a step is flat")),

    SIN(unary("sin", Trigonometry::sin)
            .rows(Rows::sin)
            .means("sine")
            .slope((x, out) -> cos(x))
            .because("the sine climbs as the cosine says")),
    COS(unary("cos", Trigonometry::cos)
            .rows(Rows::cos)
            .means("cosine")
            .slope((x, out) -> neg(sin(x)))
            .because("the cosine falls as the sine says")),
    TAN(unary("tan", Trigonometry::tan)
            .means("tangent")
            .on("angles other than odd quarter turns", between(-1.5, 1.5))
            .slope((x, out) -> add(ONE, square(out)))
            .because("one plus the square of the tangent")),
    ASIN(unary("asin", Angle::asin)
            .means("inverse sine")
            .alias("arcsin")
            .notation(new Notation.Function("arcsin"))
            .on("numbers from -1 to 1", between(-1, 1))
            .slope((x, out) -> inv(sqrt(mul(sub(ONE, x), add(ONE, x)))))
            .because("one over the cosine of the angle, steep towards ±1")),
    ACOS(unary("acos", Angle::acos)
            .means("inverse cosine")
            .alias("arccos")
            .notation(new Notation.Function("arccos"))
            .on("numbers from -1 to 1", between(-1, 1))
            .slope((x, out) -> neg(inv(sqrt(mul(sub(ONE, x), add(ONE, x))))))
            .because("minus one over the sine of the angle")),
    ATAN(unary("atan", Angle::atan)
            .means("inverse tangent")
            .alias("arctan")
            .notation(new Notation.Function("arctan"))
            .slope((x, out) -> inv(add(ONE, square(x))))
            .because("one over one plus the square: flat far out")),
    ATAN2(binary("atan2", Angle::atan2)
            .means("angle of the point (x, y)")
            .alias("arctan2")
            .parameters("y", "x")
            .slopes(
                    (y, x, out) -> where(equal(hypot(x, y), ZERO), ZERO, div(div(x, hypot(x, y)), hypot(x, y))),
                    (y, x, out) -> neg(where(equal(hypot(x, y), ZERO), ZERO, div(div(y, hypot(x, y)), hypot(x, y)))))
            .kink((y, x, out) -> hypot(y, min(x, ZERO)), "the jump on the negative half axis is passed over")
            .kink((y, x, out) -> hypot(x, y), "the slopes at the origin are taken as 0")
            .because("moving along the circle turns the angle, moving along the ray does not")),
    SINH(unary("sinh", Hyperbolic::sinh)
            .means("hyperbolic sine")
            .slope((x, out) -> cosh(x))
            .because("the slope of sinh is cosh")),
    COSH(unary("cosh", Hyperbolic::cosh)
            .means("hyperbolic cosine")
            .slope((x, out) -> sinh(x))
            .because("the slope of cosh is sinh")),
    TANH(unary("tanh", Hyperbolic::tanh)
            .rows(Rows::tanh)
            .means("hyperbolic tangent")
            .slope((x, out) -> sech2(x))
            .because("sech² is one minus the output squared: flat where the output saturates")),
    SECH2(unary("sech2", Hyperbolic::sech2)
            .rows(Rows::sech2)
            .means("squared hyperbolic secant, 1 − tanh²")
            .notation(new Notation.Raised("sech", "2"))
            .slope((x, out) -> mul(number(-2), mul(tanh(x), out)))
            .because("a square's slope is twice the base times the base's slope")),
    ASINH(unary("asinh", InverseHyperbolic::asinh)
            .means("inverse hyperbolic sine")
            .alias("arcsinh")
            .notation(new Notation.Function("arsinh"))
            .slope((x, out) -> inv(hypot(ONE, x)))
            .because("one over the hypotenuse of 1 and the argument")),
    ACOSH(unary("acosh", InverseHyperbolic::acosh)
            .means("inverse hyperbolic cosine")
            .alias("arccosh")
            .notation(new Notation.Function("arcosh"))
            .on("numbers of at least 1", between(1, Double.POSITIVE_INFINITY))
            .slope((x, out) -> inv(mul(sqrt(sub(x, ONE)), sqrt(add(x, ONE)))))
            .because("one over the root of x² − 1, in two roots that cannot overflow")),
    ATANH(unary("atanh", InverseHyperbolic::atanh)
            .means("inverse hyperbolic tangent")
            .alias("arctanh")
            .notation(new Notation.Function("artanh"))
            .on("numbers from -1 to 1", between(-1, 1))
            .slope((x, out) -> unlessNan(out, inv(mul(sub(ONE, x), add(ONE, x)))))
            .because("one over 1 − x², factored so that nothing cancels near ±1")),

    RELU(unary("relu", x -> x > 0 || Double.isNaN(x) ? x : 0)
            .rows(RowLoops::positivePart)
            .means("rectified linear unit: the positive part")
            .slope((x, out) -> unlessNan(out, greater(x, ZERO)))
            .kink((x, out) -> x, "the slope at 0 is taken as 0")
            .because("open above 0, shut below")),
    LEAKY_RELU(binary("leaky_relu", (x, y) -> x > 0 ? x : y * x)
            .means("rectified linear unit with a small slope below 0")
            .parameters("x", "slope")
            .lastDefaultsTo(0.01)
            .slopes(
                    (x, slope, out) -> unlessNan(out, where(greater(x, ZERO), ONE, slope)),
                    (x, slope, out) -> where(greater(x, ZERO), ZERO, x))
            .kink((x, slope, out) -> x, "the slope at 0 is the one below 0")
            .because("open above 0, nearly shut below")),
    SIGMOID(unary("sigmoid", Hyperbolic::sigmoid)
            .rows(Rows::sigmoid)
            .means("logistic function")
            .alias("expit", "logistic")
            .notation(new Notation.Function("σ"))
            .slope((x, out) -> mul(out, sigmoid(neg(x))))
            .because("the output times its distance from one, which is the output at −x")),
    SOFTPLUS(unary("softplus", Elementary::softplus)
            .means("smooth positive part: ln(1 + exp x)")
            .slope((x, out) -> sigmoid(x))
            .because("its slope rises from 0 to 1 as the logistic function does")),
    SILU(unary("silu", x -> x * Hyperbolic.sigmoid(x))
            .means("sigmoid linear unit: x σ(x)")
            .alias("swish")
            .slope((x, out) -> mul(sigmoid(x), add(ONE, mul(x, sigmoid(neg(x))))))
            .because("the product rule on x σ(x)")),
    GELU(unary("gelu", x -> x * ErrorFunction.normal(x))
            .means("Gaussian error linear unit: x times the normal distribution function")
            .slope((x, out) -> add(
                    mul(HALF, erfc(mul(number(-0.7071067811865476), x))),
                    mul(mul(number(0.3989422804014327), x), exp(mul(number(-0.5), square(x))))))
            .because("the distribution function plus x times the density")),
    ELU(binary("elu", (x, y) -> x > 0 ? x : y * Exponential.expm1(x))
            .means("exponential linear unit")
            .parameters("x", "alpha")
            .lastDefaultsTo(1)
            .slopes(
                    (x, alpha, out) -> where(greater(x, ZERO), ONE, mul(alpha, exp(x))),
                    (x, alpha, out) -> where(greater(x, ZERO), ZERO, expm1(x)))
            .kink((x, alpha, out) -> x, "the slope at 0 is the one below 0")
            .because("open above 0, an exponential below")),

    MIN(binary("min", Math::min)
            .rows(RowLoops::smaller)
            .means("the smaller of two numbers")
            .alias("minimum", "fmin")
            .slopes((x, y, out) -> unlessNan(out, share(y, x)), (x, y, out) -> unlessNan(out, share(x, y)))
            .kink((x, y, out) -> sub(x, y), "at a tie each argument gets half of the slope")
            .because("only the smaller argument shows")),
    MAX(binary("max", Math::max)
            .rows(RowLoops::larger)
            .means("the larger of two numbers")
            .alias("maximum", "fmax")
            .slopes((x, y, out) -> unlessNan(out, share(x, y)), (x, y, out) -> unlessNan(out, share(y, x)))
            .kink((x, y, out) -> sub(x, y), "at a tie each argument gets half of the slope")
            .because("only the larger argument shows")),
    CLAMP(ternary("clamp", (x, low, high) -> Math.min(Math.max(x, low), high))
            .means("the number, kept between two bounds")
            .alias("clip")
            .parameters("x", "low", "high")
            .on("all numbers, with the lower bound below the upper", REALS, between(-3, -1), between(1, 3))
            .slopes(
                    (x, low, high, out) -> unlessNan(out, and(atLeast(x, low), atMost(x, high))),
                    (x, low, high, out) -> unlessNan(out, and(less(x, low), atMost(low, high))),
                    (x, low, high, out) -> unlessNan(out, or(greater(x, high), greater(low, high))))
            .kink((x, low, high, out) -> sub(x, low), "at the bound the number itself keeps the slope")
            .kink((x, low, high, out) -> sub(x, high), "at the bound the number itself keeps the slope")
            .because("inside the bounds the number shows, outside the bound does")),
    HYPOT(binary("hypot", Root::hypot)
            .means("length of the hypotenuse: the root of x² + y²")
            .slopes(
                    (x, y, out) -> where(equal(out, ZERO), ZERO, div(x, out)),
                    (x, y, out) -> where(equal(out, ZERO), ZERO, div(y, out)))
            .kink((x, y, out) -> out, "the slopes at the origin are taken as 0")
            .because("the length grows by the share each leg has in it")),

    ERF(unary("erf", ErrorFunction::erf)
            .means("error function")
            .slope((x, out) -> mul(number(1.1283791670955126), exp(neg(square(x)))))
            .because("its slope is the bell curve it integrates")),
    ERFC(unary("erfc", ErrorFunction::erfc)
            .means("complementary error function")
            .slope((x, out) -> mul(number(-1.1283791670955126), exp(neg(square(x)))))
            .because("it loses what the error function gains")),
    LGAMMA(unary("lgamma", GammaFunction::lgamma)
            .means("logarithm of the absolute value of the gamma function")
            .alias("gammaln", "loggamma")
            .notation(new Notation.Function("ln Γ"))
            .on("numbers other than 0 and the negative whole ones", POSITIVE)
            .slope((x, out) -> digamma(x))
            .because("the digamma function is defined as this slope")),
    DIGAMMA(unary("digamma", GammaFunction::digamma)
            .means("logarithmic derivative of the gamma function")
            .alias("psi")
            .notation(new Notation.Function("ψ"))
            .on("numbers other than 0 and the negative whole ones", POSITIVE)
            .slope((x, out) -> polygamma(ONE, x))
            .because("the next function of the polygamma family")),
    POLYGAMMA(binary("polygamma", GammaFunction::polygamma)
            .means("derivative of the given order of the digamma function")
            .parameters("order", "x")
            .on(
                    "whole orders from 0 to 16, and numbers other than 0 and the negative whole ones",
                    whole(0, 3),
                    POSITIVE)
            .slopeOfSecond((order, x, out) -> polygamma(add(order, ONE), x))
            .because("the next function of the polygamma family")),
    XLOGY(binary("xlogy", Elementary::xlogy)
            .means("x ln y, and 0 where x is 0")
            .on("a second number of at least 0", REALS, POSITIVE)
            .slopes(
                    (x, y, out) -> where(and(equal(x, ZERO), atMost(y, ZERO)), ZERO, log(y)),
                    (x, y, out) -> unlessNan(out, div(x, y)))
            .because("the product rule on x ln y")),
    LOGADDEXP(binary("logaddexp", Elementary::logaddexp)
            .means("logarithm of the sum of two exponentials")
            .slopes(
                    (x, y, out) -> where(
                            and(equal(x, number(Double.POSITIVE_INFINITY)), equal(y, number(Double.POSITIVE_INFINITY))),
                            HALF,
                            sigmoid(sub(x, y))),
                    (x, y, out) -> where(
                            and(equal(x, number(Double.POSITIVE_INFINITY)), equal(y, number(Double.POSITIVE_INFINITY))),
                            HALF,
                            sigmoid(sub(y, x))))
            .because("each term counts by its share in the sum")),
    SINC(unary("sinc", Sinc::sinc)
            .means("normalised cardinal sine: sin(πx) / (πx)")
            .slope((x, out) -> sincDerivative(ONE, x))
            .because("the derivatives of sinc are smooth at 0 and have a series of their own")),
    SINC_DERIVATIVE(binary("sinc_derivative", Sinc::derivative)
            .means("derivative of the given order of sinc")
            .parameters("order", "x")
            .on("whole orders from 0 to 16", whole(0, 3), REALS)
            .slopeOfSecond((order, x, out) -> sincDerivative(add(order, ONE), x))
            .because("the derivative of the next order")),

    LESS(comparison("less", "<", "<", (x, y) -> truth(x < y))),
    AT_MOST(comparison("at_most", "<=", "≤", (x, y) -> truth(x <= y)).alias("less_equal", "le")),
    GREATER(comparison("greater", ">", ">", (x, y) -> truth(x > y)).rows(RowLoops::greater)),
    AT_LEAST(comparison("at_least", ">=", "≥", (x, y) -> truth(x >= y)).alias("greater_equal", "ge")),
    EQUAL(comparison("equal", "==", "=", (x, y) -> truth(x == y)).alias("eq")),
    NOT_EQUAL(comparison("not_equal", "!=", "≠", (x, y) -> truth(x != y)).alias("ne")),
    AND(binary("logical_and", (x, y) -> truth(x != 0 && y != 0))
            .means("1 where both are true, else 0")
            .infix(Precedence.AND, "and")
            .notation(new Notation.Between("∧"))
            .flat()
            .because("a truth value does not change under a small change")),
    OR(binary("logical_or", (x, y) -> truth(x != 0 || y != 0))
            .means("1 where either is true, else 0")
            .infix(Precedence.OR, "or")
            .notation(new Notation.Between("∨"))
            .flat()
            .because("a truth value does not change under a small change")),
    NOT(unary("logical_not", x -> truth(x == 0))
            .means("1 where it is false, else 0")
            .prefix(Precedence.NOT, "not")
            .notation(new Notation.Before("¬"))
            .flat()
            .because("a truth value does not change under a small change")),
    WHERE(ternary("where", (condition, x, y) -> condition != 0 ? x : y)
            .means("the second argument where the first is true, else the third")
            .parameters("condition", "x", "y")
            .choice()
            .notation(new Notation.Cases())
            .lanes(Loops::select)
            .rows(RowLoops::select)
            .on("all real numbers", whole(0, 1), REALS, REALS)
            .selects()
            .because("the selected branch passes unchanged, the other contributes nothing")
            .simplifies(known -> known.isConstant(0) ? new Expr.Argument(known.value(0) != 0 ? 1 : 2) : null)),

    STRONG_MUL(binary("strong_mul", (x, y) -> x == 0 ? 0 : x * y)
            .means("product in which a first factor of 0 wins even over infinity")
            .notation(new Notation.Between("·"))
            .slopes((x, y, out) -> y, (x, y, out) -> x)
            .because("a factor's slope is the other factor")
            .simplifies(known -> known.is(0, 0)
                    ? ZERO
                    : known.is(0, 1)
                            ? new Expr.Argument(1)
                            : known.isConstant(0) ? mul(new Expr.Argument(0), new Expr.Argument(1)) : null)),
    UNLESS_NAN(binary("unless_nan", (test, x) -> Double.isNaN(test) ? test : x)
            .rows(RowLoops::unlessNan)
            .means("the second argument, or NaN where the first is NaN")
            .parameters("test", "x")
            .notation(new Notation.Silent())
            .slopes((test, x, out) -> ZERO, (test, x, out) -> unlessNan(test, ONE))
            .because("outside its domain an operation has no slope, inside nothing changes")
            .simplifies(known -> known.isConstant(1) ? new Expr.Argument(1) : null)),
    DETACH(unary("detach", x -> x)
            .means("number itself, taken as a constant by derivatives")
            .alias("stop_gradient")
            .flat()
            .because("what is detached does not change, by decree")),

    STACK(variadic("stack", new Movement(Movement::stacked, Movement::inOrder))
            .means("vector of numbers, or matrix of vectors as rows")
            .notation(new Notation.Listed())
            .linear(Transposes::ofStack)
            .because("each part is an element, or a row, of the whole")),
    CONCAT(variadic("concat", new Movement(Movement::joined, Movement::joining))
            .means("tensors joined end to end along an axis")
            .alias("cat", "concatenate")
            .linear(Transposes::ofConcat)
            .because("each part is a stretch of the whole")),
    INDEX(tensor("index", 1, new Movement(Movement::selected, Movement::selecting))
            .means("selected elements")
            .brackets()
            .notation(new Notation.Indexed())
            .linear(Transposes::ofIndex)
            .because("the selected elements pass unchanged, the others do not show")),
    PLACE(tensor("place", 1, new Movement(Movement::placed, Movement::placing))
            .means("elements put at their places among zeros")
            .linear(Transposes::ofPlace)
            .because("each element shows at its place")),
    TRANSPOSE(tensor("transpose", 1, new Movement(Movement::transposed, Movement::transpose))
            .means("transpose: rows as columns")
            .notation(new Notation.Transposed())
            .linear(Transposes::ofTranspose)
            .because("the elements only change places")),
    RESHAPE(tensor("reshape", 1, new Movement(Movement::reshaped, Movement::inOrder))
            .means("same elements in another shape")
            .linear(Transposes::ofReshape)
            .because("the elements only change places")),
    SPREAD(tensor("spread", 1, new Movement(Movement::spread, Movement::spreading))
            .means("elements repeated along an axis")
            .linear(Transposes::ofSpread)
            .because("an element that shows several times counts as often")),
    SUM(tensor("sum", 1, new Reduction(Reduction::sum, true))
            .means("sum of the elements")
            .linear(Transposes::ofSum)
            .because("a sum passes a change of any element on unchanged")),
    AMAX(tensor("amax", 1, new Reduction(Reduction::max, false))
            .means("largest of the elements")
            .notation(new Notation.Function("max"))
            .reduced((x, out) -> unlessNan(out, div(equal(x, out), total(equal(x, out)))))
            .because("only the largest element shows; several that tie share the slope equally")),
    AMIN(tensor("amin", 1, new Reduction(Reduction::min, false))
            .means("smallest of the elements")
            .notation(new Notation.Function("min"))
            .reduced((x, out) -> unlessNan(out, div(equal(x, out), total(equal(x, out)))))
            .because("only the smallest element shows; several that tie share the slope equally")),
    NORM(tensor("norm", 1, new Reduction(Reduction::norm, false))
            .means("Euclidean length: the root of the sum of squares")
            .notation(new Notation.Fenced("‖", "‖"))
            .reduced((x, out) -> where(equal(out, ZERO), ZERO, div(x, out)))
            .because("the length grows by the share each element has in it; at the origin the slopes are taken as 0")),
    MATMUL(tensor("matmul", 2, Products.MATRIX)
            .means("matrix product")
            .alias("dot", "mm", "mv")
            .infix(PRODUCT, "@")
            .linear(Products::transposeOfFirst, Products::transposeOfSecond)
            .because("each factor counts by the rows or columns of the other")),
    OUTER(tensor("outer", 2, Products.OUTER)
            .means("outer product: every product of an element of each")
            .notation(new Notation.Between("⊗"))
            .linear(
                    (writer, product, slot, adjoint) -> writer.write(Op.MATMUL, adjoint, product.argument(1)),
                    (writer, product, slot, adjoint) -> writer.write(Op.MATMUL, product.argument(0), adjoint))
            .because("each factor counts by the elements of the other")),
    CUMSUM(tensor("cumsum", 1, new RunningSum())
            .means("running sum")
            .linear(Transposes::ofRunningSum)
            .because("an element counts in its own sum and in all that follow"));

    private final Row row;

    Op(Row row) {
        this.row = row.check();
    }

    private static Row comparison(String name, String symbol, String sign, Kernel.Binary f) {
        return binary(name, f)
                .verb("compare")
                .means("1 where x " + sign + " y, else 0")
                .infix(COMPARISON, symbol)
                .notation(new Notation.Between(sign))
                .flat()
                .kink((x, y, out) -> sub(x, y), "the jump has slope 0")
                .because("a truth value does not change under a small change");
    }

    /** The name by which a program calls it: lower case, words joined by underscores. */
    public String callName() {
        return row.name;
    }

    /** Further names it answers to. */
    public List<String> aliases() {
        return row.aliases;
    }

    /** What it is, to be read after "the". */
    public String meaning() {
        return Objects.requireNonNull(row.meaning);
    }

    /** Why its slope is what it is: one sentence without a full stop. */
    public String reason() {
        return Objects.requireNonNull(row.reason);
    }

    /** Whether it goes element by element, with broadcasting; the others see whole tensors. */
    public boolean isElementwise() {
        return row.structure == null;
    }

    /** Whether it multiplies whole tensors, so that each element of its result depends on many of both arguments. */
    public boolean isProduct() {
        return !isElementwise() && row.arity > 1;
    }

    /** Whether it takes any number of arguments, at least one. */
    public boolean isVariadic() {
        return row.isVariadic;
    }

    /** The number of arguments, 1 to 3; the least number of a variadic operation. */
    public int arity() {
        return row.arity;
    }

    /**
     * The shape of its result.
     *
     * @throws ShapeMismatch if it has none for arguments of these shapes
     */
    public Shape shape(Attribute attribute, List<Shape> arguments) {
        return row.structure == null ? broadcast(arguments) : row.structure.shape(attribute, arguments);
    }

    private Shape broadcast(List<Shape> arguments) {
        Shape all = arguments.get(0);
        for (int i = 1; i < arguments.size(); i++) {
            Shape next = Shape.broadcast(all, arguments.get(i));
            if (next == null) {
                throw new ShapeMismatch("cannot " + row.verb + " " + all + " and " + arguments.get(i)
                        + ": counted from the last, axes need equal lengths, or length 1");
            }
            all = next;
        }
        return all;
    }

    /** Its arithmetic on tensors of these shapes; only where {@link #isElementwise} is false. */
    public Work work(Attribute attribute, List<Shape> arguments) {
        return structure().work(attribute, arguments);
    }

    /**
     * Writes it in operations on numbers; only where {@link #isElementwise} is false.
     *
     * @param elements the nodes of the elements of each argument, row by row
     * @return the nodes of the elements of the result
     */
    public int[] expand(Attribute attribute, List<Shape> arguments, int[][] elements, Writer writer) {
        return structure().expand(this, attribute, arguments, elements, writer);
    }

    private Structure structure() {
        if (row.structure == null) {
            throw new IllegalStateException(callName() + ": expected an operation on whole tensors");
        }
        return row.structure;
    }

    /** The names of its arguments, in order. */
    public List<String> parameters() {
        return row.parameters;
    }

    /** Values of trailing arguments that a call may leave out, in order. */
    public List<Double> defaults() {
        return row.defaults;
    }

    /** How a program writes it. */
    public Form form() {
        return row.form;
    }

    /** How mathematics writes it. */
    public Notation notation() {
        return row.notation;
    }

    /** Where it is defined. */
    public Domain domain() {
        return row.domain;
    }

    /** How a small change of the argument at {@code index} reaches the output. */
    public Slope slope(int index) {
        return Rules.of(this).slopes.get(isVariadic() ? 0 : index);
    }

    /** Where it has no derivative, and what is taken there. */
    public List<Kink> kinks() {
        return Rules.of(this).kinks;
    }

    /** What it becomes when some arguments are constants, or null if it stays. */
    public @Nullable Expr simplified(Simplification.Known known) {
        return row.simplification.of(known);
    }

    /**
     * Evaluates it in {@code count} consecutive lanes.
     *
     * @see Kernel#sweep
     */
    public void sweep(double[] v, int out, int a, int b, int c, int count) {
        row.kernel.sweep(v, out, a, b, c, count);
    }

    /**
     * Evaluates it several times, from the {@code from}-th of the places to the one before {@code to}.
     *
     * @see PlaceKernel#run
     */
    public void run(double[] v, Places places, int from, int to) {
        row.places.run(v, places, from, to);
    }

    /**
     * Evaluates it at the first {@code count} places of rows.
     *
     * @see RowKernel#run
     */
    public void run(double[] out, double[] x, double[] y, double[] z, Spare spare, int count) {
        row.rows.run(out, x, y, z, spare, count);
    }

    /** Its value at the given arguments, {@link #arity} of them. */
    public double at(double... arguments) {
        double[] v = new double[4];
        System.arraycopy(arguments, 0, v, 0, arguments.length);
        row.kernel.sweep(v, 3, 0, 1, 2, 1);
        return v[3];
    }

    /** The operations that go element by element, in the order of the table. */
    public static List<Op> elementwise() {
        return Rules.ELEMENTWISE;
    }

    /** The operation that answers to this name or alias, or null. */
    public static @Nullable Op named(String name) {
        return Rules.NAMES.get(name);
    }

    /** What can be said of an operation only when the whole table stands. */
    private static final class Rules {
        private static final Map<Op, Rules> TABLE = new EnumMap<>(Op.class);
        static final Map<String, Op> NAMES = new HashMap<>();
        static final List<Op> ELEMENTWISE =
                Arrays.stream(values()).filter(Op::isElementwise).toList();

        final List<Slope> slopes;
        final List<Kink> kinks;

        static {
            for (Op op : values()) {
                TABLE.put(op, new Rules(op.row));
                name(op.callName(), op);
                op.aliases().forEach(alias -> name(alias, op));
            }
        }

        private Rules(Row row) {
            this.slopes = row.slopes.stream().map(Supplier::get).toList();
            this.kinks = row.kinks.stream().map(Supplier::get).toList();
        }

        static Rules of(Op op) {
            return Objects.requireNonNull(TABLE.get(op));
        }

        private static void name(String name, Op op) {
            Op other = NAMES.put(name, op);
            if (other != null) {
                throw new IllegalStateException("operations " + other + " and " + op + " are both called " + name);
            }
        }
    }
}
