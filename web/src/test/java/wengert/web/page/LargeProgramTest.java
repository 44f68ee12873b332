package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.link.Link;
import wengert.link.View;
import wengert.web.background.Tasks;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorAction;
import wengert.web.editor.EditorNotes;
import wengert.web.exports.ExportAction;
import wengert.web.graph.GraphAction;
import wengert.web.graph.GraphUpdate;
import wengert.web.html.Markup;
import wengert.web.lens.LensAction;
import wengert.web.lens.Level;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.model.Selection;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareAction;
import wengert.web.subject.NodeAction;
import wengert.web.subject.Subject;
import wengert.web.sweep.SweepAction;

/** A large program is drawn in the background; until then the page shows what was drawn before, as one. */
class LargeProgramTest {
    private static final String LARGE = "x = 0.5\ny = 2" + "\nx = sin(x*y) + x".repeat(60);
    private static final String LONGER = LARGE + "\nz = x*y";
    private static final String LONGEST = LONGER + "\nz = z + 1";
    private static final Action SIZED = new GraphAction.Sized(new Screen(800, 500));

    /** The page in the hands of one who answers for the background when it suits the test. */
    private static final class Desk {
        private State state;
        private final List<Effect.Ask> asked = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();

        Desk(String fragment, String draft) {
            state = State.of(new State.Start("https://example.org/", fragment, draft, SettingsState.START, false));
        }

        static Desk drawn(String text) {
            Desk desk = new Desk("", text);
            desk.does(SIZED);
            desk.answer();
            return desk;
        }

        void does(Action action) {
            Change<State> change = Update.apply(state, action);
            state = change.state();
            for (Effect effect : change.effects()) {
                effects.add(effect);
                if (effect instanceof Effect.Ask ask && ask.task().equals(GraphUpdate.TASK)) {
                    asked.add(ask);
                }
            }
        }

        void types(String text) {
            does(new EditorAction.Typed(Program.read(text)));
        }

        /** The oldest request is answered. */
        void answer() {
            Effect.Ask ask = asked.remove(0);
            does(ask.done().apply(new Tasks().answer(ask.task(), ask.request())));
        }

        void answerNothing() {
            does(asked.remove(0).done().apply(Parcel.NOTHING));
        }

        int cards() {
            return state.graph().drawing().cards().size();
        }

        void assertIsOfOneMind() {
            Computation viewed = state.viewed();
            assertEquals(viewed, state.graph().computation());
            Subject swept = state.sweep().subject();
            assertNotNull(swept);
            assertSame(viewed, swept.computation(), "the sweep is about what is drawn");
            assertTrue(state.selection().node() < viewed.size());
            assertFalse(Markup.of(PageView.of(state)).isEmpty());
        }

        String markup() {
            return Markup.of(PageView.of(state));
        }
    }

    @Test
    void oneThatOpensSaysThatItIsBeingDrawn() {
        Desk desk = new Desk("", LARGE);
        assertEquals(0, desk.cards());
        assertTrue(desk.markup().contains("role=\"status\">Drawing 182 nodes…<"), desk.markup());
        assertTrue(desk.markup().contains("aria-busy=\"true\""));
        desk.assertIsOfOneMind();
        desk.does(SIZED);
        desk.answer();
        assertEquals(182, desk.cards());
        assertTrue(desk.state.graph().viewport().x() > 0, "so long a chain is looked at from its end");
        assertFalse(desk.markup().contains("Drawing 182"));
        assertFalse(desk.markup().contains("aria-busy"));
        desk.assertIsOfOneMind();
    }

    @Test
    void aSmallOneIsDrawnAtOnce() {
        Desk desk = new Desk("", "a = 2\nb = sin(a)");
        desk.does(SIZED);
        assertEquals(List.of(), desk.asked);
        assertEquals(2, desk.cards());
    }

