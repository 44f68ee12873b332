package wengert.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import wengert.json.Json;
import wengert.link.LinkResult.Opened;
import wengert.number.Bits;

/** Links that were shared once: each must open for ever and hold what it held. */
class GoldenLinksTest {
    @Test
    void linksOfVersionOneOpen() throws IOException {
        List<String> lines = lines("links-1.txt");
        assertEquals(0, lines.size() % 2);
        assertTrue(lines.size() >= 2 * 8);
        for (int i = 0; i < lines.size(); i += 2) {
            LinkResult result = Link.decode(lines.get(i));
            assertTrue(result instanceof Opened, () -> result.toString());
            assertEquals(lines.get(i + 1), holds(((Opened) result).link()), lines.get(i));
        }
    }

    private static String holds(Link link) {
        Json.Members inputs = Json.object();
        link.inputs().forEach(inputs::put);
        Json.Members expected = Json.object();
        link.expected().forEach((name, value) -> expected.put(name, Bits.hex(value)));
        return Json.object()
                .put("program", link.program())
                .put("inputs", inputs.build())
                .put("output", link.output())
                .put("tab", link.view().tab())
                .put("mode", link.view().mode().name())
                .put("step", link.view().step())
                .put("expected", expected.build())
                .build()
                .write();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenLinksTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("#1/") || line.startsWith("{"))
                    .toList();
        }
    }
}
