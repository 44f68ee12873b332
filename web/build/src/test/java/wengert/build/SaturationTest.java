package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaturationTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                0.9,
                -0.9,
                2147483647,
                2147483647.9,
                2147483648.0,
                -2147483648.0,
                -2147483648.9,
                -2147483649.0,
                1e16,
                -1e16,
                0x1p63,
                -0x1p63,
                0x1.fffffffffffffp62,
                1e300,
                -1e300,
                Double.MIN_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void isWhatJavaDoes(double number) {
        assertEquals((int) number, Saturation.toInt(number));
        assertEquals((long) number, Saturation.toLong(number));
    }
}
