package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    @Test
    void onePageHasOneStyleSheetWithAllInTheirOrder() {
        Map<String, byte[]> sources = new TreeMap<>(Map.of(
                "index.html",
                """
                <head>
                  <link rel="stylesheet" href="./css/b.css">
                  <link rel="icon" href="./icon.svg">
                  <link rel="stylesheet" href="./css/a.css">
                </head>
                """.getBytes(UTF_8),
                "css/a.css",
                "a {}\n".getBytes(UTF_8),
                "css/b.css",
                "b {}\n".getBytes(UTF_8)));
        StyleSheets.join(sources);
        assertEquals(Set.of("index.html", "css/site.css"), sources.keySet());
        assertEquals("b {}\na {}\n", new String(sources.get("css/site.css"), UTF_8));
        assertEquals("""
                <head>
                  <link rel="icon" href="./icon.svg">
                  <link rel="stylesheet" href="./css/site.css">
                </head>
                """, new String(sources.get("index.html"), UTF_8));
    }

    @Test
    void aPageWithoutStyleSheetsIsRefused() {
        Map<String, byte[]> sources = new TreeMap<>(Map.of("index.html", "<head>\n</head>".getBytes(UTF_8)));
        assertThrows(IllegalStateException.class, () -> StyleSheets.join(sources));
    }
}
