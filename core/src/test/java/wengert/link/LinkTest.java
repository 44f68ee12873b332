package wengert.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.link.LinkResult.Opened;
import wengert.link.LinkResult.Reason;
import wengert.link.LinkResult.Refused;

class LinkTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)\n";
    private static final Link FULL = new Link(
            MAIN,
            Map.of("a", 0.1),
            "c",
            new View("trace", View.Mode.FORWARD, 5, "x", "calls"),
            Map.of("d", -0.9640275800758169, "z", Double.NaN));

    @Test
    void whatIsSharedIsOpened() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Link link = some(random);
            String fragment = link.encode();
            assertEquals(new Opened(link), Link.decode(fragment));
            assertEquals(new Opened(link), Link.decode(fragment.substring(1)));
        }
    }

    @Test
    void aLinkSurvivesEveryPlaceThatTakesAnAddress() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            String fragment = some(random).encode();
            assertTrue(fragment.matches("#1/[A-Za-z0-9_-]+"), fragment);
        }
        assertTrue(Link.to(MAIN).encode().length() < 100, "the main example fits a short message");
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        String fragment = FULL.encode();
        for (int at = 0; at < fragment.length(); at++) {
            for (char c = ' '; c < 128; c++) {
                if (c != fragment.charAt(at)) {
                    assertRefusedOrSame(fragment.substring(0, at) + c + fragment.substring(at + 1));
                }
            }
            assertRefusedOrSame(fragment.substring(0, at) + '\u00e9' + fragment.substring(at + 1));
            assertRefusedOrSame(fragment.substring(0, at) + fragment.substring(at + 1));
        }
    }

    @Test
    void randomDamageIsNoticed() {
        Random random = new Random(3);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_#/%=+";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder fragment = new StringBuilder(FULL.encode());
            for (int k = 1 + random.nextInt(8); k > 0; k--) {
                fragment.setCharAt(
                        3 + random.nextInt(fragment.length() - 3), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertRefusedOrSame(fragment.toString());
        }
        for (int i = 0; i < 20_000; i++) {
            StringBuilder fragment = new StringBuilder(random.nextBoolean() ? "#1/" : "#");
            for (int k = random.nextInt(60); k > 0; k--) {
                fragment.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertInstanceOf(Refused.class, Link.decode(fragment.toString()), fragment.toString());
        }
    }

    @Test
    void everyBeginningIsRecognisedAsCutOff() {
        String fragment = FULL.encode();
        for (int end = 3; end < fragment.length(); end++) {
            assertEquals(
                    new Refused(
                            Reason.CUT_OFF,
                            "This link is cut off: its end is missing. Copy the whole link where it was shared, and"
                                    + " open it again."),
                    Link.decode(fragment.substring(0, end)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", ")", ").", "\"", ">", "%20"})
    void punctuationAfterTheAddressIsNotPartOfIt(String after) {
        LinkResult result = Link.decode(FULL.encode() + after);
        assertEquals(after.equals("%20"), result instanceof Refused);
        if (!after.equals("%20")) {
            assertEquals(new Opened(FULL), result);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#2/abc", "#7/", "#999999/AAAA"})
    void aNewerVersionSaysHowToGetIt(String fragment) {
        String version = fragment.substring(1, fragment.indexOf('/'));
        assertEquals(
                new Refused(
                        Reason.NEWER,
                        "This link was made by a newer version of the page (format " + version
                                + "; this page knows up to 1). Reload the page to update it, then open the link"
                                + " again."),
                Link.decode(fragment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|nothing",
                "#|nothing",
                "#1|#1",
                "#01/AAAA|#01/AAAA",
                "#0/AAAA|#0/AAAA",
                "#-1/AAAA|#-1/AAAA",
                "#/AAAA|#/AAAA",
                "#1x/AAAA|#1x/AAAA",
                "#10000000/AAAA|#10000000/AAAA",
                "#section-about-gradients|#section-about-gradie..."
            })
    void anythingElseIsNotALink(String fragment, String found) {
        assertEquals(
                new Refused(
                        Reason.NOT_A_LINK,
                        "This address holds no program: expected #1/... or #src=..., found " + found
                                + ". Copy the link again, or type the program into the editor."),
                Link.decode(fragment));
    }

    @Test
    void damageIsExplained() {
        String fragment = FULL.encode();
        int last = fragment.length() - 4;
        char other = fragment.charAt(last) == 'A' ? 'B' : 'A';
        assertEquals(
                damaged("its checksum does not match"),
                Link.decode(fragment.substring(0, last) + other + fragment.substring(last + 1)));
        assertEquals(
                damaged("some of its characters are not those of a link"),
                Link.decode(fragment.substring(0, last) + "*" + fragment.substring(last + 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|expected a name in double quotes at offset 1, found the end",
                "[]|expected an object for the content, found an array",
                "{}|expected a program \"p\", found none",
                "{\"p\":1}|expected a string for \"p\", found a number",
                "{\"p\":\"\",\"o\":null}|expected a string for \"o\", found null",
                "{\"p\":\"\",\"i\":[]}|expected an object for \"i\", found an array",
                "{\"p\":\"\",\"i\":{\"a\":\"x\"}}|expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"x\"",
                "{\"p\":\"\",\"m\":2}|expected an integer from 0 to 1 for \"m\", found 2",
                "{\"p\":\"\",\"m\":\"f\"}|expected an integer from 0 to 1 for \"m\", found a string",
                "{\"p\":\"\",\"s\":1.5}|expected an integer from 0 to 2147483647 for \"s\", found 1.5",
                "{\"p\":\"\",\"s\":-1}|expected an integer from 0 to 2147483647 for \"s\", found -1",
                "{\"p\":\"\",\"x\":{\"y\":\"12\"}}|expected 16 hexadecimal digits, found 2 characters for the result \"y\"",
                "{\"p\":\"\",\"x\":{\"y\":1}}|expected a string for \"y\", found a number"
            })
    void contentIsChecked(String content, String why) {
        assertEquals(damaged("its content is not that of a link (" + why + ")"), Link.decode(sealed(content)));
    }

    @Test
    void fieldsAddedLaterArePassedOver() {
        String content = "{\"new\":[{\"p\":1}],\"p\":\"a = 1\",\"s\":2,\"zoom\":null}";
        assertEquals(
                new Opened(Link.to("a = 1").withView(new View("", View.Mode.REVERSE, 2, "", ""))),
                Link.decode(sealed(content)));
    }

    @Test
    void programsCanBeWrittenByHand() {
        assertEquals(new Opened(Link.to("a=2;b=a+1")), Link.decode("#src=a=2;b=a+1"));
        assertEquals(new Opened(Link.to("a = 2\nb = a^2")), Link.decode("src=a%20=%202%0Ab%20=%20a^2"));
        assertEquals(new Opened(Link.to("θ = 1 # 😀")), Link.decode("#src=%ce%b8%20=%201 # %F0%9F%98%80"));
        assertEquals(new Opened(Link.to("θ = x % y; z = 5%")), Link.decode("#src=θ = x % y; z = 5%"));
        assertEquals(new Opened(Link.to("a%2")), Link.decode("#src=a%2"));
        assertEquals(new Opened(Link.to("")), Link.decode("#src="));
        assertEquals(new Opened(Link.to("\ufffd")), Link.decode("#src=%ff"));
    }

    @Test
    void largeContentIsRefusedBeforeItIsUnpacked() {
        assertEquals(
                tooLarge("it unpacks to more than 65536 bytes"),
                Link.decode(sealed("{\"p\":\"" + " ".repeat(5_000_000) + "\"}")));
        assertEquals(
                tooLarge("it has 100001 characters, and a link has at most 100000"),
                Link.decode("#1/" + "A".repeat(99_999)));
        assertEquals(
                tooLarge("its program has 66000 bytes, and a link holds at most 65536"),
                Link.decode("#src=" + "\u20ac".repeat(22_000)));
    }

    @Test
    void theLargestContentThatFitsOpens() {
        Random random = new Random(4);
        StringBuilder program = new StringBuilder();
        while (program.length() < Link.MAX_CONTENT - 8) {
            program.append((char) ('#' + random.nextInt(50)));
        }
        String noise = program.toString().replace('\\', '+');
        Link largest = Link.to(noise);
        assertTrue(largest.fits());
        assertTrue(largest.encode().length() <= Link.MAX_FRAGMENT);
        assertEquals(new Opened(largest), Link.decode(largest.encode()));
        Link tooLarge = Link.to(noise + "x");
        assertFalse(tooLarge.fits());
        assertEquals(
                "encode: expected at most 65536 bytes of content, got 65537",
                assertThrows(IllegalStateException.class, tooLarge::encode).getMessage());
    }

    @Test
    void theLongestProgramOfTheLanguageAlwaysFits() {
        for (String worst : new String[] {"\u0001", "\ud800", "\u20ac", "\""}) {
            assertTrue(Link.to(worst.repeat(10_000)).fits(), worst);
        }
    }

    @Test
    void aStepIsNotNegative() {
        assertEquals(
                "step: expected 0 or more, got -1",
                assertThrows(IllegalArgumentException.class, () -> new View("", View.Mode.REVERSE, -1, "", ""))
                        .getMessage());
    }

    @Test
    void aLinkDoesNotChangeWithTheMapItWasMadeFrom() {
        Map<String, Double> inputs = new HashMap<>(Map.of("a", 1.0));
        Link link = Link.to("y = a").withInputs(inputs);
        inputs.put("a", 2.0);
        assertEquals(Map.of("a", 1.0), link.inputs());
    }

    private static String sealed(String content) {
        byte[] sealed = Envelope.seal(content.getBytes(StandardCharsets.UTF_8));
        return "#1/" + Base64Url.encode(sealed);
    }

    private static Refused damaged(String why) {
        return new Refused(
                Reason.DAMAGED,
                "This link is damaged: " + why + ". Copy it again where it was shared, or ask for a new one.");
    }

    private static Refused tooLarge(String why) {
        return new Refused(
                Reason.TOO_LARGE,
                "This link is too large: " + why + ". Ask for the program as text and paste it into the editor.");
    }

    private static void assertRefusedOrSame(String fragment) {
        LinkResult result = Link.decode(fragment);
        assertTrue(result instanceof Refused || result.equals(new Opened(FULL)), fragment);
    }

    private static Link some(Random random) {
        StringBuilder program = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            program.append((char) (random.nextInt(20) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
        }
        View.Mode mode = random.nextBoolean() ? View.Mode.REVERSE : View.Mode.FORWARD;
        View view = new View(
                random.nextBoolean() ? "" : "plot",
                mode,
                random.nextInt(1 << random.nextInt(31)),
                random.nextBoolean() ? "" : "x",
                random.nextBoolean() ? "" : "numbers");
        String output = random.nextBoolean() ? "" : "d";
        return new Link(program.toString(), values(random), output, view, values(random));
    }

    private static Map<String, Double> values(Random random) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put("v" + random.nextInt(9), Double.longBitsToDouble(random.nextLong()));
        }
        return values;
    }
}
