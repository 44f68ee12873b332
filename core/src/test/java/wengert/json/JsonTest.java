package wengert.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.number.Bits;
import wengert.number.SomeDoubles;

class JsonTest {
    @Test
    void readsEveryKindOfValue() {
        Json expected = Json.object()
                .put("a", Json.array(List.of(Json.number(1), Json.number(-2.5e-3), Json.number(-0.0))))
                .put("b", Json.bool(true))
                .put("c", Json.bool(false))
                .put("d", new Json.Null())
                .put("", Json.object().build())
                .put("e", "\"\\/\b\f\n\r\t\u00e9\ud83d\ude00")
                .build();
        String text = " {\"a\" : [1, -2.5E-3,-0] ,\r\n\t\"b\":true,\"c\":false,\"d\":null,\"\":{ },"
                + "\"e\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\uDE00\"} ";
        assertEquals(expected, Json.read(text));
    }

    @Test
    void writesCompactTextInTheOrderOfTheMembers() {
        Json value = Json.object()
                .put("z", 1)
                .put("a", Json.array(List.of(Json.number(1e21), Json.string("x\u0001\"\\\n"))))
                .put("n", Double.NaN)
                .put("i", Double.NEGATIVE_INFINITY)
                .build();
        assertEquals("{\"z\":1,\"a\":[1e21,\"x\\u0001\\\"\\\\\\n\"],\"n\":\"NaN\",\"i\":\"-Infinity\"}", value.write());
    }

