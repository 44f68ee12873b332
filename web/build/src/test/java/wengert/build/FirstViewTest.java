package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FirstViewTest {
    @Test
    void viewStandsInThePageBehindTheScriptThatMayHideIt() {
        Map<String, byte[]> sources = new TreeMap<>(Map.of(
                "index.html",
                "<head>\n  <link rel=\"icon\" href=\"./i.svg\">\n</head>\n<main id=\"app\"></main>\n".getBytes(UTF_8),
                "first.html",
                "<p>d = $1</p>".getBytes(UTF_8)));
        assertEquals("""
                <head>
                  <script src="./first.js"></script>
                  <link rel="icon" href="./i.svg">
                </head>
                <main id="app"><p>d = $1</p></main>
                """, new String(FirstView.into(sources), UTF_8));
        assertEquals(Set.of("index.html"), sources.keySet());
    }

    @Test
    void aPageWithoutAPlaceIsRefused() {
        Map<String, byte[]> sources =
                new TreeMap<>(Map.of("index.html", "<main></main>".getBytes(UTF_8), "first.html", new byte[0]));
        assertThrows(IllegalStateException.class, () -> FirstView.into(sources));
    }
}
