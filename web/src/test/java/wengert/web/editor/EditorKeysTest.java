package wengert.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wengert.explain.Writing;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;

/** In these texts {@code @} is where the cursor is. */
class EditorKeysTest {
    private static @Nullable Action pressed(String key, String marked) {
        return EditorKeys.of(Program.read(marked.replace("@", "")), key, marked.indexOf('@'));
    }

    private static void expectText(String expected, String key, String marked) {
        assertEquals(new EditorAction.Replace(expected), pressed(key, marked));
    }

    @Test
    void changesANumber() {
        expectText("a = 3", "Alt-ArrowUp", "a = 2@");
        expectText("a = 1.4", "Alt-ArrowDown", "a = @1.5");
        assertNull(pressed("Alt-ArrowUp", "@a = 2"), "elsewhere the line moves");
    }

    @Test
    void takesTheNearestSuggestionOfAProblemBeforeThatOfARemark() {
        expectText("y = q + sin(1)", "Mod-.", "y = @q + sin(1");
        expectText("q = 1\ny = q", "Mod-.", "y = @q");
        expectText("# about\nq = 1\ny = q", "Mod-.", "# about\ny = @q");
        expectText("alpha = 2\ny = alpha", "Mod-.", "alpha = 2\ny = @alpa");
        expectText("y = sinn(1)\nz = cos(2)", "Mod-.", "y = sinn(1)\nz = coss@(2)");
        assertNull(pressed("Mod-.", "y = 1@"));
    }

    @Test
    void goesFromProblemToProblem() {
        assertEquals(new EditorAction.Show(4, 5), pressed("F8", "@y = q\nz = p"));
        assertEquals(new EditorAction.Show(10, 11), pressed("F8", "y = q@\nz = p"));
        assertEquals(new EditorAction.Show(4, 5), pressed("F8", "y = q\nz = p@"));
        assertNull(pressed("F8", "y = 1@"));
    }

    @Test
    void leadsToWhereANameIsGiven() {
        assertEquals(new EditorAction.Show(0, 1), pressed("F12", "a = 2\nb = @a"));
        assertNull(pressed("F12", "b = @2"));
    }

    @Test
    void putsSpacesInOrderInOneStep() {
        Change<EditorState> change =
                EditorUpdate.apply(EditorState.of("a=2", Writing.USUAL), new EditorAction.Format());
        assertEquals(List.of(new Effect.SetText("a = 2", false), new Effect.Keep("draft", "a = 2")), change.effects());
    }

    @Test
    void renamesOnceTheNameCanBeHad() {
        EditorState state = EditorState.of("a = 2\nb = a*a", Writing.USUAL);
        Change<EditorState> asked = EditorUpdate.apply(state, new EditorAction.Rename(10));
        assertEquals(List.of(new Effect.Focus(RenamingView.FIELD)), asked.effects());
        EditorState taken =
                EditorUpdate.apply(asked.state(), new EditorAction.NewName("b")).state();
        Renaming renaming = taken.renaming();
        assertNotNull(renaming);
        String view = Markup.textOf(RenamingView.of(renaming));
        assertTrue(view.contains("'b' is taken on line 2: choose another name"), view);
        assertEquals(
                taken,
                EditorUpdate.apply(taken, new EditorAction.EndRename(true)).state());

        EditorState free =
                EditorUpdate.apply(taken, new EditorAction.NewName("width ")).state();
        Change<EditorState> done = EditorUpdate.apply(free, new EditorAction.EndRename(true));
        assertEquals("width = 2\nb = width*width", done.state().text());
        assertNull(done.state().renaming());
        assertTrue(
                done.effects().contains(new Effect.SelectText(14, 14)),
                done.effects().toString());
    }

    @Test
    void aRenameThatIsLeftChangesNothing() {
        EditorState state = EditorState.of("a = 2\nb = a*a", Writing.USUAL);
        EditorState asked =
                EditorUpdate.apply(state, new EditorAction.Rename(0)).state();
        Change<EditorState> left = EditorUpdate.apply(asked, new EditorAction.EndRename(false));
        assertEquals(state.text(), left.state().text());
        assertNull(left.state().renaming());
        assertEquals(List.of(new Effect.SelectText(0, 0)), left.effects());
        assertEquals(
                state, EditorUpdate.apply(state, new EditorAction.Rename(4)).state(), "a number has no name");
        assertNull(EditorUpdate.apply(asked, new EditorAction.Replace("c = 1"))
                .state()
                .renaming());
    }

    @Test
    void aDragIsADraftUntilItEnds() {
        EditorState state = EditorState.of("a = 2", Writing.USUAL);
        Change<EditorState> drag = EditorUpdate.apply(state, new EditorAction.Replace("a = 3", true));
        assertEquals(List.of(new Effect.SetText("a = 3", true)), drag.effects());
    }
}
