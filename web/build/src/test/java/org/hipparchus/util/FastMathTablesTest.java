package org.hipparchus.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FastMathTablesTest {
    @Test
    void areTheLibrarysOwnToTheBit() {
        assertSame(FastMathLiteralArrays.loadExpIntA(), FastMathTables.expIntA(), "expIntA");
        assertSame(FastMathLiteralArrays.loadExpIntB(), FastMathTables.expIntB(), "expIntB");
        assertSame(FastMathLiteralArrays.loadExpFracA(), FastMathTables.expFracA(), "expFracA");
        assertSame(FastMathLiteralArrays.loadExpFracB(), FastMathTables.expFracB(), "expFracB");
        double[][] logarithms = FastMathLiteralArrays.loadLnMant();
        double[][] computed = FastMathTables.lnMant();
        assertEquals(logarithms.length, computed.length);
        for (int i = 0; i < logarithms.length; i++) {
            assertSame(logarithms[i], computed[i], "lnMant " + i);
        }
    }

    private static void assertSame(double[] expected, double[] actual, String name) {
        assertEquals(expected.length, actual.length, name);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(Double.doubleToLongBits(expected[i]), Double.doubleToLongBits(actual[i]), name + " at " + i);
        }
    }
}
