package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorAction;
import wengert.web.editor.EditorState;
import wengert.web.graph.GraphAction;
import wengert.web.html.Markup;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.race.RaceAction;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareAction;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepAction;

/** How the page enters the comparison of both modes, moves it and leaves it. */
class RaceStateTest {
    private static final State OPENED =
            State.of(new State.Start("http://wengert/", "", EditorState.FIRST, SettingsState.START, false));
    private static final State RACING = after(OPENED, new RaceAction.Toggle());

    @Test
    void theTransportMovesBothModesAndNoSweep() {
        State swept = after(OPENED, new SweepAction.Choose(Mode.TANGENT));
        State racing = after(after(swept, new FrameAction.Show(Frame.Tab.PLOT)), new RaceAction.Toggle());
        assertTrue(racing.race().isOpen());
        assertFalse(racing.sweep().isOpen());
        assertEquals(Frame.Tab.GRAPH, racing.frame().tab());
        State stepped = after(after(racing, new SweepAction.Forth()), new SweepAction.Forth());
        assertEquals(2, stepped.race().clock().position());
        assertFalse(stepped.sweep().isOpen());
        assertEquals(1, after(stepped, new SweepAction.Back()).race().clock().position());
        assertEquals(7, after(stepped, new SweepAction.Scrub(7)).race().clock().position());
        State last = after(stepped, new SweepAction.Last());
        assertEquals(after(last, new SweepAction.Forth()).race(), last.race());
        assertEquals(0, after(last, new SweepAction.First()).race().clock().position());
    }

    @Test
    void itPlaysToTheEndOfTheSlowerMode() {
        Change<State> change = Update.apply(RACING, new SweepAction.Toggle());
        int ticks = 0;
        while (change.state().race().clock().isPlaying()) {
            Effect.After due = (Effect.After) change.effects().get(0);
            change = Update.apply(change.state(), due.action());
            ticks++;
        }
        int end = after(RACING, new SweepAction.Last()).race().clock().position();
        assertEquals(15, end);
        assertEquals(end, change.state().race().clock().position());
        assertEquals(end - 1, ticks);
    }

    @Test
    void aSweepAnotherTabALinkOrTheButtonLeavesIt() {
        Screen stage = OPENED.graph().screen();
        assertTrue(RACING.graph().screen().width() < stage.width());
        State link = after(OPENED, new SweepAction.Choose(Mode.FORWARD));
        for (Action leaving : new Action[] {
            new RaceAction.Toggle(),
            new SweepAction.Choose(Mode.BACKWARD),
            new SweepAction.Close(),
            new FrameAction.Show(Frame.Tab.TABLE),
            new ShareAction.Arrived(link.link().encode())
        }) {
            State left = after(RACING, leaving);
            assertFalse(left.race().isOpen(), leaving.toString());
            assertNull(left.race().race());
            assertEquals(stage, left.graph().screen(), leaving.toString());
        }
        assertTrue(after(RACING, new SweepAction.Choose(Mode.BACKWARD)).sweep().isOpen());
        assertTrue(after(RACING, new FrameAction.Show(Frame.Tab.GRAPH)).race().isOpen());
    }

    @Test
    void theDrawingFitsAPane() {
        State wide = after(RACING, new GraphAction.Sized(new Screen(900, 700)));
        assertEquals(new Screen(450, 452), wide.graph().screen());
        State narrow = after(wide, new GraphAction.Sized(new Screen(390, 500)));
        assertEquals(new Screen(390, 130), narrow.graph().screen());
        assertEquals(
                new Screen(390, 500),
                after(narrow, new RaceAction.Toggle()).graph().screen());
    }

    @Test
    void anotherProgramKeepsThePlaceWithinItsSteps() {
        State end = after(RACING, new SweepAction.Last());
        State shorter = after(end, new EditorAction.Typed(Program.read("x = 3\ny = x^2")));
        assertEquals(4, shorter.race().clock().position());
        assertNotNull(shorter.race().race());
        State constant = after(shorter, new EditorAction.Typed(Program.read("const k = 3\ny = k^2")));
        assertNull(constant.race().race());
        assertTrue(Markup.of(PageView.of(constant)).contains("The program has no inputs"));
        State empty = after(constant, new EditorAction.Typed(Program.read("")));
        assertTrue(Markup.of(PageView.of(empty)).contains("Nothing to compare yet."));
    }

    @Test
    void anEmbeddedStageHasNoButtonForIt() {
        State embedded = State.of(new State.Start("http://wengert/", "", "x = 1\ny = x", SettingsState.START, true));
        assertFalse(Markup.of(PageView.of(embedded)).contains("id=\"compare\""));
        assertTrue(Markup.of(PageView.of(OPENED)).contains("id=\"compare\""));
    }

    private static State after(State state, Action action) {
        return Update.apply(state, action).state();
    }
}
