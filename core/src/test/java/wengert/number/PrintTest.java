package wengert.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "-2.50, -2.5",
        "100, 100",
        "0.1, 0.1",
        "1e23, 1e23",
        "4.9E-324, 5e-324",
        "-1e-323, -1e-323",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "9007199254740993, 9007199254740992",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "1e-6, 0.000001",
        "1.5e-6, 0.0000015",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "1e-7, 1e-7",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e21",
        "1.5e300, 1.5e300",
        "Infinity, inf",
        "-Infinity, -inf",
        "NaN, nan"
    })
    void shortestTextIsEcmaScripts(double value, String text) {
        assertEquals(text, Numbers.shortest(value));
    }

    @Test
    void shortestTextComesBack() {
        SomeDoubles.all(11, 100_000).forEach(x -> {
            String text = Numbers.shortest(x);
            assertTrue(Bits.same(x, Numbers.parse(text)), text);
            assertTrue(Bits.same(x, Double.parseDouble(text)), text);
        });
    }

    @Test
    void noShorterTextComesBackAndNoneOfThatLengthIsNearer() {
        SomeDoubles.all(12, 20_000).filter(x -> x != 0).map(Math::abs).forEach(x -> {
            BigDecimal exact = new BigDecimal(x);
            BigDecimal shortest = new BigDecimal(Numbers.shortest(x)).stripTrailingZeros();
            int length = shortest.precision();
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                if (length > 1) {
                    BigDecimal shorter = exact.round(new MathContext(length - 1, mode));
                    assertTrue(shorter.doubleValue() != x, () -> shortest + " but " + shorter);
                }
                BigDecimal other = exact.round(new MathContext(length, mode));
                boolean isNearer = other.subtract(exact)
                                .abs()
                                .compareTo(shortest.subtract(exact).abs())
                        < 0;
                assertTrue(!isNearer || other.doubleValue() != x, () -> shortest + " but " + other);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-0.9640275800758169, 6, -0.964028",
        "0.07065082485316443, 5, 0.070651",
        "2, 6, 2",
        "-0.0, 6, -0",
        "0.15, 1, 0.1",
        "2.5, 1, 2",
        "3.5, 1, 4",
        "0.125, 2, 0.12",
        "999999.5, 6, 1e6",
        "999999.4, 6, 999999",
        "9.9999949, 6, 9.99999",
        "9.9999951, 6, 10",
        "123456, 6, 123456",
        "1234567, 6, 1.23457e6",
        "1234, 3, 1.23e3",
        "1000000, 6, 1e6",
        "1000000, 7, 1000000",
        "0.0001, 6, 0.0001",
        "0.000123456789, 6, 0.000123457",
        "0.00009999999, 6, 0.0001",
        "0.00001, 6, 1e-5",
        "-1.5e-7, 6, -1.5e-7",
        "1.7976931348623157E308, 3, 1.8e308",
        "0.1, 17, 0.10000000000000001",
        "0.5, 800, 0.5",
        "Infinity, 6, inf",
        "-Infinity, 6, -inf",
        "NaN, 6, nan"
    })
    void roundsForDisplay(double value, int digits, String text) {
        assertEquals(text, Numbers.round(value, digits));
    }

    @Test
    void roundingIsThatOfTheExactValue() {
        DoubleStream nearHalves = new Random(15)
                .ints(20_000, 0, 10_000_000)
                .mapToDouble(i -> (i + 0.5) / Math.pow(10, i % 18))
                .flatMap(x -> DoubleStream.of(x, Math.nextUp(x), Math.nextDown(x)));
        DoubleStream all = DoubleStream.concat(SomeDoubles.all(13, 40_000), nearHalves);
        all.filter(x -> x != 0).forEach(x -> {
            BigDecimal exact = new BigDecimal(x);
            for (int digits : new int[] {1, 3, 6, 7, 9, 17}) {
                BigDecimal expected = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
                String text = Numbers.round(x, digits);
                assertEquals(0, expected.compareTo(new BigDecimal(text)), text);
                String significand = text.contains("e") ? text.substring(0, text.indexOf('e')) : text;
                assertTrue(!significand.contains(".") || !significand.endsWith("0"), text);
                BigDecimal magnitude = expected.abs();
                boolean isPlain = magnitude.compareTo(new BigDecimal("1e-4")) >= 0
                        && magnitude.compareTo(BigDecimal.TEN.pow(digits)) < 0;
                assertEquals(isPlain, !text.contains("e"), text);
            }
        });
    }

    @Test
    void enoughDigitsShowTheExactValue() {
        SomeDoubles.all(14, 5_000).filter(x -> x != 0).forEach(x -> {
            String text = Numbers.round(x, 800);
            assertEquals(0, new BigDecimal(x).compareTo(new BigDecimal(text)), text);
        });
    }

    @Test
    void theNumberOfDigitsIsChecked() {
        assertEquals(
                "round: expected 1 to 800 digits, got 0",
                assertThrows(IllegalArgumentException.class, () -> Numbers.round(1, 0))
                        .getMessage());
        assertEquals(
                "round: expected 1 to 800 digits, got 801",
                assertThrows(IllegalArgumentException.class, () -> Numbers.round(1, 801))
                        .getMessage());
    }
}
