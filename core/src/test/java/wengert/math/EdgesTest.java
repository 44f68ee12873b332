package wengert.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.number.Bits;
import wengert.number.Numbers;

/** What the functions give where there is nothing to approximate: C99, annex F, in its rows. */
class EdgesTest {
    /** Function; value at 0, -0, infinity, -infinity; NaN gives NaN. */
    @ParameterizedTest
    @CsvSource({
        "EXP, 1, 1, inf, 0",
        "EXPM1, 0, -0, inf, -1",
        "LOG, -inf, -inf, inf, nan",
        "LOG1P, 0, -0, inf, nan",
        "LOG2, -inf, -inf, inf, nan",
        "LOG10, -inf, -inf, inf, nan",
        "SIN, 0, -0, nan, nan",
        "COS, 1, 1, nan, nan",
        "TAN, 0, -0, nan, nan",
        "ASIN, 0, -0, nan, nan",
        "ACOS, 1.5707963267948966, 1.5707963267948966, nan, nan",
        "ATAN, 0, -0, 1.5707963267948966, -1.5707963267948966",
        "SINH, 0, -0, inf, -inf",
        "COSH, 1, 1, inf, inf",
        "TANH, 0, -0, 1, -1",
        "SECH2, 1, 1, 0, 0",
        "SIGMOID, 0.5, 0.5, 1, 0",
        "ASINH, 0, -0, inf, -inf",
        "ACOSH, nan, nan, inf, nan",
        "ATANH, 0, -0, nan, nan",
        "CBRT, 0, -0, inf, -inf",
    })
    void areThoseOfTheStandard(Function function, String zero, String minusZero, String infinity, String minus) {
        assertSame(zero, function.at(0));
        assertSame(minusZero, function.at(-0.0));
        assertSame(infinity, function.at(Double.POSITIVE_INFINITY));
        assertSame(minus, function.at(Double.NEGATIVE_INFINITY));
        assertSame("nan", function.at(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, -0, 3.141592653589793",
        "-0, 0, -0",
        "-0, -0, -3.141592653589793",
        "0, 1, 0",
        "-0, -1, -3.141592653589793",
        "1, 0, 1.5707963267948966",
        "-1, -0, -1.5707963267948966",
        "1, inf, 0",
        "-1, inf, -0",
        "1, -inf, 3.141592653589793",
        "inf, 1, 1.5707963267948966",
        "inf, inf, 0.7853981633974483",
        "inf, -inf, 2.356194490192345",
        "-inf, -inf, -2.356194490192345",
        "1e-300, 1e300, 0",
        "5e-324, 5e-324, 0.7853981633974483",
        "1e300, -1e-300, 1.5707963267948966",
        "nan, 1, nan",
        "1, nan, nan"
    })
    void ofAnglesOfPointsAreThoseOfTheStandard(String y, String x, String expected) {
        assertSame(expected, Angle.atan2(Numbers.parse(y), Numbers.parse(x)));
    }

    @ParameterizedTest
    @CsvSource({
        "nan, 0, 1",
        "1, nan, 1",
        "nan, 1, nan",
        "2, nan, nan",
        "-1, inf, 1",
        "-1, -inf, 1",
        "0.5, inf, 0",
        "2, inf, inf",
        "0.5, -inf, inf",
        "2, -inf, 0",
        "0, 3, 0",
        "-0, 3, -0",
        "-0, 2.5, 0",
        "0, -3, inf",
        "-0, -3, -inf",
        "-0, -2, inf",
        "inf, 0.5, inf",
        "inf, -1, 0",
        "-inf, 3, -inf",
        "-inf, 2, inf",
        "-inf, -3, -0",
        "-2, 3, -8",
        "-2, 0.5, nan",
        "-8, 0.3333333333333333, nan",
        "-2, 9007199254740993, inf",
        "-1, 9007199254740991, -1",
        "10, -400, 0",
        "10, 400, inf",
        "3, 20, 3486784401",
        "10, 22, 1e22",
        "0.1, 308, 1.000000000000017e-308"
    })
    void ofPowersAreThoseOfTheStandard(String x, String y, String expected) {
        double power = Power.pow(Numbers.parse(x), Numbers.parse(y));
        assertTrue(Bits.ulps(Numbers.parse(expected), power) <= 1, () -> "expected " + expected + ", got " + power);
        assertEquals(1 / Numbers.parse(expected), 1 / power, 1e295);
    }

    @Test
    void wholePowersHaveWholeLogarithms() {
        for (int k = -1074; k <= 1023; k++) {
            assertEquals(k, Logarithm.log2(Binary.power(k)));
        }
        for (int k = 0; k <= 22; k++) {
            assertEquals(k, Logarithm.log10(Numbers.parse("1e" + k)));
        }
    }

    /** Angles whose distance from a quarter turn is tiny, and the largest ones; the values from mpmath with 3,000 bits. */
    @ParameterizedTest
    @CsvSource({
        "1e22, -0.8522008497671888, 0.523214785395139, -1.6287782256068988",
        "5.319372648326541e255, 1.0, -4.687165924254628e-19, -2.133485385753704e18",
        "1.7976931348623157e308, 0.004961954789184062, -0.9999876894265599, -0.004962015874444895",
        "355.0, -3.014435335948845e-05, -0.999999999545659, 3.0144353373184265e-05",
        "884279719003555.0, -0.034463916791796556, 0.9994059427676865, -0.034484402500504",
        "1048576.5, 0.7425208640927718, 0.669822936593637, 1.1085330518373078",
        "1e16, 0.7796880066069788, -0.6261681981330862, -1.2451734357184063",
        "1.5707963267948966, 1.0, 6.123233995736766e-17, 1.633123935319537e16",
        "3.141592653589793, 1.2246467991473532e-16, -1.0, -1.2246467991473532e-16",
        "-1e300, 0.8178819121159085, -0.5753861119575491, -1.4214488238747245",
        "250000.0, -0.9960072806260851, -0.08927203895862845, 11.156990388532149"
    })
    void angleOfAnySize(double x, double sine, double cosine, double tangent) {
        assertTrue(Bits.ulps(sine, Trigonometry.sin(x)) <= 1, () -> "sin " + Trigonometry.sin(x));
        assertTrue(Bits.ulps(cosine, Trigonometry.cos(x)) <= 1, () -> "cos " + Trigonometry.cos(x));
        assertTrue(Bits.ulps(tangent, Trigonometry.tan(x)) <= 1, () -> "tan " + Trigonometry.tan(x));
    }

    private static void assertSame(String expected, double actual) {
        assertEquals(Numbers.parse(expected), actual);
        assertEquals(1 / Numbers.parse(expected), 1 / actual, "sign of zero");
    }

    /** The functions of one argument. */
    enum Function {
        EXP(Exponential::exp),
        EXPM1(Exponential::expm1),
        LOG(Logarithm::log),
        LOG1P(Logarithm::log1p),
        LOG2(Logarithm::log2),
        LOG10(Logarithm::log10),
        SIN(Trigonometry::sin),
        COS(Trigonometry::cos),
        TAN(Trigonometry::tan),
        ASIN(Angle::asin),
        ACOS(Angle::acos),
        ATAN(Angle::atan),
        SINH(Hyperbolic::sinh),
        COSH(Hyperbolic::cosh),
        TANH(Hyperbolic::tanh),
        SECH2(Hyperbolic::sech2),
        SIGMOID(Hyperbolic::sigmoid),
        ASINH(InverseHyperbolic::asinh),
        ACOSH(InverseHyperbolic::acosh),
        ATANH(InverseHyperbolic::atanh),
        CBRT(Root::cbrt);

        @SuppressWarnings("ImmutableEnumChecker") // method references without state
        private final DoubleUnaryOperator function;

        Function(DoubleUnaryOperator function) {
            this.function = function;
        }

        double at(double x) {
            return function.applyAsDouble(x);
        }
    }
}
