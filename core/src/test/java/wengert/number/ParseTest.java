package wengert.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+0",
                "12",
                "1.5",
                ".5",
                "5.",
                "-5.e1",
                "1e-3",
                "1E+300",
                "007",
                "0.000",
                "00.10e01",
                "1e23",
                "4.9E-324",
                "2.2250738585072014E-308",
                "2.2250738585072011e-308",
                "9007199254740993",
                "9007199254740992.99999999999999999999999",
                "9007199254740993.00000000000000000000001",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "1e309",
                "1e310",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "1e-323",
                "1e-400",
                "0e999999999999",
                "1e-999999999999",
                "1e99999999999999999999",
                "123456789012345678901234567890",
                "6.62607015e-34",
                "8.98846567431158e307",
                "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880"
            })
    void agreesWithTheJdk(String text) {
        assertSame(Double.parseDouble(text), Numbers.parse(text), text);
    }

    @Test
    void readsTheValuesWithoutDigits() {
        assertSame(Double.POSITIVE_INFINITY, Numbers.parse("inf"), "inf");
        assertSame(Double.POSITIVE_INFINITY, Numbers.parse("+inf"), "+inf");
        assertSame(Double.NEGATIVE_INFINITY, Numbers.parse("-inf"), "-inf");
        assertSame(Double.NaN, Numbers.parse("nan"), "nan");
    }

    @Test
    void exactExpansionsComeBack() {
        SomeDoubles.all(1, 50_000).forEach(x -> assertSame(x, Numbers.parse(exact(x)), exact(x)));
    }

    @Test
    void seventeenDigitsAgreeWithTheJdk() {
        SomeDoubles.all(2, 100_000).forEach(x -> {
            String text = Double.toString(x);
            assertSame(Double.parseDouble(text), Numbers.parse(text), text);
        });
    }

    @Test
    void midpointsGoToTheEvenNeighbourAndAnythingBesidesDecides() {
        SomeDoubles.all(3, 10_000)
                .map(Math::abs)
                .filter(x -> x < Double.MAX_VALUE)
                .forEach(x -> {
                    BigDecimal midpoint = new BigDecimal(x)
                            .add(new BigDecimal(Math.nextUp(x)))
                            .divide(BigDecimal.valueOf(2));
                    boolean isEven = (Double.doubleToLongBits(x) & 1) == 0;
                    String text = midpoint.toPlainString();
                    String point = text.contains(".") ? "" : ".";
                    assertSame(isEven ? x : Math.nextUp(x), Numbers.parse(text), text);
                    assertSame(Math.nextUp(x), Numbers.parse(text + point + "0".repeat(900) + "1"), text);
                    BigDecimal below = midpoint.subtract(midpoint.ulp().movePointLeft(5));
                    assertSame(x, Numbers.parse(below.toString()), below.toString());
                });
    }

    @Test
    void randomLiteralsAgreeWithTheJdk() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 20);
            int point = random.nextInt(length + 1);
            for (int k = 0; k < length; k++) {
                text.append(k == point ? "." : "").append(random.nextInt(10));
            }
            text.append('e').append(random.nextInt(700) - 350);
            assertSame(Double.parseDouble(text.toString()), Numbers.parse(text.toString()), text.toString());
        }
    }

    @Test
    void longTextsAreExactToo() {
        String zeros = "0".repeat(1_000_000);
        assertSame(0.1, Numbers.parse("0." + zeros + "1e1000000"), "0.(a million zeros)1e1000000");
        assertSame(1.25, Numbers.parse("125" + zeros + "e-1000002"), "125(a million zeros)e-1000002");
        assertSame(10.0 / 9, Numbers.parse("1." + "1".repeat(1_000_000)), "1.111...");
        assertSame(0, Numbers.parse("1" + zeros + "e-2000000"), "1e-1000000");
        assertSame(Double.NEGATIVE_INFINITY, Numbers.parse("-1" + zeros), "-1e1000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|expected a number such as 12, 1.5e-3, inf or nan, found nothing",
                "abc|expected a number such as 12, 1.5e-3, inf or nan at offset 0 of \"abc\", found 'a'",
                ".|expected a number such as 12, 1.5e-3, inf or nan at offset 0 of \".\", found '.'",
                "` 1`|expected a number such as 12, 1.5e-3, inf or nan at offset 0 of \" 1\", found ' '",
                "-|expected a digit or inf at offset 1 of \"-\", found the end",
                "-nan|expected a digit or inf at offset 1 of \"-nan\", found 'n'",
                "--1|expected a digit or inf at offset 1 of \"--1\", found '-'",
                ".e1|expected a digit at offset 1 of \".e1\", found 'e'",
                "1e|expected a digit at offset 2 of \"1e\", found the end",
                "1e+x|expected a digit at offset 3 of \"1e+x\", found 'x'",
                "1.5x|expected the end of the number at offset 3 of \"1.5x\", found 'x'",
                "1.5.|expected the end of the number at offset 3 of \"1.5.\", found '.'",
                "1e2.5|expected the end of the number at offset 3 of \"1e2.5\", found '.'",
                "infinity|expected the end of the number at offset 3 of \"infinity\", found 'i'",
                "0x10|expected the end of the number at offset 1 of \"0x10\", found 'x'",
                "1d|expected the end of the number at offset 1 of \"1d\", found 'd'",
                "NaN|expected a number such as 12, 1.5e-3, inf or nan at offset 0 of \"NaN\", found 'N'"
            })
    void saysWhatWasExpected(String text, String message) {
        assertEquals(
                message,
                assertThrows(NumberFormatException.class, () -> Numbers.parse(text))
                        .getMessage());
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        String message = assertThrows(NumberFormatException.class, () -> Numbers.parse("1".repeat(100) + "x"))
                .getMessage();
        assertEquals(
                "expected the end of the number at offset 100 of \"" + "1".repeat(40) + "...\", found 'x'", message);
    }

    private static String exact(double x) {
        return (1 / x < 0 ? "-" : "") + new BigDecimal(Math.abs(x));
    }

    private static void assertSame(double expected, double actual, String text) {
        if (!Bits.same(expected, actual)) {
            throw new AssertionError(text + " gave " + actual + ", expected " + expected);
        }
    }
}
