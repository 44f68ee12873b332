package wengert.web.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.lang.Program;
import wengert.layout.Cubic;
import wengert.layout.Direction;
import wengert.layout.Place;
import wengert.layout.Point;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Frame;
import wengert.web.drawing.TextWidth;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Markup;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.SweepUpdate;

class GraphTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final Screen WIDE = new Screen(900, 600);
    private static final Screen TALL = new Screen(390, 500);

    @ParameterizedTest
    @ValueSource(strings = {MAIN, "x = 1", "x = 1\ny = exp(sin(cos(tan(exp(sin(cos(x)))))))", "x=1;y=x*x+x*x*x+x"})
    void fittingShowsEveryBox(String source) {
        for (Screen screen : List.of(WIDE, TALL)) {
            GraphState state = GraphState.on(screen).in(computation(source));
            assertFalse(state.drawing().cards().isEmpty());
            for (Card card : state.drawing().cards()) {
                Place place = state.drawing().place(card.node());
                assertTrue(state.viewport().contains(place.x(), place.y(), place.right(), place.bottom()), card.key());
            }
        }
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Viewport viewport = drawn().viewport();
        for (double factor : List.of(0.5, 0.9, 1.3, 2.0)) {
            for (double x : List.of(0.0, 123.0, 450.0, 899.0)) {
                Viewport zoomed = viewport.zoomed(factor, x, 77, WIDE);
                assertEquals(viewport.unitX(x, WIDE), zoomed.unitX(x, WIDE), 1e-9);
                assertEquals(viewport.unitY(77, WIDE), zoomed.unitY(77, WIDE), 1e-9);
                assertEquals(viewport.scale(WIDE) * factor, zoomed.scale(WIDE), 1e-9);
            }
        }
    }

    @Test
    void aDragMovesWhatIsUnderThePointerWithIt() {
        GraphState start = drawn();
        GraphState held = after(start, new GraphAction.Down(1, 100, 100));
        GraphState moved = after(held, new GraphAction.Move(1, 160, 70, WIDE));
        assertEquals(start.viewport().unitX(100, WIDE), moved.viewport().unitX(160, WIDE), 1e-9);
        assertEquals(start.viewport().unitY(100, WIDE), moved.viewport().unitY(70, WIDE), 1e-9);
        assertTrue(moved.touch().hasMoved());
        GraphState lifted = after(moved, new GraphAction.Up(1));
        assertEquals(lifted, after(lifted, new GraphAction.Move(1, 300, 300, WIDE)), "nothing is held");
    }

    @Test
    void aTremblingClickIsNoDrag() {
        GraphState held = after(drawn(), new GraphAction.Down(1, 100, 100));
        GraphState moved = after(held, new GraphAction.Move(1, 101, 102, WIDE));
        assertFalse(moved.touch().hasMoved());
        assertEquals(held.viewport(), moved.viewport());
    }

    @Test
    void twoFingersKeepWhatIsUnderTheRestingOne() {
        GraphState start = after(after(drawn(), new GraphAction.Down(1, 100, 100)), new GraphAction.Down(2, 200, 100));
        GraphState moved = after(start, new GraphAction.Move(2, 300, 100, WIDE));
        assertEquals(start.viewport().unitX(100, WIDE), moved.viewport().unitX(100, WIDE), 1e-9);
        assertEquals(2 * start.viewport().scale(WIDE), moved.viewport().scale(WIDE), 1e-9);
    }

    @Test
    void anotherNumberMovesNothing() {
        GraphState before = drawn();
        GraphState after = before.in(computation(MAIN.replace("2\nb", "-1.23456e-30\nb")));
        assertSame(before.drawing(), after.drawing());
        assertEquals(before.viewport(), after.viewport());
    }

    @Test
    void theFirstDrawingRestsAndAnEditLeadsFromWhereThingsStood() {
        assertNull(drawn().glide());
        GraphState before = drawn();
        GraphState after = before.in(computation("z = 7\n" + MAIN + "\ne = d*z"));
        assertNotNull(after.glide());
        for (Card card : before.drawing().cards()) {
            int same = after.drawing().cards().stream()
                    .filter(other -> other.key().equals(card.key()))
                    .findFirst()
                    .orElseThrow()
                    .node();
            assertEquals(before.pose().corner(card.node()), after.pose().corner(same), card.key());
        }
        assertEquals(before.viewport(), after.lookedAt());
        GraphState rested = after(after, new GraphAction.Glided(1));
        assertNull(rested.glide());
        assertSame(rested.drawing().rest(), rested.pose());
        assertEquals(rested.viewport(), rested.lookedAt());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9})
    void edgesAndCardsMoveTogether(double part) {
        GraphState start = drawn().in(computation("z = 7\n" + MAIN + "\ne = d*z"));
        GraphState moving = after(start, new GraphAction.Glided(part));
        Drawing drawing = moving.drawing();
        for (Drawing.Wire wire : drawing.wires()) {
            List<Cubic> curve = moving.pose().curve(wire);
            Point end = curve.get(curve.size() - 1).end();
            Point corner = moving.pose().corner(wire.user());
            Point rest = drawing.rest().corner(wire.user());
            assertEquals(wire.route().end().x() - rest.x(), end.x() - corner.x(), 1e-9);
            assertEquals(wire.route().end().y() - rest.y(), end.y() - corner.y(), 1e-9);
        }
    }

    @Test
    void whatOutgrowsItsViewIsTurnedWhereThatMakesItMuchLarger() {
        Screen square = new Screen(700, 600);
        GraphState state = GraphState.on(square).in(computation("x = 1\ny1 = sin(x)"));
        assertEquals(Direction.LEFT_TO_RIGHT, state.drawing().direction());
        StringBuilder text = new StringBuilder("x = 1\ny1 = sin(x)");
        for (int i = 2; i <= 6; i++) {
            text.append("\ny").append(i).append(" = sin(y").append(i - 1).append(")");
            state = state.in(computation(text.toString()));
        }
        assertEquals(Direction.TOP_TO_BOTTOM, state.drawing().direction());
        assertNotNull(state.glide(), "it turns before one's eyes");
    }

    @Test
    void aSweepIsFollowedFromNearWhereAllOfItIsTooSmallToRead() {
        String chain = "x = 1\ny = x" + "\ny = tanh(x*y + 2)".repeat(20);
        Computation large = computation(chain);
        GraphState whole = GraphState.on(WIDE).in(large);
        SweepState sweep = SweepUpdate.apply(SweepState.START.in(large), large, new SweepAction.Forth())
                .state();
        GraphState near = GraphUpdate.following(whole, sweep, large);
        Place output = near.drawing().place(large.output());
        assertTrue(near.viewport().contains(output.x(), output.y(), output.right(), output.bottom()));
        assertTrue(
                near.viewport().scale(WIDE) >= 0.5, "scale " + near.viewport().scale(WIDE));
        Computation small = computation(MAIN);
        GraphState legible = GraphState.on(WIDE).in(small);
        SweepState first = SweepUpdate.apply(SweepState.START.in(small), small, new SweepAction.Forth())
                .state();
        assertSame(legible, GraphUpdate.following(legible, first, small));
    }

    @Test
    void aDragChoosesNothing() {
        GraphState held = after(drawn(), new GraphAction.Down(1, 100, 100));
        GraphState moved = after(held, new GraphAction.Move(1, 160, 70, WIDE));
        GraphAction choose = new GraphAction.Choose(1);
        assertEquals(
                List.of(), GraphUpdate.apply(moved, computation(MAIN), choose).effects());
        assertEquals(
                List.of(new Effect.After(0, new Selection.Select(1))),
                GraphUpdate.apply(held, computation(MAIN), choose).effects());
    }

    @Test
    void whereOthersStandInsideACallIsMarkedAlongItsOwnNodes() {
        String inside = "f(x) = exp(x) * x\na = 2\nb = 3\nc = f(a*b + f(b)) + f(a)";
        Drawing drawing = GraphState.on(WIDE).in(computation(inside)).drawing();
        assertEquals(3, drawing.frames().size());
        for (Frame frame : drawing.frames()) {
            assertFalse(frame.members().isEmpty());
        }
        String simple = "f(x) = exp(x) * 2\na = 2\nb = f(a)";
        assertTrue(GraphState.on(WIDE)
                .in(computation(simple))
                .drawing()
                .frames()
                .get(0)
                .isClear());
    }

    @Test
    void aLineMoreKeepsTheKeysOfTheOthers() {
        GraphState before = drawn();
        GraphState after = before.in(computation("z = 7\n" + MAIN + "\ne = d*z"));
        for (Card card : before.drawing().cards()) {
            assertTrue(after.drawing().layout().places().containsKey(card.key()), card.key());
        }
    }

    @Test
    void anotherProgramIsShownWhole() {
        GraphState away = after(drawn(), new GraphAction.ZoomAt(6, 0, 0, WIDE));
        assertEquals(away.viewport(), away.in(computation(MAIN + "\ne = d + 1")).viewport());
        GraphState other = away.in(computation("x = 1\ny = sin(x)"));
        assertEquals(other.fitted().viewport(), other.viewport());
    }

    @Test
    void aNarrowScreenIsReadDownwards() {
        assertEquals(
                Direction.TOP_TO_BOTTOM,
                GraphState.on(TALL).in(computation(MAIN)).drawing().direction());
        GraphState turned =
                after(GraphState.on(new Screen(1400, 600)).in(computation(MAIN)), new GraphAction.Sized(TALL));
        assertEquals(Direction.TOP_TO_BOTTOM, turned.drawing().direction());
    }

    @Test
    void arrowKeysGoAlongTheEdges() {
        GraphState state = GraphState.on(new Screen(1400, 600)).in(computation(MAIN));
        assertEquals(Direction.LEFT_TO_RIGHT, state.drawing().direction());
        Subject subject = Subject.of(computation(MAIN));
        int d = subject.output();
        int c = Walk.from(d, "ArrowLeft", state.drawing());
        assertEquals("c", subject.names().text(c));
        assertEquals(d, Walk.from(c, "ArrowRight", state.drawing()));
        assertEquals(1, Walk.from(0, "ArrowDown", state.drawing()));
        assertEquals(-1, Walk.from(d, "ArrowRight", state.drawing()));
        var change = GraphUpdate.apply(state, computation(MAIN), new GraphAction.WalkTo(c, GraphView.idOf(c)));
        assertEquals(new Effect.Focus(GraphView.idOf(c)), change.effects().get(0));
    }

    @Test
    void aPictureInWhichNothingCouldBeMadeOutLeapsToWhatIsAtWork() {
        StringBuilder chain = new StringBuilder("x = 1\n");
        for (int i = 0; i < 60; i++) {
            chain.append("x = sin(x)\n");
        }
        Screen pane = new Screen(340, 320);
        GraphState state = GraphState.on(pane).in(computation(chain.toString())).fitted();
        Set<Viewport> looked = new HashSet<>();
        for (int node = 0; node <= 60; node++) {
            Viewport viewport = state.leaping(List.of(node)).viewport();
            Place place = state.drawing().place(node);
            assertTrue(viewport.contains(place.x(), place.y(), place.right(), place.bottom()), "node " + node);
            assertTrue(viewport.scale(pane) >= 0.5);
            looked.add(viewport);
        }
        assertTrue(looked.size() > 5 && looked.size() < 40, "stands still for most steps: " + looked.size());
        GraphState small = GraphState.on(pane).in(computation(MAIN)).fitted();
        assertSame(small, small.leaping(List.of(0)));
        assertSame(state, state.leaping(List.of()));
    }

    @Test
    void nodesHaveWords() {
        Subject subject = Subject.of(computation(MAIN));
        Progress progress = Progress.of(SweepState.START.in(subject.computation()), subject);
        List<Card> cards = GraphState.START.in(subject.computation()).drawing().cards();
        assertEquals(
                "d, tanh of c, value −0.964028, gradient 1, output",
                Spoken.of(cards.get(subject.output()), subject, progress));
        assertEquals("a, input, value 2, gradient 0.0706508", Spoken.of(cards.get(0), subject, progress));
    }

    @Test
    void aNumberThatIsNoneHasASignAndAWord() {
        String html = markup("x = -1\ny = log(x)");
        assertTrue(html.contains("⚠ NaN<"), html);
        assertTrue(html.contains("badge is-born"), html);
        assertFalse(markup(MAIN).contains("⚠"));
    }

    @Test
    void manyNodesAreShapesFromAfarAndCardsFromNear() {
        Computation many = computation("x = 0.5\nf(t) = t*t+t*t+t*t+t*t+t*t\ng(t) = f(f(f(f(t))))\ny = "
                + "g(".repeat(15) + "x" + ")".repeat(15));
        assertTrue(many.size() > Drawing.DETAILED && many.size() < Drawing.MOST_NODES, "nodes: " + many.size());
        GraphState whole = GraphState.START.in(many).settled();
        String far = Markup.of(GraphView.of(whole, many, Selection.NONE, SweepState.START.in(many)));
        assertTrue(far.contains("far-boxes") && far.contains("zoom in to see their numbers"), far.substring(0, 300));
        GraphState near = after(whole, new GraphAction.ZoomAt(1e9, 0, 300, WIDE));
        String cards = Markup.of(GraphView.of(near, many, Selection.NONE, SweepState.START.in(many)));
        assertFalse(cards.contains("far-boxes"));
        assertTrue(cards.contains("slopes are left out"), cards.substring(0, 300));
        assertTrue(cards.length() < 600_000, "only what is near the view is in the document: " + cards.length());
    }

    @Test
    void aVeryLargeProgramIsNotDrawnAndSaysSo() {
        Computation large = computation("x = 0.5\nf(t) = t*t+t*t+t*t+t*t+t*t+t*t+t*t+t*t\ng(t) = " + "f(".repeat(20)
                + "t" + ")".repeat(20) + "\ny = " + "g(".repeat(20) + "x" + ")".repeat(20));
        assertTrue(large.size() > Drawing.MOST_NODES, "nodes: " + large.size());
        assertEquals(
                "This program has 6,001 nodes.Graphs of up to 3,000 nodes are drawn."
                        + " Values, gradient, steps and the table work all the same.",
                Markup.textOf(
                        GraphView.of(GraphState.START.in(large), large, Selection.NONE, SweepState.START.in(large))));
    }

    @Test
    void textIsMeasuredByItsCharacters() {
        assertEquals(TextWidth.of("00000", 10), TextWidth.of("12345", 10));
        assertTrue(TextWidth.of("W", 10) > TextWidth.of("i", 10));
        assertEquals(TextWidth.of("v", 10), TextWidth.of("v̄", 10));
        assertNotEquals(0, TextWidth.of("漢", 10));
    }

    private static Computation computation(String source) {
        return Computation.of(Program.read(source));
    }

    private static GraphState drawn() {
        return GraphState.on(WIDE).in(computation(MAIN));
    }

    private static GraphState after(GraphState state, GraphAction action) {
        Computation computation = state.computation();
        return computation == null
                ? state
                : GraphUpdate.apply(state, computation, action).state();
    }

    private static String markup(String source) {
        Computation computation = computation(source);
        return Markup.of(GraphView.of(
                GraphState.START.in(computation), computation, Selection.NONE, SweepState.START.in(computation)));
    }
}