    @Test
    void anEditKeepsWhatIsDrawnUntilTheNewPlacesAreThere() {
        Desk desk = Desk.drawn(LARGE);
        Computation before = desk.state.viewed();
        desk.does(new Selection.Select(181));
        desk.types(LONGER);
        assertSame(before, desk.state.viewed());
        assertSame(before, desk.state.graph().computation());
        assertEquals(181, desk.state.selection().node());
        assertEquals("z", name(desk.state.shown()), "result and gradient are the newest");
        assertTrue(desk.markup().contains("aria-busy=\"true\""));
        desk.assertIsOfOneMind();
        desk.answer();
        assertSame(desk.state.shown(), desk.state.viewed());
        assertEquals(183, desk.cards());
        assertEquals(181, desk.state.selection().node());
        desk.assertIsOfOneMind();
        assertTrue(desk.effects.stream().anyMatch(Effect.Glide.class::isInstance), "and glides there");
    }

    @Test
    void whatIsTypedMeanwhileTakesThePlaceOfWhatWasAwaited() {
        Desk desk = Desk.drawn(LARGE);
        Computation before = desk.state.viewed();
        desk.types(LONGER);
        desk.types(LONGER + "\nz = z*z");
        desk.types(LONGEST);
        assertEquals(1, desk.asked.size(), "one request at a time");
        desk.answer();
        assertSame(before, desk.state.viewed(), "the answer is to what nobody waits for any more");
        assertEquals(1, desk.asked.size(), "the newest is asked for");
        desk.answer();
        assertSame(desk.state.shown(), desk.state.viewed());
        assertEquals(LONGEST, desk.state.viewed().program().source());
        assertEquals(List.of(), desk.asked);
    }

    @Test
    void whoTakesAnEditBackSeesWhatIsDrawn() {
        Desk desk = Desk.drawn(LARGE);
        desk.types(LONGER);
        desk.types(LARGE);
        assertSame(desk.state.shown(), desk.state.viewed());
        assertFalse(desk.state.graph().isAwaited());
        desk.answer();
        assertEquals(182, desk.cards());
        desk.types(LONGER);
        desk.answer();
        assertEquals(183, desk.cards());
    }

    @Test
    void whereTheBackgroundDoesNotRunThePageDrawsItself() {
        Desk desk = Desk.drawn(LARGE);
        Desk other = Desk.drawn(LARGE);
        desk.types(LONGER);
        other.types(LONGER);
        desk.answer();
        other.answerNothing();
        assertEquals(
                desk.state.graph().drawing().layout(),
                other.state.graph().drawing().layout());
        other.assertIsOfOneMind();
    }

