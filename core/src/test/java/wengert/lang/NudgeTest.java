package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 2            | 4 | 1   | a = 3",
                "a = 2            | 5 | -3  | a = -1",
                "a = -1           | 6 | 2   | a = 1",
                "a = -1           | 5 | 1   | a = 0",
                "a = 1.9          | 4 | 1   | a = 2.0",
                "a = .5           | 4 | -6  | a = -0.1",
                "a = 0.10         | 4 | -1  | a = 0.09",
                "a = 1e-3         | 4 | 1   | a = 2e-3",
                "b = 3 - 2        | 8 | -4  | b = 3 - -2",
                "b = 3-2          | 6 | -4  | b = 3-0",
                "b = (3)+2        | 8 | -4  | b = (3)+0",
                "b = 2*-3         | 7 | 4   | b = 2*1",
                "b = sum([1, -2]) | 14| 3   | b = sum([1, 1])",
                "a = 1 in [-5, 5] | 11| 1   | a = 1 in [-4, 5]",
                "s = sum(i = 0..3, i) | 15 | 1 | s = sum(i = 0..4, i)",
            })
    void countsInItsLastDecimal(String text, int offset, int steps, String expected) {
        String moved = Nudge.moved(Program.read(text), offset, steps, false);
        assertEquals(expected, moved);
        assertTrue(Program.read(expected).isComplete());
    }

    @Test
    void finerStepsAddADecimal() {
        assertEquals("a = 1.9", Nudge.moved(Program.read("a = 2"), 4, -1, true));
        assertEquals("a = 0.51", Nudge.moved(Program.read("a = 0.5"), 4, 1, true));
    }

    @Test
    void whatIsNoNumberInDigitsStays() {
        assertNull(Nudge.moved(Program.read("a = inf"), 5, 1, false));
        assertNull(Nudge.moved(Program.read("a1 = 2"), 1, 1, false));
        assertNull(Nudge.moved(Program.read("a = 2 # 3"), 8, 1, false));
        assertNull(Nudge.moved(Program.read("a =  2"), 3, 1, false));
        assertNull(Nudge.moved(Program.read(""), 0, 1, false));
        assertNull(Nudge.moved(Program.read("a = 123456789012345678"), 4, 1, false));
        assertEquals("a = 12345678901234568", Nudge.moved(Program.read("a = 12345678901234567"), 4, 1, false));
    }
}