    @Test
    void stringsAreTakenOutWithoutAsking() {
        Json.Obj object = (Json.Obj) Json.read("{\"a\":\"x\",\"b\":1,\"c\":[\"y\",2,\"z\"]}");
        assertEquals("x", object.text("a"));
        assertEquals("", object.text("b"));
        assertEquals("", object.text("none"));
        assertEquals(List.of("y", "", "z"), ((Json.Arr) Objects.requireNonNull(object.get("c"))).texts());
        assertEquals("[\"y\",\"z\"]", Json.strings(List.of("y", "z")).write());
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            Json value = tree(random, 6);
            assertEquals(value, Json.read(value.write()));
            assertEquals(value.write(), Json.read(value.write()).write());
        }
    }

    @Test
    void numbersKeepTheirBits() {
        SomeDoubles.all(2, 10_000)
                .forEach(x -> assertEquals(
                        Bits.hex(x), Bits.hex(Json.read(Json.number(x).write()).asDouble())));
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertEquals(Bits.hex(x), Bits.hex(Json.read(Json.number(x).write()).asDouble()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|expected a value at offset 0, found the end",
                "` `|expected a value at offset 1, found the end",
                "nul|expected the rest of null at offset 3, found the end",
                "True|expected a value at offset 0, found 'T'",
                "1 2|expected the end of the document at offset 2, found '2'",
                "01|expected the end of the document at offset 1, found '1'",
                "+1|expected a value at offset 0, found '+'",
                "-|expected a digit at offset 1, found the end",
                "1.|expected a digit at offset 2, found the end",
                ".5|expected a value at offset 0, found '.'",
                "1e+|expected a digit at offset 3, found the end",
                "1e999|expected a number within the range of a double at offset 0, found 1e999",
                "NaN|expected a value at offset 0, found 'N'",
                "[1,]|expected a value at offset 3, found ']'",
                "[1 2]|expected ',' or ']' after the item at offset 3, found '2'",
                "[|expected a value at offset 1, found the end",
                "{|expected a name in double quotes at offset 1, found the end",
                "{a:1}|expected a name in double quotes at offset 1, found 'a'",
                "{\"a\"}|expected ':' after the name at offset 4, found '}'",
                "{\"a\":1,}|expected a name in double quotes at offset 7, found '}'",
                "{\"a\":1 \"b\":2}|expected ',' or '}' after the member at offset 7, found '\"'",
                "{\"a\":1,\"a\":1}|expected a name not yet used in this object at offset 7, found \"a\" again",
                "{\"a\":1,\"\\u0061\":1}|expected a name not yet used in this object at offset 7, found \"a\" again",
                "\"a|expected '\"' at the end of the string at offset 2, found the end",
                "\"\\x\"|expected one of \" \\ / b f n r t u after '\\' at offset 2, found 'x'",
                "\"\\|expected one of \" \\ / b f n r t u after '\\' at offset 2, found the end",
                "\"\\u00g0\"|expected four hexadecimal digits after '\\u' at offset 5, found 'g'",
                "// x|expected a value at offset 0, found '/'",
                "'a'|expected a value at offset 0, found '''"
            })
    void saysWhatWasExpected(String text, String message) {
        assertEquals(message, refusal(text));
    }

    @Test
    void charactersThatDoNotShowAreNamed() {
        assertEquals("expected an escape instead of a control character at offset 2, found U+000A", refusal("\"a\n\""));
        assertEquals("expected a value at offset 0, found '\ufeff'", refusal("\ufeff1"));
        assertEquals("expected a value at offset 0, found U+0000", refusal("\0"));
    }

    @Test
    void halfASurrogatePairIsWrittenEscapedAndReadOnlySo() {
        for (String text : new String[] {"\ud800", "a\ude00b", "\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
            String written = Json.string(text).write();
            assertEquals(Json.string(text), Json.read(written), written);
        }
        assertEquals("\"\\ud800\"", Json.string("\ud800").write());
        assertEquals("expected both halves of a surrogate pair at offset 2, found U+D83D", refusal("\"a\ud83d\""));
        assertEquals("expected both halves of a surrogate pair at offset 1, found U+DE00", refusal("\"\ude00\""));
    }

    @Test
    void nestingIsLimited() {
        String deepest = "[".repeat(64) + "]".repeat(64);
        assertEquals(deepest, Json.read(deepest).write());
        assertEquals(
                "expected at most 64 arrays and objects in one another at offset 64, found one more array",
                refusal("[".repeat(100_000)));
        assertEquals(
                "expected at most 64 arrays and objects in one another at offset 320, found one more object",
                refusal("{\"a\":".repeat(100_000)));
        Json tooDeep = Json.array(List.of(Json.read(deepest)));
        assertEquals(
                "write: expected at most 64 arrays and objects in one another, got more",
                assertThrows(IllegalArgumentException.class, tooDeep::write).getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberIsFinite(double value) {
        assertEquals(
                "JSON has no NaN and no infinity: expected a finite number (Json.number writes them as strings)",
                assertThrows(IllegalArgumentException.class, () -> new Json.Num(value))
                        .getMessage());
    }

    @Test
    void onlyNumbersAndTheirThreeStringsAreDoubles() {
        assertEquals(
                "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"nan\"",
                assertThrows(JsonException.class, () -> Json.string("nan").asDouble())
                        .getMessage());
        assertEquals(
                "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found null",
                assertThrows(JsonException.class, () -> new Json.Null().asDouble())
                        .getMessage());
        assertEquals(
                "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found a boolean",
                assertThrows(JsonException.class, () -> Json.bool(true).asDouble())
                        .getMessage());
    }

    @Test
    void objectsAreAskedByName() {
        Json.Obj object = Json.object().put("a", 1).build();
        assertEquals(Json.number(1), object.get("a"));
        assertNull(object.get("b"));
        assertEquals(
                "put: expected a new name, got \"a\" again",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Json.object().put("a", 1).put("a", 2))
                        .getMessage());
    }

    @Test
    void damagedTextIsReadOrRefusedButNeverBreaks() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(tree(random, 4).write());
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, "{}[]\",:\\u0e-.tn \ud800\0".charAt(random.nextInt(18)));
                case 1 -> text.deleteCharAt(at);
                default -> text.setLength(at);
            }
            try {
                Json value = Json.read(text.toString());
                assertEquals(value, Json.read(value.write()));
            } catch (JsonException e) {
                assertEquals(0, String.valueOf(e.getMessage()).indexOf("expected "), text.toString());
            }
        }
    }

    private static String refusal(String text) {
        return String.valueOf(
                assertThrows(JsonException.class, () -> Json.read(text)).getMessage());
    }

    private static Json tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> Json.number(random.nextBoolean() ? random.nextInt(100) : random.nextGaussian() * 1e10);
            case 1 -> Json.bool(random.nextBoolean());
            case 2 -> new Json.Null();
            case 3, 4 -> Json.string(text(random));
            case 5 ->
                Json.array(Stream.generate(() -> tree(random, depth - 1))
                        .limit(random.nextInt(5))
                        .toList());
            default -> object(random, depth);
        };
    }

    private static Json object(Random random, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(text(random), tree(random, depth - 1));
        }
        return new Json.Obj(members);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
        }
        return text.toString();
    }
}
