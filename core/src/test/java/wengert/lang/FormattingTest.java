package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/wengert/lang");

    private static String formatted(String text) {
        return Formatting.of(Program.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "y=2+3-  1         ; y = 2 + 3 - 1",
                "y = 2*3 + 4 *5    ; y = 2*3 + 4 * 5",
                "y = -2 ^ - 3      ; y = -2^-3",
                "y = - ( 2 )       ; y = -(2)",
                "y = max( 1,2 , 3 ); y = max(1, 2, 3)",
                "x=[ 1,-2 ]        ; x = [1, -2]",
                "a=2 in[ -5,5 ]    ; a = 2 in [-5, 5]",
                "const  k=2        ; const k = 2",
                "a = 1 ?2 :3       ; a = 1 ? 2 : 3",
                "y = 1 if 2>1 else 3; y = 1 if 2 > 1 else 3",
                "y = not 1 and(2)  ; y = not 1 and (2)",
                "y = |-2|+| 3 |    ; y = |-2| + |3|",
                "s = sum(i=0..4-1,i); s = sum(i=0..4-1, i)",
                "s = sum(i = 0 .. 4-1, i +1); s = sum(i = 0..4-1, i + 1)",
                "y = 2².sqrt()     ; y = 2².sqrt()",
                "y = 2 (1+1)       ; y = 2 (1 + 1)",
                "y=2−1             ; y = 2 − 1",
            })
    void putsSpacesInOrder(String text, String expected) {
        assertEquals(expected, formatted(text));
        assertEquals(expected, formatted(expected));
    }

    @Test
    void keepsCommentsAndLines() {
        assertEquals(
                "# a\n\na = 2   # two\n\n\nb = max(a,\n        3)  # three\n",
                formatted("# a  \n  \n  a=2   # two\n \n\nb = max( a ,  \n        3)# three\n  "
                        .replace("a  \n  \n", "a\n  \n")));
        assertEquals(
                "x = [1, 2, 3]; y = x[0:2]; z = x[1+1] + x[ 1 + 1 ]".replace("[ 1 + 1 ]", "[1 + 1]"),
                formatted("x = [1,2,3] ;y = x[ 0 : 2 ];z = x[1+1]+x[1 +1]"));
        assertEquals("", formatted("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)", "f(x, y) = x^2 + y^2\nz = f(1, 2)"})
    void whatIsInOrderStays(String text) {
        assertEquals(text, formatted(text));
    }

    /** Every program of the golden tests, and each with spaces put in and taken out at random. */
    @Test
    void changesNoMeaning() throws IOException {
        Random random = new Random(7);
        List<Path> files;
        try (Stream<Path> found = Files.list(PROGRAMS)) {
            files = found.filter(path -> path.toString().endsWith(".wen"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 10, "expected the golden programs");
        int changed = 0;
        for (Path file : files) {
            String text = Files.readString(file);
            for (int round = 0; round < 8; round++) {
                Program before = Program.read(round == 0 ? text : spread(text, random));
                String ordered = Formatting.of(before);
                Program after = Program.read(ordered);
                assertTrue(Occurrences.isAlike(before.graph(), after.graph()), file + "\n" + ordered);
                assertEquals(before.problems().size(), after.problems().size(), file.toString());
                assertEquals(words(before), words(after), file.toString());
                assertEquals(ordered, Formatting.of(after), file + " comes to rest");
                changed += ordered.equals(before.source()) ? 0 : 1;
            }
        }
        assertTrue(changed > 7 * files.size() / 2, "expected most texts to need order, got " + changed);
    }

    private static String spread(String text, Random random) {
        StringBuilder spread = new StringBuilder();
        int end = 0;
        for (Token token : Program.read(text).tokens()) {
            spread.append(text, end, token.span().start()).append(" ".repeat(random.nextInt(2)));
            spread.append(text, token.span().start(), token.span().end());
            end = token.span().end();
        }
        return spread.append(text.substring(end)).toString();
    }

    private static List<String> words(Program program) {
        return program.tokens().stream()
                .map(token -> program.source()
                        .substring(token.span().start(), token.span().end())
                        .stripTrailing())
                .toList();
    }
}
