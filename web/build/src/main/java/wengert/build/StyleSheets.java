package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the style sheets of a page into one, in their order: a visitor waits for each before anything is painted. */
final class StyleSheets {
    private static final String JOINED = "css/site.css";
    private static final String PAGE = "index.html";
    private static final Pattern LINK = Pattern.compile(" *<link rel=\"stylesheet\" href=\"\\./([^\"]+)\">\\n");

    private StyleSheets() {}

    /**
     * Changes the files of a site: one style sheet takes the place of those of its page.
     *
     * @throws IllegalStateException if the page has none
     */
    static void join(Map<String, byte[]> sources) {
        String page = new String(Objects.requireNonNull(sources.get(PAGE), PAGE), UTF_8);
        StringBuilder joined = new StringBuilder();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String name = link.group(1);
            joined.append(new String(Objects.requireNonNull(sources.remove(name), name), UTF_8));
        }
        if (joined.isEmpty()) {
            throw new IllegalStateException("expected style sheets in " + PAGE + ", found none");
        }
        sources.put(JOINED, joined.toString().getBytes(UTF_8));
        String without = link.replaceAll("");
        String head = "</head>";
        sources.put(
                PAGE,
                without.replace(head, "  <link rel=\"stylesheet\" href=\"./" + JOINED + "\">\n" + head)
                        .getBytes(UTF_8));
    }
}