    @Test
    void whoIsNotAnsweredForLongDrawsItself() {
        Desk desk = Desk.drawn(LARGE);
        desk.types(LONGER);
        Effect.After late = desk.effects.stream()
                .filter(Effect.After.class::isInstance)
                .map(Effect.After.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        desk.does(late.action());
        assertEquals(183, desk.cards());
        State state = desk.state;
        desk.answer();
        assertSame(state.graph().drawing(), desk.state.graph().drawing(), "an answer after that changes nothing");
        desk.types(LONGEST);
        desk.does(late.action());
        assertEquals(183, desk.cards(), "the next request has its own time");
    }

    @Test
    void otherNumbersAreShownAtOnce() {
        Desk desk = Desk.drawn(LARGE);
        desk.types(LARGE.replace("0.5", "0.75"));
        assertEquals(List.of(), desk.asked);
        assertSame(desk.state.shown(), desk.state.viewed());
        desk.types(LONGER);
        desk.types(LONGER.replace("0.5", "0.25"));
        desk.answer();
        assertSame(desk.state.shown(), desk.state.viewed(), "they need no places of their own");
        assertEquals(183, desk.cards());
        desk.assertIsOfOneMind();
    }

    @Test
    void anotherProgramIsSaidToBeDrawnAndItsSweepIsThereAtOnce() {
        Desk desk = Desk.drawn(LARGE);
        View third = new View("", View.Mode.FORWARD, 3, "", "");
        desk.does(new ShareAction.Arrived(Link.to(LONGER).withView(third).encode()));
        assertEquals(LONGER, desk.state.viewed().program().source());
        assertEquals(3, desk.state.sweep().step());
        assertEquals(0, desk.cards());
        desk.assertIsOfOneMind();
        desk.does(new SweepAction.Forth());
        desk.answer();
        assertEquals(183, desk.cards());
        assertEquals(4, desk.state.sweep().step());
        desk.types("p = 0.5\nq = 2" + "\np = cos(p*q) - p".repeat(60));
        assertEquals(0, desk.cards());
        desk.assertIsOfOneMind();
    }

    @Test
    void levelsGroupsAndDerivativesGoTheSameWay() {
        String calls = "f(t) = sin(t)*t + exp(t)\nx = 0.5" + "\nx = f(x)".repeat(50);
        Desk desk = new Desk("", calls);
        desk.does(SIZED);
        assertEquals(51, desk.cards(), "calls are closed");
        desk.does(new LensAction.Look(Level.OPERATIONS));
        assertEquals(51, desk.cards());
        assertEquals(Level.OPERATIONS, desk.state.lens().level());
        desk.assertIsOfOneMind();
        desk.answer();
        assertEquals(201, desk.cards());
        assertNotNull(desk.state.graph().glide());

        int node = desk.state.viewed().output();
        desk.does(new GraphAction.Fold(node));
        assertEquals(201, desk.cards());
        desk.answer();
        assertEquals(198, desk.cards());

        desk.does(new Selection.Select(node));
        Computation before = desk.state.viewed();
        desk.does(new LensAction.LookAt("x"));
        assertEquals(0, desk.cards(), "most of its nodes are new");
        assertEquals(Selection.NONE, desk.state.selection());
        desk.assertIsOfOneMind();
        desk.answer();
        assertSame(desk.state.lens().viewed(), desk.state.viewed());
        assertNotEquals(before, desk.state.viewed());
        desk.assertIsOfOneMind();
    }

    @Test
    void aGroupIsTurnedInWhatIsAwaited() {
        String calls = "f(t) = sin(t)*t + exp(t)\nx = 0.5" + "\nx = f(x)".repeat(50);
        Desk desk = new Desk("", calls);
        desk.does(SIZED);
        desk.does(new LensAction.Look(Level.OPERATIONS));
        desk.answer();
        desk.types(calls + "\ny = x + 1");
        desk.does(new GraphAction.Fold(desk.state.viewed().output()));
        desk.answer();
        desk.answer();
        assertEquals(calls + "\ny = x + 1", desk.state.viewed().program().source());
        assertEquals(201 - 3 + 2, desk.cards());
    }

    @Test
    void whatIsAboutTheTextIsAboutTheNewest() {
        Desk desk = Desk.drawn(LARGE);
        desk.does(new ExportAction.Toggle());
        desk.does(new Selection.Select(181));
        desk.types(LONGER);
        Effect.Ask export = (Effect.Ask) desk.effects.get(desk.effects.size() - 1);
        assertTrue(export.request().text().endsWith("z = x*y"), export.request().text());
        assertTrue(
                EditorNotes.marks(desk.state.editor(), desk.state.viewed(), desk.state.selection(), false)
                        .isEmpty(),
                "the node that is selected has its place in an earlier text");
        State before = desk.state;
        desk.does(new NodeAction.MakeOutput(3));
        assertEquals(before.editor().text(), desk.state.editor().text());
    }

    @Test
    void anotherScreenMayWantOtherPlaces() {
        Desk desk = new Desk("", LARGE);
        desk.does(SIZED);
        desk.does(new GraphAction.Sized(new Screen(6000, 9000)));
        desk.answer();
        assertEquals(0, desk.cards());
        desk.answer();
        assertEquals(182, desk.cards());
        desk.does(new GraphAction.Sized(new Screen(12_000, 9000)));
        assertEquals(182, desk.cards(), "what is drawn stays till then");
        desk.answer();
        assertEquals(List.of(), desk.asked);
        assertEquals(desk.state.graph().fitted().viewport(), desk.state.graph().viewport());
        assertNull(desk.state.graph().glide());
    }

    private static String name(Computation computation) {
        return computation.names().text(computation.output());
    }
}
