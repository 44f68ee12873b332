package wengert.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wengert.explain.Writing;
import wengert.lang.Program;
import wengert.web.code.LineEnd;
import wengert.web.model.Selection;

class EditorNotesTest {
    @Test
    void linesEndInWhatTheyComputeAndItsAdjoint() {
        List<LineEnd> ends =
                EditorNotes.lineEnds(EditorState.of("a = 2 # two\nconst k = 3\nf(x) = x^2\nc = f(a)*k", Writing.USUAL));
        assertEquals(List.of(new LineEnd(11, "", "12"), new LineEnd(45, "12", "1")), ends);
    }

    @Test
    void theLastStatementOfALineCounts() {
        assertEquals(
                List.of(new LineEnd(13, "−2", "1")),
                EditorNotes.lineEnds(EditorState.of("a = 2; b = -a", Writing.USUAL)));
    }

    @Test
    void ofAMatrixOnlyItsSpaceIsShown() {
        List<LineEnd> ends =
                EditorNotes.lineEnds(EditorState.of("W = [[1, 2], [3, 4]]\ny = W*2\nL = sum(y)", Writing.USUAL));
        assertEquals(List.of(new LineEnd(28, "ℝ²ˣ²", ""), new LineEnd(39, "20", "1")), ends);
    }

    @Test
    void ofATextThatIsNotComputedTheLinesThatStayHaveTheirs() {
        EditorState three = EditorState.of("a = 2\nb = a^2\nc = b + 1", Writing.USUAL);
        assertEquals(
                List.of(new LineEnd(5, "", "4"), new LineEnd(24, "5", "1")),
                EditorNotes.lineEnds(three.with(Program.read("a = 2\nb = (a^2\nc = b + 1"))));
        assertEquals(
                List.of(),
                EditorNotes.lineEnds(three.with(Program.read("a = 25 +"))),
                "a line that goes on is another");
        assertEquals(
                List.of(new LineEnd(14, "", "4"), new LineEnd(22, "4", "1"), new LineEnd(32, "5", "1")),
                EditorNotes.lineEnds(three.with(Program.read("q = (1 +\na = 2\nb = a^2\nc = b + 1"))));
        assertEquals(List.of(), EditorNotes.lineEnds(EditorState.of("# nothing", Writing.USUAL)));
    }

    private static String marks(String marked, boolean isResting) {
        int cursor = marked.indexOf('@');
        EditorState state =
                EditorState.of(marked.replace("@", ""), Writing.USUAL).withCursor(cursor);
        return EditorNotes.marks(state, state.shown(), Selection.NONE, isResting).stream()
                .map(mark -> mark.kind() + " " + mark.from() + "-" + mark.to())
                .collect(Collectors.joining(", "));
    }

    @Test
    void marksProblemsWhereTheyCanBeSeen() {
        assertEquals("error 8-9", marks("y = sin(1", true));
        assertEquals("error 8-9", marks("y = sin(1\nz = 2", true));
        assertEquals("info 4-5", marks("y = q", true));
        assertEquals("warning 4-5", marks("a = 9 in [0, 1]", true));
        assertEquals("", marks("", true));
    }

    @Test
    void marksAllPlacesOfANameWhileTheTextRests() {
        assertEquals("same 0-1, same 10-11", marks("@a = 2\nb = a", true));
        assertEquals("", marks("@a = 2\nb = a", false));
        assertEquals("", marks("a = 2\n@b = a", true));
    }

    @Test
    void marksTheBracketThatBelongsToTheOneAtTheCursor() {
        assertEquals("match 4-5, match 11-12", marks("y = @([1, 2])", false));
        assertEquals("match 11-12, match 4-5", marks("y = ([1, 2])@", false));
        assertEquals("match 10-11, match 5-6", marks("y = ([1, 2@])", false));
        assertEquals("", marks("y = 1 # (@)", true));
    }
}
