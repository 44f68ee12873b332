package wengert.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that is written from data, and must not be edited by hand. */
final class Page {
    /** What writes all such pages anew. */
    static final String COMMAND = "mvn -pl core test -Dtest='*PageTest' -Drenew=true";

    private Page() {}

    /** Fails when the committed page differs from {@code text}; writes it where renewal was asked for. */
    static void check(String name, String text) throws IOException {
        Path file = Path.of("..", "docs", name);
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, text);
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(
                committed,
                text,
                () -> "docs/" + name + " is not what its source says today; renew it with  " + COMMAND);
    }

    /** The comment that heads such a page. */
    static String heading(String title, String source) {
        return "# " + title + "\n\n<!-- Written from " + source + " by `" + COMMAND + "`. Do not edit. -->\n\n";
    }
}
