package org.hipparchus.util;

import java.util.Arrays;

/**
 * The tables of {@link FastMath}, computed instead of written down: they are 7,000 numbers that do not compress, a fifth of
 * the page.
 *
 * <p>The library once made its literals with the very methods used here, so the results are the same bits; a test compares
 * them all. Only the reciprocals of the largest powers of e, which those methods do not reach any more, stay literals.
 */
public final class FastMathTables {
    private static final int MIDDLE = 750;
    private static final int FRACTIONS = 1024;
    private static final int MANTISSAS = 1024;
    private static final int FIRST_TINY = 41;
    private static final int AFTER_TINY = 250;

    private FastMathTables() {}

    /** High parts of e^n for n from -750 to 749. */
    public static double[] expIntA() {
        return integers(0, tinyA());
    }

    /** What the high parts of e^n leave. */
    public static double[] expIntB() {
        return integers(1, tinyB());
    }

    /** High parts of e^(n/1024) for n from 0 to 1024. */
    public static double[] expFracA() {
        return fractions(0);
    }

    /** What the high parts of e^(n/1024) leave. */
    public static double[] expFracB() {
        return fractions(1);
    }

    /** Logarithms of 1 + n/1024 for n from 0 to 1023, each as a high part and what it leaves. */
    public static double[][] lnMant() {
        double[][] table = new double[MANTISSAS][];
        for (int n = 0; n < MANTISSAS; n++) {
            table[n] = FastMathCalc.slowLog(1 + n / (double) MANTISSAS);
        }
        return table;
    }

    /** High parts of the powers of e that are literals; in the page they are the only ones. */
    public static double[] tinyA() {
        return Arrays.copyOfRange(FastMathLiteralArrays.loadExpIntA(), FIRST_TINY, AFTER_TINY);
    }

    /** What the high parts of the powers of e that are literals leave. */
    public static double[] tinyB() {
        return Arrays.copyOfRange(FastMathLiteralArrays.loadExpIntB(), FIRST_TINY, AFTER_TINY);
    }

    private static double[] integers(int part, double[] tiny) {
        double[] table = new double[2 * MIDDLE];
        double[] power = new double[2];
        double[] reciprocal = new double[2];
        for (int n = 0; n < MIDDLE; n++) {
            FastMathCalc.expint(n, power);
            table[MIDDLE + n] = power[part];
            if (n != 0) {
                FastMathCalc.splitReciprocal(power, reciprocal);
                table[MIDDLE - n] = reciprocal[part];
            }
        }
        System.arraycopy(tiny, 0, table, FIRST_TINY, tiny.length);
        return table;
    }

    private static double[] fractions(int part) {
        double[] table = new double[FRACTIONS + 1];
        double[] power = new double[2];
        for (int n = 0; n <= FRACTIONS; n++) {
            FastMathCalc.slowexp(n / (double) FRACTIONS, power);
            table[n] = power[part];
        }
        return table;
    }
}
