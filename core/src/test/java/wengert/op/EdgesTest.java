package wengert.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.number.Bits;
import wengert.number.Numbers;

/** Values at poles, at infinities, for NaN, and for orders that do not exist. */
class EdgesTest {
    @ParameterizedTest
    @CsvSource({
        "LGAMMA, 0, inf",
        "LGAMMA, -1, inf",
        "LGAMMA, -1e300, inf",
        "LGAMMA, inf, inf",
        "LGAMMA, nan, nan",
        "DIGAMMA, 0, nan",
        "DIGAMMA, -3, nan",
        "DIGAMMA, nan, nan",
        "SINC, inf, 0",
        "SINC, nan, nan",
        "ERF, inf, 1",
        "ERF, -inf, -1",
        "ERF, nan, nan",
        "ERFC, inf, 0",
        "ERFC, -inf, 2",
        "ERFC, nan, nan",
        "ERFC, 30, 0",
        "GELU, inf, inf",
        "GELU, nan, nan",
        "ROUND, nan, nan",
        "ROUND, -0.25, -0",
        "EXP, 710.5, inf",
        "EXP, -746, 0",
        "SINH, -800, -inf",
        "COSH, -800, inf",
        "ASINH, -0, -0",
        "ASINH, -inf, -inf"
    })
    void unary(Op op, String x, String expected) {
        assertSame(expected, op.at(Numbers.parse(x)));
    }

    /** Powers as C99 and IEEE 754 define them; orders of derivatives are whole and at most 16. */
    @ParameterizedTest
    @CsvSource({
        "POW, 1, nan, 1",
        "POW, nan, 0, 1",
        "POW, 1, inf, 1",
        "POW, -1, inf, 1",
        "POW, -1, -inf, 1",
        "POW, -2, inf, inf",
        "POW, 0.5, inf, 0",
        "POW, 2, -inf, 0",
        "POW, inf, 3, inf",
        "POW, inf, -3, 0",
        "POW, -inf, 3, -inf",
        "POW, -inf, -3, -0",
        "POW, 0, 3, 0",
        "POW, -0, 3, -0",
        "POW, -0, -3, -inf",
        "POW, 0, -0.5, inf",
        "POW, 2, nan, nan",
        "POW, nan, 2, nan",
        "POW, -2, 0.5, nan",
        "POW, -2, 3, -8",
        "POW, -2, 4, 16",
        "POW, 10, 309, inf",
        "POW, -10, 309, -inf",
        "POW, 10, -400, 0",
        "POW, 1.5, 1e300, inf",
        "POW, 0.5, 1e300, 0",
        "POW, 4.9e-324, 0.5, 2.2227587494850775e-162",
        "POW, 1e-310, -0.5, 1.0000000000000016e155",
        "POW, 3, 33, 5559060566555523",
        "MOD, 6, -3, -0",
        "MOD, -6, 3, 0",
        "MOD, -1, 3, 2",
        "MOD, 1, -3, -2",
        "MOD, inf, 3, nan",
        "POLYGAMMA, -1, 2, nan",
        "POLYGAMMA, 0.5, 2, nan",
        "POLYGAMMA, 17, 2, nan",
        "POLYGAMMA, 1, -2, nan",
        "POLYGAMMA, 1, nan, nan",
        "SINC_DERIVATIVE, 1.5, 2, nan",
        "SINC_DERIVATIVE, 17, 2, nan",
        "SINC_DERIVATIVE, 1, inf, 0",
        "SINC_DERIVATIVE, 1, nan, nan",
        "LOGADDEXP, -inf, 3, 3",
        "XLOGY, 0, nan, nan"
    })
    void binary(Op op, String x, String y, String expected) {
        assertSame(expected, op.at(Numbers.parse(x), Numbers.parse(y)));
    }

    private static void assertSame(String expected, double actual) {
        assertTrue(
                Bits.same(Numbers.parse(expected), actual),
                () -> "expected " + expected + ", got " + Numbers.shortest(actual));
    }

    @ParameterizedTest
    @CsvSource({"power, POW", "float_power, POW", "arcsin, ASIN", "ln, LOG", "swish, SILU", "tanh, TANH"})
    void aliases(String name, Op op) {
        assertEquals(op, Op.named(name));
        assertTrue(op.callName().equals(name) || op.aliases().contains(name));
    }
}
