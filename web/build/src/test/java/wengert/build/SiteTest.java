package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final String WORKER = "const CACHE = 'x-@VERSION@';\nconst FILES = '@FILES@';\n";

    @Test
    void namesAChangedLeafAnewAndAllThatNameIt() {
        Map<String, String> before = assembled(site("export const a = 1;"));
        Map<String, String> after = assembled(site("export const a = 2;"));

        for (String stem : List.of("leaf", "top")) {
            assertNotEquals(name(before, stem), name(after, stem), stem);
        }
        assertEquals("import './" + name(after, "leaf") + "';", after.get(name(after, "top")));
        assertTrue(text(after, "index.html").contains("src=\"./" + name(after, "top") + "\""));
        assertEquals(name(before, "css/look"), name(after, "css/look"), "what did not change keeps its name");
    }

    @Test
    void keepsAllFilesForOfflineUseButMapsAndNotices() {
        Map<String, String> files = site("export const a = 1;");
        files.put("top.js.map", "{}");
        files.put("licenses.txt", "ours");
        files.put("top.licenses.txt", "theirs");
        Map<String, String> site = assembled(files);

        String worker = text(site, "sw.js");
        assertTrue(worker.contains("'./index.html'"), worker);
        assertTrue(worker.contains("'./" + name(site, "css/look") + "'"), worker);
        assertTrue(!worker.contains(".map") && !worker.contains("licenses"), worker);
        assertEquals("ours\n\ntheirs\n", site.get("licenses.txt"));
        assertTrue(site.containsKey(name(site, "top") + ".map"), site.keySet().toString());
    }

    @Test
    void isTheSameVersionOnlyWhenAllFilesAreTheSame() {
        String version = text(assembled(site("1;")), "sw.js");
        assertEquals(version, text(assembled(site("1;")), "sw.js"));
        assertNotEquals(version, text(assembled(site("2;")), "sw.js"));
        Map<String, String> other = site("1;");
        other.put("examples.json", "[]");
        assertNotEquals(version, text(assembled(other), "sw.js"));
    }

    @Test
    void refusesFilesThatNameEachOtherInACircle() {
        Map<String, String> files = site("import './top.js';");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> assembled(files));
        assertEquals(
                "files refer to each other in a circle: [index.html, top.js, leaf.js] and back to top.js",
                refusal.getMessage());
    }

    @Test
    void refusesAWorkerWithoutAPlaceForTheFiles() {
        Map<String, String> files = site("1;");
        files.put("sw.js", "nothing");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> assembled(files));
        assertEquals("expected '@FILES@' in sw.js, found none", refusal.getMessage());
    }

    private static Map<String, String> site(String leaf) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", "<link href=\"./css/look.css\"><script src=\"./top.js\"></script>");
        files.put("css/look.css", "body {}");
        files.put("top.js", "import './leaf.js';");
        files.put("leaf.js", leaf);
        files.put("sw.js", WORKER);
        return files;
    }

    private static Map<String, String> assembled(Map<String, String> files) {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        files.forEach((name, text) -> sources.put(name, text.getBytes(UTF_8)));
        Map<String, String> site = new LinkedHashMap<>();
        Site.assemble(sources).forEach((name, content) -> site.put(name, new String(content, UTF_8)));
        return site;
    }

    private static String name(Map<String, String> site, String stem) {
        return site.keySet().stream()
                .filter(name -> name.matches(stem + "-[0-9a-f]{16}\\.(js|css)"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected " + stem + " with a hash, found " + site.keySet()));
    }

    private static String text(Map<String, String> site, String name) {
        return Objects.requireNonNull(site.get(name), name);
    }
}
