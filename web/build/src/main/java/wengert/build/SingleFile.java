package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the whole page into one HTML file, which opens from a disk without a server.
 *
 * <p>Scripts become functions that give their exports, each after those it imports; style sheets stand in the head; what the page
 * fetches while it runs, and the script of its other thread, stand in it as data under their addresses as ids.
 */
final class SingleFile {
    /** The name of the file. */
    static final String NAME = "wengert.html";

    private static final String PAGE = "index.html";
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"\\./([^\"]+)\">");
    private static final Pattern ICON = Pattern.compile("<link rel=\"icon\" href=\"\\./([^\"]+)\" type=\"([^\"]+)\">");
    /** What a file on a disk has no use for. */
    private static final Pattern SITE = Pattern.compile(" *<link rel=\"(?:manifest|apple-touch-icon)\"[^>]*>\\n");

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"\\./([^\"]+)\"></script>");
    private static final Pattern IMPORT =
            Pattern.compile("import ?(?:\\* ?as ([\\w$]+)|\\{([\\w$, ]+)\\}) ?from ?[\"']\\./([\\w.-]+)[\"'];");
    private static final Pattern LATER = Pattern.compile("import\\(['\"]\\./([\\w.-]+)['\"]\\)");
    private static final Pattern NAMED = Pattern.compile("export const ?\\{[^}]*\\} ?= ?(\\w+);");
    private static final Pattern LISTED = Pattern.compile("export ?\\{([\\w$, ]+)\\};");
    private static final Pattern RENAMED = Pattern.compile("([\\w$]+) as ([\\w$]+)");
    private static final Pattern LEFT = Pattern.compile("(?:^|[;}\n])export\\b");
    private static final Pattern MAP = Pattern.compile("//# sourceMappingURL=.*");

    private final Map<String, byte[]> sources;

    private SingleFile(Map<String, byte[]> sources) {
        this.sources = sources;
    }

    /**
     * The file, from the files of the site before their names are changed.
     *
     * @throws IllegalStateException if the page refers to a file that is not there, or a script is of no form known here
     */
    static byte[] of(Map<String, byte[]> sources) {
        return new SingleFile(sources).page().getBytes(UTF_8);
    }

    private String page() {
        String page = SITE.matcher(text(PAGE)).replaceAll("");
        page = replaced(STYLE, page, style -> "<style>\n" + text(style.group(1)) + "</style>");
        page = replaced(
                ICON,
                page,
                icon -> "<link rel=\"icon\" href=\"data:" + icon.group(2) + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes(icon.group(1))) + "\">");
        return replaced(
                SCRIPT,
                page,
                script -> data() + "<script type=\"module\">\n" + harmless(joined(script.group(1))) + "</script>");
    }

    private interface Part {
        String of(MatchResult found);
    }

    private static String replaced(Pattern pattern, String text, Part part) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(part.of(found)));
    }

    /** What is fetched while the page runs. */
    private String data() {
        StringBuilder data = new StringBuilder();
        for (String name : sources.keySet()) {
            if (name.endsWith(".json")) {
                data.append("<script type=\"application/json\" id=\"./")
                        .append(name)
                        .append("\">");
                data.append(text(name).replace("<", "\\u003c")).append("</script>\n  ");
            }
        }
        data.append("<script type=\"text/plain\" id=\"./background.js\">\n");
        return data.append(harmless(joined("background.js")))
                .append("</script>\n  ")
                .toString();
    }

    /** A script with all that it imports. */
    private String joined(String name) {
        Map<String, String> modules = new LinkedHashMap<>();
        add(name, modules);
        return String.join("", modules.values());
    }

    private void add(String name, Map<String, String> modules) {
        if (modules.containsKey(name)) {
            return;
        }
        String text = MAP.matcher(text(name)).replaceAll("");
        IMPORT.matcher(text).results().forEach(found -> add(found.group(3), modules));
        text = replaced(IMPORT, text, found -> {
            String names = found.group(1) == null ? "{" + found.group(2) + "}" : found.group(1);
            return "const " + names + "=" + variable(found.group(3)) + ";";
        });
        LATER.matcher(text).results().forEach(found -> add(found.group(1), modules));
        text = replaced(LATER, text, found -> "Promise.resolve(" + variable(found.group(1)) + ")");
        text = replaced(NAMED, text, found -> "return " + found.group(1) + ";");
        text = replaced(
                LISTED,
                text,
                found -> "return{" + RENAMED.matcher(found.group(1)).replaceAll("$2:$1") + "};");
        if (LEFT.matcher(text).find()) {
            throw new IllegalStateException("expected exports of a known form in " + name);
        }
        modules.put(name, "const " + variable(name) + "=(()=>{" + text + "})();\n");
    }

    private static String variable(String name) {
        return "module_" + name.replaceAll("\\W", "_");
    }

    /** In a script nothing may look like the end of one. */
    private static String harmless(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private byte[] bytes(String name) {
        byte[] bytes = sources.get(name);
        if (bytes == null) {
            throw new IllegalStateException("expected a file " + name + " in the site, found none");
        }
        return bytes;
    }

    private String text(String name) {
        return new String(bytes(name), UTF_8);
    }
}
