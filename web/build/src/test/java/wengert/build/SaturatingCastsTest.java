package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaturatingCastsTest {
    private final Transformed casts = Transformed.by(new SaturatingCasts(), Casts.class);

    /** Compiled for its instructions only. */
    static final class Casts {
        private Casts() {}

        static int doubleToInt(double a) {
            return (int) a;
        }

        static long doubleToLong(double a) {
            return (long) a;
        }

        static int floatToInt(float a) {
            return (int) a;
        }

        static double insideAFormula(double a, double b) {
            return b * (int) (a + 1);
        }

        static float doubleToFloat(double a) {
            return (float) a;
        }

        static double intToDouble(int a) {
            return a;
        }

        static int longToInt(long a) {
            return (int) a;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "doubleToInt,    toInt(a)",
        "doubleToLong,   toLong(a)",
        "floatToInt,     toInt((double) a)",
        "insideAFormula, (b * (double) toInt((a + 1.0)))"
    })
    void callsSaturationWhereAFloatingPointNumberBecomesWhole(String method, String formula) {
        assertEquals(formula, casts.formula(method));
    }

    @ParameterizedTest
    @CsvSource({"doubleToFloat, (float) a", "intToDouble, (double) a", "longToInt, (int) a"})
    void leavesOtherConversionsAlone(String method, String formula) {
        assertEquals(formula, casts.formula(method));
    }
}
