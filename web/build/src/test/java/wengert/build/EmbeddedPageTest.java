package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedPageTest {
    private static String of(String page) {
        return new String(EmbeddedPage.of(Map.of("index.html", page.getBytes(UTF_8))), UTF_8);
    }

    @Test
    void itIsThePageButForItsHead() {
        assertEquals("""
                <title>Wengert, embedded</title>
                <meta name="robots" content="noindex">
                  <link rel="stylesheet" href="./css/page.css">
                """, of("""
                        <title>Wengert</title>
                        <meta name="description" content="Type a formula.">
                          <link rel="manifest" href="./manifest.webmanifest">
                          <link rel="stylesheet" href="./css/page.css">
                        """));
    }

    @Test
    void aPageWithoutWhatIsLeftOutIsRefused() {
        assertThrows(IllegalStateException.class, () -> of("<title>Wengert</title>"));
    }
}
