package wengert.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import wengert.web.html.Html;
import wengert.web.html.Markup;

/** A view compared with how it looked when somebody last looked at it. */
final class Golden {
    private static final Path CHANGED = Path.of("target", "golden");
    private static final int CONTEXT = 3;
    private static final Pattern EXACT = Pattern.compile("(\\d\\.\\d{12})\\d+");

    private Golden() {}

    /**
     * Fails at the first line that differs, and leaves what the view is now as {@code target/golden/NAME.html}: where it is
     * right, it takes the place of the file among the resources of the tests.
     */
    static void assertSame(String name, Html view) {
        String difference = difference(name, view);
        if (!difference.isEmpty()) {
            Path changed = CHANGED.resolve(name + ".html");
            try {
                Files.createDirectories(CHANGED);
                Files.writeString(changed, lines(Markup.of(view)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError(difference + "\nall of it: " + changed);
        }
    }

    /** The first line that differs, with those before it; empty where none does. */
    static String difference(String name, Html view) {
        String expected = read(name);
        String actual = lines(Markup.of(view));
        return expected.equals(actual)
                ? ""
                : name + difference(expected.lines().toList(), actual.lines().toList());
    }

    private static String difference(List<String> expected, List<String> actual) {
        int line = 0;
        while (line < expected.size()
                && line < actual.size()
                && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        StringBuilder words = new StringBuilder(" differs in line " + (line + 1) + "\n");
        for (int i = Math.max(0, line - CONTEXT); i < line; i++) {
            words.append("    ").append(expected.get(i)).append('\n');
        }
        words.append("  - ")
                .append(line < expected.size() ? expected.get(line) : "(the end)")
                .append('\n');
        words.append("  + ").append(line < actual.size() ? actual.get(line) : "(the end)");
        return words.toString();
    }

    /**
     * An element a line, indented by its depth; elements that hold only text stay on one line. The last digits of exact
     * numbers are left out: they are what other tests are about.
     */
    private static String lines(String markup) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean wasOpened = false;
        for (String piece : EXACT.matcher(markup).replaceAll("$1…").split("(?=<)", -1)) {
            boolean isEnd = piece.startsWith("</");
            if (isEnd) {
                depth--;
            }
            if (!(isEnd && wasOpened)) {
                out.append(out.isEmpty() ? "" : "\n").append("  ".repeat(depth));
            }
            out.append(piece);
            wasOpened = !isEnd && !piece.matches("<(input|br|hr)\\b.*");
            depth += wasOpened ? 1 : 0;
        }
        return out.append('\n').toString();
    }

    private static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name + ".html")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
