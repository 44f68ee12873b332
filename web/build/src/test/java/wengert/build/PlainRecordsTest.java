package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class PlainRecordsTest {
    /** Its text is the language's own. */
    record Point(double x, double y) {}

    /** Its text is written out. */
    record Named(String name) {
        @Override
        public String toString() {
            return "a name";
        }
    }

    @Test
    void aTextThatTheLanguageMakesIsLeftOut() {
        assertFalse(plain(Point.class).has("toString"));
    }

    /** As the compiler's own transformers leave it. */
    record Written(double x) {
        @Override
        public String toString() {
            return "Written[x=1]";
        }
    }

    @Test
    void soItIsWhereTheCompilerHasWrittenItOut() {
        assertFalse(plain(Written.class).has("toString"));
    }

    @Test
    void aTextThatIsWrittenOutStays() {
        assertEquals("\"a name\"", plain(Named.class).formula("toString"));
    }

    private static Transformed plain(Class<?> type) {
        return Transformed.by(new PlainRecords(), type);
    }
}
