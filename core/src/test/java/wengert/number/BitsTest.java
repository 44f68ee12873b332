package wengert.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;

class BitsTest {
    private static final double OTHER_NAN = Double.longBitsToDouble(0xfff0000000000001L);
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void hexIsTheBitPattern() {
        assertEquals("0000000000000000", Bits.hex(0));
        assertEquals("8000000000000000", Bits.hex(-0.0));
        assertEquals("3ff0000000000000", Bits.hex(1));
        assertEquals("fff0000000000000", Bits.hex(-INFINITY));
        assertEquals("7ff8000000000000", Bits.hex(OTHER_NAN));
        assertEquals("0000000000000001", Bits.hex(Double.MIN_VALUE));
        assertEquals("3fb999999999999a", Bits.hex(0.1));
    }

    @Test
    void hexComesBack() {
        SomeDoubles.all(21, 20_000).forEach(x -> {
            assertTrue(Bits.same(x, Bits.parse(Bits.hex(x))), Bits.hex(x));
            assertEquals(String.format("%016x", Double.doubleToLongBits(x)), Bits.hex(x));
        });
        assertEquals(0.1, Bits.parse("3FB999999999999A"));
        assertTrue(Double.isNaN(Bits.parse("7ff8000000000000")));
    }

    @Test
    void malformedHexIsRefused() {
        assertEquals("expected 16 hexadecimal digits, found 3 characters", refusal("abc"));
        assertEquals("expected 16 hexadecimal digits, found 17 characters", refusal("00000000000000000"));
        assertEquals("expected a hexadecimal digit at offset 15, found 'g'", refusal("000000000000000g"));
        assertEquals("expected a hexadecimal digit at offset 0, found '-'", refusal("-000000000000000"));
        assertEquals("expected a hexadecimal digit at offset 8, found ' '", refusal("00000000 0000000"));
    }

    @Test
    void sameMeansSameBits() {
        assertTrue(Bits.same(1, 1));
        assertTrue(Bits.same(-0.0, -0.0));
        assertTrue(Bits.same(Double.NaN, OTHER_NAN));
        assertTrue(Bits.same(INFINITY, INFINITY));
        assertFalse(Bits.same(0.0, -0.0));
        assertFalse(Bits.same(1, Math.nextUp(1.0)));
        assertFalse(Bits.same(Double.NaN, 1));
        assertFalse(Bits.same(1, Double.NaN));
        assertFalse(Bits.same(INFINITY, -INFINITY));
    }

    @Test
    void ulpsCountSteps() {
        assertEquals(0, Bits.ulps(1, 1));
        assertEquals(1, Bits.ulps(1, Math.nextUp(1.0)));
        assertEquals(1, Bits.ulps(0.0, -0.0));
        assertEquals(3, Bits.ulps(-Double.MIN_VALUE, Double.MIN_VALUE));
        assertEquals(1, Bits.ulps(Double.MAX_VALUE, INFINITY));
        assertEquals(0x1p52, Bits.ulps(1, 2));
        assertEquals(0, Bits.ulps(Double.NaN, OTHER_NAN));
        assertEquals(INFINITY, Bits.ulps(Double.NaN, 0));
        assertEquals(INFINITY, Bits.ulps(INFINITY, Double.NaN));
        assertEquals(0, Bits.ulps(-INFINITY, -INFINITY));
        assertEquals(0x1p64 - 0x1p53, Bits.ulps(-INFINITY, INFINITY));
    }

    @Test
    void ulpsAreTheDifferenceOfOrderedBitPatterns() {
        PrimitiveIterator.OfDouble others = SomeDoubles.all(22, 20_000).iterator();
        SomeDoubles.all(23, 20_000).forEach(a -> {
            double b = others.nextDouble();
            for (double other : new double[] {b, -a, Math.nextUp(a), a + 1e-9 * a}) {
                double expected = ordered(a).subtract(ordered(other)).abs().doubleValue();
                assertEquals(expected, Bits.ulps(a, other), () -> a + " to " + other);
                assertEquals(expected, Bits.ulps(other, a), () -> other + " to " + a);
            }
        });
    }

    private static BigInteger ordered(double x) {
        long bits = Double.doubleToLongBits(x);
        return BigInteger.valueOf(bits >= 0 ? bits : ~(bits & Long.MAX_VALUE));
    }

    private static String refusal(String hex) {
        return String.valueOf(
                assertThrows(NumberFormatException.class, () -> Bits.parse(hex)).getMessage());
    }
}
