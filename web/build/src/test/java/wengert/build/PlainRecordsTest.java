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

    @Test
    void aHashCodeThatTheLanguageMakesIsLeftOut() {
        assertFalse(plain(Point.class).has("hashCode"));
        assertEquals("0", plain(Record.class).formula("hashCode"), "the one that they share");
    }

    /** As the compiler's own transformers leave it. */
    record Hashed(double x) {
        @Override
        public int hashCode() {
            return Double.hashCode(x);
        }
    }

    @Test
    void soItIsWhereTheCompilerHasWrittenOutTheHashCode() {
        assertFalse(plain(Hashed.class).has("hashCode"));
    }

    /** A key of maps. */
    record Key(int id, String name) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void aHashCodeThatIsWrittenOutStays() {
        assertEquals("7", plain(Key.class).formula("hashCode"));
    }

    private static Transformed plain(Class<?> type) {
        return Transformed.by(new PlainRecords(), type);
    }
}
