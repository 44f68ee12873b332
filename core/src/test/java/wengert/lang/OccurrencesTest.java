package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code @} is where the name is asked for, and {@code /} a new line. */
class OccurrencesTest {
    private static Occurrences at(String marked) {
        String text = marked.replace("/", "\n");
        Occurrences found = Occurrences.at(Program.read(text.replace("@", "")), text.indexOf('@'));
        assertNotNull(found, marked);
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Inputs, and names that are given again.
                "@a = 2/b = a*a # a      | w = 2/b = w*w # a",
                "a = 2/a += 1/@a = a*2/a | w = 2/w += 1/w = w*2/w",
                "const k@ = 3; y = k^2   | const w = 3; y = w^2",
                "y = @q + 2*q            | y = w + 2*w",
                // Parameters within their function.
                "x = 2/f(@x, y) = x*y/z = f(x, x)          | x = 2/f(w, y) = w*y/z = f(x, x)",
                "x = 2/f(x, y) = x*y/z = f(x, @x)          | w = 2/f(x, y) = x*y/z = f(w, w)",
                "k = 3/f(x) = k*x/y = f(@k)                | w = 3/f(x) = w*x/y = f(w)",
                "f(x) = x^2; g(@x) = f(x); y = f(1) + g(2) | f(x) = x^2; g(w) = f(w); y = f(1) + g(2)",
                // Functions, called and as a method.
                "f@(x) = x^2/a = 3/y = f(a) + a.f()        | w(x) = x^2/a = 3/y = w(a) + a.w()",
                // Variables of series, and arguments by name.
                "i = 2/s = sum(@i = 0..3, i^2) + i         | i = 2/s = sum(w = 0..3, w^2) + i",
                "@i = 2/s = sum(i = 0..3, i^2) + i         | w = 2/s = sum(i = 0..3, i^2) + w",
                "a@xis = 2/x = [axis, 1]/y = sum(x, axis=0)| w = 2/x = [w, 1]/y = sum(x, axis=0)",
                "T@ = 2/W = [[1, 2], [3, 4]]/y = W.T*T     | w = 2/W = [[1, 2], [3, 4]]/y = W.T*w",
                // Brackets over several lines.
                "a = 1/y = (@a +/  a)/a = 2                | w = 1/y = (w +/  w)/w = 2",
            })
    void renamesEveryPlaceThatMeansTheSame(String marked, String expected) {
        Occurrences found = at(marked);
        assertNull(found.refusal("w"));
        assertEquals(expected.replace("/", "\n"), found.renamed("w"));
    }

    @Test
    void worksInATextWithMistakes() {
        assertEquals("w = 2\nb = (w + \nc = w*", at("a@ = 2/b = (a + /c = a*").renamed("w"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x     | expected a name such as x1, got '2x': a letter first, then letters, digits or _",
                "''     | expected a name such as x1, got '': a letter first, then letters, digits or _",
                "if     | 'if' has a meaning of its own: choose another name",
                "tanh   | 'tanh' has a meaning of its own: choose another name",
                "mean   | 'mean' has a meaning of its own: choose another name",
                "grad   | 'grad' has a meaning of its own: choose another name",
                "pi     | 'pi' has a meaning of its own: choose another name",
                "nan    | 'nan' has a meaning of its own: choose another name",
                "b      | 'b' is taken on line 2: choose another name",
                "f      | 'f' is taken on line 3: choose another name",
            })
    void saysWhyANameCannotBe(String next, String reason) {
        assertEquals(reason, at("@a = 2/b = 3/f(x) = x/y = f(a)").refusal(next));
        assertNull(at("@a = 2/b = 3/f(x) = x/y = f(a)").refusal("a"));
    }

    @Test
    void refusesWhatWouldChangeValues() {
        String reason =
                "expected a name that leaves the values as they are, got 'w': write products without a sign, such"
                        + " as xy, with * first";
        assertEquals(reason, at("@x = 2/y = 3/z = xy").refusal("w"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y = si@n(2)", "y = @pi*2", "y = 2@ + 1", "y = 1 # @y", "@", "y = [1, 2].@T"})
    void whatTheProgramDoesNotGiveHasNone(String marked) {
        assertNull(Occurrences.at(Program.read(marked.replace("@", "")), marked.indexOf('@')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 2/b = @a        | 0",
                "a = 2/a = a + 1/@a  | 6",
                "a = 2/a = @a + 1/a  | 0",
                "a = 2/@a = a + 1/a  | 0",
                "f(x) = x^2/y = @f(2)| 0",
                "f(x) = @x^2/y = f(2)| 2",
                "y = 2*@q            | 6",
            })
    void leadsToWhereTheMeaningComesFrom(String marked, int expected) {
        assertEquals(expected, at(marked).definition(marked.indexOf('@')).start());
    }

    @Test
    void noTextAndNoPlaceIsTooStrange() {
        Random random = new Random(11);
        String signs = "ab1.,;:?|()[]{}=+-*^#\n ";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(round % 3 == 0 ? "f(a, b) = sum(i = 0..2, a" : "");
            for (int i = 0; i < 20; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Program program = Program.read(text.toString());
            assertEquals(
                    text.toString().replaceAll("\\s", ""),
                    Formatting.of(program).replaceAll("\\s", ""));
            for (int at = -1; at <= text.length() + 1; at++) {
                Nudge.moved(program, at, -3, true);
                Occurrences found = Occurrences.at(program, at);
                if (found != null) {
                    assertTrue(found.spans().contains(found.definition(at)));
                    assertEquals(text.toString(), found.renamed(found.name()));
                }
            }
        }
    }

    @Test
    void takesTimeInProportionToALongText() {
        StringBuilder text = new StringBuilder("a = 1\n");
        for (int i = 0; i < 500; i++) {
            text.append("a = a*a + 1\n");
        }
        assertTrue(at("@" + text).spans().size() > 1500);
    }
}
