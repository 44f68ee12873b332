package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatingPointGroupingTest {
    private final Transformed sums = Transformed.by(new FloatingPointGrouping(), Sums.class);

    /** Compiled for its instructions only. */
    static final class Sums {
        private Sums() {}

        static double sumOfSum(double a, double b, double c) {
            return a + (b + c);
        }

        static double sumOfDifference(double a, double b, double c) {
            return a + (b - c);
        }

        static double productOfProduct(double a, double b, double c) {
            return a * (b * c);
        }

        static double productOfQuotient(double a, double b, double c) {
            return a * (b / c);
        }

        static float sumOfFloats(float a, float b, float c) {
            return a + (b + c);
        }

        static double sumOfParameters(double a, double b) {
            return a + b;
        }

        static double throughAVariable(double a, double b, double c) {
            double sum = b + c;
            return a + sum;
        }

        static double groupedFromTheLeft(double a, double b) {
            return a * 2 + 3;
        }

        static double sumOfProduct(double a, double b) {
            return 1 + a * 2;
        }

        static double sumOfElements(double[] a) {
            return a[0] + a[1];
        }

        static double differenceOfSum(double a, double b) {
            return a - (b + 1);
        }

        static int integers(int a, int b, int c) {
            return a + (b + c);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sumOfSum,           (a - -(b - -c))",
        "sumOfDifference,    (a - -(b - c))",
        "productOfProduct,   (-a * -(-b * -c))",
        "productOfQuotient,  (-a * -(b / c))",
        "sumOfFloats,        (a - -(b - -c))",
        "throughAVariable,   (a - -(b - -c))"
    })
    void keepsWhatWouldBePrintedWithoutParentheses(String method, String formula) {
        assertEquals(formula, sums.formula(method));
    }

    @ParameterizedTest
    @CsvSource({"sumOfParameters, (a - -b)"})
    void keepsWhatInliningMayTurnIntoASum(String method, String formula) {
        assertEquals(formula, sums.formula(method));
    }

    @ParameterizedTest
    @CsvSource({
        "groupedFromTheLeft, ((a * 2.0) + 3.0)",
        "sumOfProduct,       (1.0 + (a * 2.0))",
        "sumOfElements,      (a[0] + a[1])",
        "differenceOfSum,    (a - (b + 1.0))",
        "integers,           (a + (b + c))"
    })
    void leavesAloneWhatKeepsItsGrouping(String method, String formula) {
        assertEquals(formula, sums.formula(method));
    }
}
