package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;

/**
 * Puts what a first visitor sees into the page itself, so that it is there before the scripts are; they take it over as it
 * stands. For whoever comes with a text, a link or settings of their own, {@code first.js} keeps it out of sight.
 */
final class FirstView {
    /** The name of the file with the view. */
    static final String NAME = "first.html";

    private static final String PAGE = "index.html";
    private static final String PLACE = "<main id=\"app\"></main>";
    private static final String BEFORE = "  <link rel=\"icon\"";
    private static final String SCRIPT = "  <script src=\"./first.js\"></script>\n";

    private FirstView() {}

    /**
     * The page with the view in it; the files of the site do not have it as a file any more.
     *
     * @throws IllegalStateException if there is no view, or no place for it in the page
     */
    static byte[] into(Map<String, byte[]> sources) {
        String view = new String(Objects.requireNonNull(sources.remove(NAME), NAME), UTF_8);
        String page = new String(Objects.requireNonNull(sources.get(PAGE), PAGE), UTF_8);
        String shown = replaced(page, PLACE, PLACE.replace("></", ">" + view + "</"));
        return replaced(shown, BEFORE, SCRIPT + BEFORE).getBytes(UTF_8);
    }

    private static String replaced(String page, String place, String replacement) {
        if (!page.contains(place)) {
            throw new IllegalStateException("expected " + place + " in " + PAGE + ", found none");
        }
        return page.replace(place, replacement);
    }
}
