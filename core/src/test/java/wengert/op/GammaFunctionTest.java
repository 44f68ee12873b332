package wengert.op;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaFunctionTest {
    /** Values from Abramowitz and Stegun and from closed forms, such as the square root of pi at a half. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5723649429247001",
        "1, 0",
        "2, 0",
        "3, 0.6931471805599453",
        "10, 12.801827480081469",
        "100, 359.1342053695754",
        "1.0000000001, -5.772157125783244e-11",
        "0.9999999999, 5.7721571274281786e-11",
        "2.000000001, 4.2278437040226697e-10",
        "1.999999, -4.227840125965854e-07",
        "-0.5, 1.2655121234846454",
        "-1.5, 0.8600470153764810",
        "1e-10, 23.025850929882734",
        "1e20, 4505170185988091400000"
    })
    void logarithm(double x, double expected) {
        assertEquals(expected, GammaFunction.lgamma(x), 4 * Math.ulp(expected) + 1e-300);
    }

    @Test
    void logarithmAgreesWithAnotherLibrary() {
        for (double x = 0.01; x < 60; x += 0.0137) {
            double expected = Gamma.logGamma(x);
            assertEquals(expected, GammaFunction.lgamma(x), 1e-14 * Math.max(1, Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, -0.5772156649015329",
        "0, 0.5, -1.9635100260214235",
        "0, -0.5, 0.03648997397857652",
        "1, 1, 1.6449340668482264",
        "1, -0.5, 8.934802200544679",
        "2, 1, -2.4041138063191886",
        "3, 0.5, 97.40909103400244"
    })
    void polygamma(double order, double x, double expected) {
        assertEquals(expected, GammaFunction.polygamma(order, x), 2e-14 * Math.abs(expected));
    }
}
