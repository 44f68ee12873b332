package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;

/** The page under a second name, for a frame in another page: it loads the same, and asks to be neither installed nor found. */
final class EmbeddedPage {
    /** The name of the file. */
    static final String NAME = "embed.html";

    private static final String TITLE = "<title>Wengert</title>";
    private static final String DESCRIPTION = "<meta name=\"description\" content=\"[^\"]*\">";
    private static final String MANIFEST = " *<link rel=\"manifest\"[^>]*>\\n";

    private EmbeddedPage() {}

    /**
     * The file, from the files of the site before their names are changed.
     *
     * @throws IllegalStateException if the page has no title, no description or no manifest to leave out
     */
    static byte[] of(Map<String, byte[]> sources) {
        String page = new String(Objects.requireNonNull(sources.get("index.html"), "index.html"), UTF_8);
        page = changed(page, TITLE, "<title>Wengert, embedded</title>");
        page = changed(page, DESCRIPTION, "<meta name=\"robots\" content=\"noindex\">");
        return changed(page, MANIFEST, "").getBytes(UTF_8);
    }

    private static String changed(String page, String pattern, String replacement) {
        String result = page.replaceFirst(pattern, replacement);
        if (result.equals(page)) {
            throw new IllegalStateException("expected " + pattern + " in the page, found none");
        }
        return result;
    }
}
