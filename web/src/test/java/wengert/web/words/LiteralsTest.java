package wengert.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No view says in English what it should say in a {@link Word}. */
class LiteralsTest {
    private static final Path SOURCES = Path.of("src/main/java/wengert/web");

    @Test
    void viewsHaveNoWordsOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(LiteralsTest::isOfThePage).sorted().toList()) {
                for (Literal literal : Literal.of(Files.readString(file))) {
                    if (literal.isVisible()) {
                        found.add(SOURCES.relativize(file) + ":" + literal.line() + ": " + literal.text());
                    }
                }
            }
        }
        assertEquals(List.of(), found, "expected these to be constants of Word");
    }

    private static boolean isOfThePage(Path file) {
        return file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("words"));
    }

    @Test
    void findsWhatAReaderWouldRead() {
        assertEquals(List.of("Learn"), visible("text(\"Learn\")"));
        assertEquals(List.of("none"), visible("text(count > 0 ? found : \"none\")"));
        assertEquals(List.of("a number"), visible("attr(\"placeholder\", \"a number\")"));
        assertEquals(List.of("Find"), visible("tool(\"find\", \"Find\", new Find())"));
        assertEquals(List.of("waiting for it"), visible("span(\"waiting\", \"waiting for it\")"));
        assertEquals(List.of(" of "), visible("text(at + \" of \" + count)"));
        assertEquals(List.of("Nothing was written."), visible("String problem = \"Nothing was written.\";"));
    }

    @Test
    void leavesAloneWhatNobodyReads() {
        assertEquals(
                List.of(), visible("div(cls(\"card is-open\"), attr(\"role\", \"group\"), span(\"sign\", \"v\"))"));
        assertEquals(List.of(), visible("// says \"Learn\"\n/* text(\"Learn\") */ text(Word.LEARN.text())"));
        assertEquals(List.of(), visible("throw new IllegalStateException(\"expected a tree, got \" + tree);"));
        assertEquals(List.of(), visible("case \"Enter\" -> null; @SuppressWarnings(\"ReferenceEquality\")"));
    }

    private static List<String> visible(String source) {
        return Literal.of(source).stream()
                .filter(Literal::isVisible)
                .map(Literal::text)
                .toList();
    }
}
