package wengert.web.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.layout.Place;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Markup;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Selection;
import wengert.web.sweep.SweepState;

class SearchTest {
    private static final Computation MAIN = computation("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)\ndd = d + sin(a)");

    private static Computation computation(String text) {
        return Computation.of(Program.read(text));
    }

    private static List<String> found(String words) {
        return new Search(true, words, 0)
                .hits(MAIN).stream().map(MAIN.names()::text).toList();
    }

    @Test
    void namesComeFirstThenOperationsAndTextWhereThereAreNone() {
        assertEquals(List.of("d", "dd"), found("d"));
        assertEquals("a", found(" A ").get(0));
        assertEquals(List.of("d"), found("tanh"));
        assertEquals(List.of("dd"), found("DD"));
        assertEquals("c", found("a*b +").get(0));
        assertEquals(List.of("d"), found("line 4"));
        assertEquals(List.of(), found("zebra"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void goesThroughTheHitsAround() {
        GraphState state = GraphState.on(new Screen(900, 600)).in(MAIN);
        state = after(state, new GraphAction.Find(true));
        assertTrue(state.search().isOpen());
        state = after(state, new GraphAction.Seek("d", 0));
        assertTrue(words(state).contains("1 of 2"), words(state));
        state = after(state, new GraphAction.Seek("d", 1));
        assertTrue(words(state).contains("2 of 2"), words(state));
        assertTrue(words(after(state, new GraphAction.Seek("d", 2))).contains("1 of 2"));
        assertTrue(words(after(state, new GraphAction.Seek("d", -1))).contains("2 of 2"));
        Change<GraphState> back = GraphUpdate.apply(state, MAIN, new GraphAction.Seek("d", 0));
        assertTrue(back.effects()
                .contains(
                        new Effect.After(0, new Selection.Select(MAIN.program().named("d")))));
        state = after(state, new GraphAction.Seek("zebra", 0));
        assertTrue(words(state).contains("none"), words(state));
        assertFalse(after(state, new GraphAction.Find(false)).search().isOpen());
    }

    @Test
    void theDrawingGoesToTheHit() {
        StringBuilder text = new StringBuilder("x = 1\ny0 = x");
        for (int i = 1; i <= 60; i++) {
            text.append("\ny").append(i).append(" = sin(y").append(i - 1).append(")");
        }
        Computation chain = computation(text.toString());
        GraphState state = GraphState.on(new Screen(900, 600)).in(chain);
        Place place = state.drawing().place(chain.program().named("y3"));
        assertFalse(state.viewport().contains(place.x(), place.y(), place.right(), place.bottom()));
        GraphState found =
                GraphUpdate.apply(state, chain, new GraphAction.Seek("y3", 0)).state();
        assertTrue(found.viewport().contains(place.x(), place.y(), place.right(), place.bottom()));
    }

    @Test
    void whatLiesInAClosedGroupIsFoundOnItsCard() {
        Computation calls = computation("f(t) = sin(t) + t^2\na = 2\nb = f(a) * 3");
        GraphState state = GraphState.on(new Screen(900, 600)).in(calls, Folds.by(Folds.Rule.ALL_CLOSED));
        int sin = new Search(true, "sin", 0).hits(calls).get(0);
        Change<GraphState> found = GraphUpdate.apply(state, calls, new GraphAction.Seek("sin", 0));
        assertTrue(found.effects().contains(new Effect.After(0, new Selection.Select(sin))));
        Effect focus = GraphUpdate.apply(found.state(), calls, new GraphAction.Find(false))
                .effects()
                .get(0);
        int card = state.drawing().card(sin).node();
        assertTrue(card != sin);
        assertEquals(new Effect.Focus(GraphView.idOf(card)), focus);
    }

    @Test
    void aMapShowsWhereOneIsInALargeDrawing() {
        GraphState small = GraphState.on(new Screen(900, 600)).in(MAIN);
        assertFalse(page(small, MAIN).contains("minimap"));
        StringBuilder text = new StringBuilder("x = 1\ny = x");
        for (int i = 1; i <= 60; i++) {
            text.append("\ny = sin(y)");
        }
        Computation chain = computation(text.toString());
        GraphState large = GraphState.on(new Screen(900, 600)).in(chain);
        assertTrue(page(large, chain).contains("minimap"));
        assertFalse(page(large.fitted(), chain).contains("minimap"), "all of it is in sight");
        GraphState narrow = GraphState.on(new Screen(390, 500)).in(chain);
        assertFalse(page(narrow, chain).contains("minimap"), "no room");
        GraphState moved = GraphUpdate.apply(large, chain, new GraphAction.LookAt(1000, 50))
                .state();
        assertEquals(1000, moved.viewport().x() + moved.viewport().width() / 2, 1e-9);
        assertEquals(50, moved.viewport().y() + moved.viewport().height() / 2, 1e-9);
        assertEquals(large.viewport().width(), moved.viewport().width(), 0);
    }

    private static GraphState after(GraphState state, GraphAction action) {
        return GraphUpdate.apply(state, MAIN, action).state();
    }

    private static String words(GraphState state) {
        return Markup.textOf(GraphView.of(state, MAIN, Selection.NONE, SweepState.START));
    }

    private static String page(GraphState state, Computation computation) {
        return Markup.of(GraphView.of(state, computation, Selection.NONE, SweepState.START));
    }
}
