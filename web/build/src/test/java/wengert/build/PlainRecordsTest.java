package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void theTextOfARecordIsTheNameOfItsClass() {
        assertEquals("\"Point\"", text(Point.class));
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
        assertEquals("\"Written\"", text(Written.class));
    }

    @Test
    void aTextThatIsWrittenOutStays() {
        assertEquals("\"a name\"", text(Named.class));
    }

    private static String text(Class<?> type) {
        return Transformed.by(new PlainRecords(), type).formula("toString");
    }
}
