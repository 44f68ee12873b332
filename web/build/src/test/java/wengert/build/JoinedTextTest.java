package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedTextTest {
    private static final String OURS = "wengert.web.browser.TextBuilder";

    private final Transformed joins = Transformed.by(new JoinedText(), Joins.class);

    /** Compiled for its instructions only. */
    static final class Joins {
        private Joins() {}

        static String concatenation(String a, int b) {
            return a + b;
        }

        static void append(StringBuilder out, String a) {
            out.append(a);
        }

        static String other(String a) {
            return a.trim();
        }
    }

    @Test
    void putsTheBrowsersOwnInThePlaceOfBuilders() {
        assertEquals(Set.of(OURS, "I", "Ljava/lang/String;"), joins.named("concatenation"));
    }

    @Test
    void doesSoInParametersToo() {
        assertEquals(Set.of(OURS, "L" + OURS.replace('.', '/') + ";", "Ljava/lang/String;"), joins.named("append"));
    }

    @Test
    void leavesOtherCallsAlone() {
        assertEquals(Set.of("java.lang.String", "Ljava/lang/String;"), joins.named("other"));
    }
}
