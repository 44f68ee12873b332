package wengert.web.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Html;
import wengert.web.html.Markup;
import wengert.web.inputs.InputsAction;
import wengert.web.inputs.InputsState;
import wengert.web.lens.LensState;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;

class PlotUpdateTest {
    private static final Screen SCREEN = new Screen(600, 448);
    private static final Axis X = new Axis("x", "x", 0, -5, 5, 100, 500, false);
    private static final Axis Y = new Axis("y[1]", "y", 1, 1, 100, 400, 0, true);
    private static final Plot FIELD = new Plot(
            "", "z", List.of("x", "y[1]"), List.of(), List.of(X, Y), "a field", new Html.Picture("[\"g\",{}]"));

    private static Change<PlotState> asking(PlotState state, String text) {
        Computation computation = Computation.of(Program.read(text));
        return PlotUpdate.asking(state, LensState.of(computation), InputsState.START.in(computation), SCREEN);
    }

    private static PlotState after(PlotState state, PlotAction action) {
        return PlotUpdate.apply(state, action);
    }

    private static PlotState drawn() {
        return after(PlotState.START, new PlotAction.Drawn(FIELD.write()));
    }

    @Test
    void onePictureIsAskedForAtATime() {
        Change<PlotState> first = asking(PlotState.START, "x = 1\nz = x^2");
        Effect.Ask ask = (Effect.Ask) first.effects().get(0);
        assertEquals(PlotUpdate.TASK, ask.task());
        assertTrue(first.state().isBusy());
        assertEquals(List.of(), asking(first.state(), "x = 2\nz = x^2").effects(), "while it is drawn");
        PlotState answered = after(first.state(), (PlotAction) ask.done().apply(Parcel.of(FIELD.write())));
        assertEquals(List.of(), asking(answered, "x = 1\nz = x^2").effects(), "it is what was asked for");
        assertEquals(1, asking(answered, "x = 2\nz = x^2").effects().size());
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertEquals(List.of(), asking(PlotState.START, "").effects());
    }

    @Test
    void whatIsAskedAndAnsweredArrivesAsItIs() {
        Choice choice =
                new Choice("x", "y[1]", true, Set.of("x", ""), Set.of("c"), Map.of("x", new Range(1, 2.5)), 0.25, 1);
        PlotRequest request = new PlotRequest(
                "x = 1 # \"ü\"\nz = x", "x", choice, Map.of("x", new Range(-5, 1e300)), SCREEN, new Pointer(3, 4.5));
        assertEquals(request, PlotRequest.read(request.write()));
        assertEquals(FIELD, drawn().plot());
        Plot notice = Plot.notice("none:\nnone");
        assertEquals(
                notice,
                after(PlotState.START, new PlotAction.Drawn(notice.write())).plot());
    }

    @Test
    void aBackgroundThatDoesNotAnswerIsSaid() {
        PlotState state = after(PlotState.START, new PlotAction.Drawn(""));
        assertTrue(Markup.of(PlotView.of(state, false, SCREEN)).contains("background script"));
    }

    @Test
    void aDragSetsTheNumbersInTheText() {
        assertEquals(new InputsAction.Set("x", 0, 2.5, true), X.set(400, true));
        assertEquals(new InputsAction.Set("x", 0, 5, false), X.set(700, false), "no farther than the axis");
        assertEquals(0, X.set(300, true).value(), "zero is met exactly");
        assertEquals(
                new InputsAction.Set("y", 1, 10, false), Y.set(200, false), "half of the way is one of two powers");
    }

    @Test
    void magnifyingKeepsWhatIsUnderThePointer() {
        Choice zoomed = after(drawn(), new PlotAction.Zoom(2, 400, 200)).choice();
        Range x = zoomed.windows().get("x");
        assertNotNull(x);
        assertEquals(2.5, x.low() + 0.75 * (x.high() - x.low()), 1e-12);
        assertEquals(5, x.high() - x.low(), 1e-12);
        Range y = zoomed.windows().get("y[1]");
        assertNotNull(y);
        assertEquals(10, y.high() / y.low(), 1e-9, "half as many powers of ten");
        assertEquals(Map.of(), after(drawn(), new PlotAction.Whole()).choice().windows());
    }

    @Test
    void aWindowIsNotMagnifiedToNothing() {
        PlotState state = drawn();
        for (int i = 0; i < 10; i++) {
            state = after(state, new PlotAction.Zoom(1e30, 400, 200));
        }
        assertFalse(state.choice().windows().containsKey("x"));
    }

    @Test
    void movingShiftsTheWindow() {
        Range x = after(drawn(), new PlotAction.Move(40, 0)).choice().windows().get("x");
        assertNotNull(x);
        assertEquals(-6, x.low(), 1e-12);
        assertEquals(4, x.high(), 1e-12);
    }

    @Test
    void aSurfaceTurnsWithThePointerThatHoldsIt() {
        PlotState surface = after(drawn(), new PlotAction.Surface(true));
        PlotState held = after(surface, new PlotAction.Turn(100, 100));
        assertEquals(surface.choice(), held.choice(), "the first place only takes hold");
        PlotState turned = after(held, new PlotAction.Turn(150, 100));
        assertEquals(Choice.START.yaw() + 0.5, turned.choice().yaw(), 1e-12);
        PlotState released = after(turned, new PlotAction.Point(300, 100));
        assertEquals(
                released.choice(), after(released, new PlotAction.Turn(10, 10)).choice());
    }

    @Test
    void anInputIsOnOneAxisOnly() {
        Choice choice = Choice.START.up("b").across("b");
        assertEquals("", choice.up());
        assertEquals("b", choice.across());
    }

    @Test
    void pictureIsKeptAsItIsShown() {
        Effect.Depict depict =
                (Effect.Depict) PlotUpdate.effects(new PlotAction.Save(true)).get(0);
        PlotAction depicted = (PlotAction) depict.done().apply("<svg/>");
        assertEquals(List.of(new Effect.SavePixels("plot.png", "<svg/>", 2)), PlotUpdate.effects(depicted));
        assertEquals(
                List.of(new Effect.Save("plot.svg", "image/svg+xml", "<svg/>")),
                PlotUpdate.effects(new PlotAction.Depicted("<svg/>", false)));
    }
}
