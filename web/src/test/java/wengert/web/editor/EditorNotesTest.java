package wengert.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.code.LineEnd;

class EditorNotesTest {
    @Test
    void linesEndInWhatTheyComputeAndItsAdjoint() {
        List<LineEnd> ends = EditorNotes.lineEnds(EditorState.of("a = 2 # two\nconst k = 3\nf(x) = x^2\nc = f(a)*k"));
        assertEquals(List.of(new LineEnd(11, "", "12"), new LineEnd(45, "12", "1")), ends);
    }

    @Test
    void theLastStatementOfALineCounts() {
        assertEquals(List.of(new LineEnd(13, "−2", "1")), EditorNotes.lineEnds(EditorState.of("a = 2; b = -a")));
    }

    @Test
    void ofAMatrixOnlyItsSpaceIsShown() {
        List<LineEnd> ends = EditorNotes.lineEnds(EditorState.of("W = [[1, 2], [3, 4]]\ny = W*2\nL = sum(y)"));
        assertEquals(List.of(new LineEnd(28, "ℝ²ˣ²", ""), new LineEnd(39, "20", "1")), ends);
    }

    @Test
    void aTextThatIsNotComputedHasNone() {
        EditorState state = EditorState.of("a = 2\nb = a^2").with(Program.read("a = 2\nb = (a^2"));
        assertEquals(List.of(), EditorNotes.lineEnds(state));
        assertEquals(List.of(), EditorNotes.lineEnds(EditorState.of("# nothing")));
    }
}
