package wengert.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java that the documentation shows. It stands alone but for its imports, and says in comments what comes out.
 *
 * @param file where it is shown
 * @param line the line of the file its first line is, from 1
 */
record Example(Path file, int line, String code) {
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)[ *]*\\}</pre>", Pattern.DOTALL);
    private static final Pattern IN_PAGE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);

    /** The examples of all Javadoc of a source file. */
    static List<Example> ofSource(Path file) throws IOException {
        return in(file, IN_JAVADOC);
    }

    /** The examples of a page in Markdown. */
    static List<Example> ofPage(Path file) throws IOException {
        return in(file, IN_PAGE);
    }

    private static List<Example> in(Path file, Pattern block) throws IOException {
        String text = Files.readString(file);
        List<Example> examples = new ArrayList<>();
        Matcher matcher = block.matcher(text);
        while (matcher.find()) {
            int line = 1 + (int) text.substring(0, matcher.start(1)).lines().count();
            String code = matcher.group(1);
            examples.add(new Example(
                    file, line, block == IN_JAVADOC ? MARGIN.matcher(code).replaceAll("") : code));
        }
        return examples;
    }

    /** Where it stands, for a reader of a failure. */
    String place() {
        return file.getFileName() + ":" + line;
    }
}
