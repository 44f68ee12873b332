package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;

import org.junit.jupiter.api.Test;
import wengert.web.background.Tasks;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorState;
import wengert.web.graph.GraphView;
import wengert.web.html.Html;
import wengert.web.html.Tags;
import wengert.web.inputs.InputsState;
import wengert.web.inspector.InspectorView;
import wengert.web.lens.LensState;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Selection;
import wengert.web.plots.PlotAction;
import wengert.web.plots.PlotState;
import wengert.web.plots.PlotUpdate;
import wengert.web.plots.PlotView;
import wengert.web.race.RaceAction;
import wengert.web.race.RaceView;
import wengert.web.result.ResultView;
import wengert.web.settings.SettingsState;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.TransportView;
import wengert.web.table.TableState;
import wengert.web.table.TableView;

/** What the main parts of the page are made of, in the states that one sees most. */
class GoldenViewsTest {
    private static final String NAN = "x = -1\ny = log(x)";
    private static final String CALLS = "f(x) = exp(x) * x\na = 2\nb = 3\nc = f(a*b + f(b)) + f(a)";

    @Test
    void graphOfTheMainExample() {
        Golden.assertSame("graph", graph(opened(EditorState.FIRST)));
    }

    @Test
    void graphInTheMiddleOfTheBackwardSweep() {
        Golden.assertSame("graph-backward", graph(swept(Mode.BACKWARD, 3)));
    }

    @Test
    void graphInTheMiddleOfTheTangentSweep() {
        Golden.assertSame("graph-tangent", graph(swept(Mode.TANGENT, 3)));
    }

    @Test
    void graphWithANumberThatIsNone() {
        Golden.assertSame("graph-nan", graph(opened(NAN)));
    }

    @Test
    void graphWithCallsOfAFunction() {
        Golden.assertSame("graph-calls", graph(opened(CALLS)));
    }

    @Test
    void inspectorOfTheProgramAndOfANode() {
        Golden.assertSame("inspector", inspector(opened(EditorState.FIRST)));
        Golden.assertSame("inspector-node", inspector(selected(opened(EditorState.FIRST), 5)));
        Golden.assertSame("inspector-nan", inspector(selected(opened(NAN), 1)));
    }

    @Test
    void transportAtRestAndInEachSweep() {
        State rest = opened(EditorState.FIRST);
        Golden.assertSame("transport", TransportView.of(rest.sweep(), rest.shown()));
        for (Mode mode : Mode.values()) {
            State swept = swept(mode, 3);
            Golden.assertSame("transport-" + mode.className(), TransportView.of(swept.sweep(), swept.shown()));
        }
    }

    @Test
    void bothModesInTheMiddleAndAtTheEnd() {
        State racing = racing(EditorState.FIRST, 9);
        Golden.assertSame("race", race(racing));
        Golden.assertSame("race-transport", RaceView.transport(racing.race()));
        Golden.assertSame("race-jacobian", race(racing("x = 2\ny = [x, x^2]", 99)));
    }

    @Test
    void tableAtRestAndInASweep() {
        State rest = opened(EditorState.FIRST);
        Golden.assertSame("table", TableView.of(TableState.START, rest.shown(), rest.selection(), rest.sweep()));
        State swept = swept(Mode.BACKWARD, 3);
        Golden.assertSame(
                "table-backward", TableView.of(TableState.START, swept.shown(), swept.selection(), swept.sweep()));
    }

    @Test
    void result() {
        Golden.assertSame("result", ResultView.of(opened(EditorState.FIRST).shown()));
        Golden.assertSame("result-nan", ResultView.of(opened(NAN).shown()));
    }

    @Test
    void plotOfACurve() {
        Computation shown = opened(EditorState.FIRST).shown();
        InputsState ranges = InputsState.START.in(shown);
        Screen screen = new Screen(400, 320);
        Effect.Ask ask = (Effect.Ask) PlotUpdate.asking(PlotState.START, LensState.of(shown), ranges, screen)
                .effects()
                .get(0);
        PlotAction drawn = (PlotAction) ask.done().apply(new Tasks().answer(ask.task(), ask.request()));
        Golden.assertSame("plot-curve", PlotView.of(PlotUpdate.apply(PlotState.START, drawn), false, screen));
    }

    @Test
    void aDifferenceNamesItsLine() {
        String message = Golden.difference("result", Tags.div(cls("result"), Tags.p(text("other"))));
        assertTrue(message.contains("result differs in line 1\n  - <div class=\"result\" aria-live=\"off\">"), message);
        assertTrue(message.contains("  + <div class=\"result\">"), message);
    }

    private static State opened(String text) {
        return State.of(new State.Start("http://wengert/", "", text, SettingsState.START, false));
    }

    private static State selected(State state, int node) {
        return Update.apply(state, new Selection.Select(node)).state();
    }

    private static State swept(Mode mode, int steps) {
        State state = Update.apply(opened(EditorState.FIRST), new SweepAction.Choose(mode))
                .state();
        for (int i = 0; i < steps; i++) {
            state = Update.apply(state, new SweepAction.Forth()).state();
        }
        return state;
    }

    private static State racing(String text, int step) {
        State opened = Update.apply(opened(text), new RaceAction.Toggle()).state();
        return Update.apply(opened, new SweepAction.Scrub(step)).state();
    }

    private static Html race(State state) {
        return RaceView.of(state.race(), state.graph(), state.selection());
    }

    private static Html graph(State state) {
        return GraphView.of(state.graph(), state.shown(), state.selection(), state.sweep());
    }

    private static Html inspector(State state) {
        return InspectorView.of(state.shown(), state.selection(), state.sweep());
    }
}
