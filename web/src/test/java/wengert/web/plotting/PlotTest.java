package wengert.web.plotting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Markup;
import wengert.web.inputs.InputsState;
import wengert.web.model.Computation;
import wengert.web.plots.Choice;
import wengert.web.plots.Plot;
import wengert.web.plots.PlotRequest;
import wengert.web.plots.Pointer;

class PlotTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final Screen SCREEN = new Screen(680, 520);
    private static final Choice FIELD = new Choice("a", "b", false, Set.of(), Set.of(), Map.of(), 0, 0);
    private static final Choice SURFACE = new Choice("a", "b", true, Set.of(), Set.of(), Map.of(), 0.6, 0.5);

    private static Computation of(String text) {
        return Computation.of(Program.read(text));
    }

    private static PlotRequest request(String text, Choice choice, @Nullable Pointer pointer) {
        Map<String, Range> ranges = InputsState.START.in(of(text)).ranges();
        return new PlotRequest(text, "", choice, ranges, SCREEN, pointer);
    }

    private static Plot plot(String text, Choice choice) {
        return new Plotter().plot(request(text, choice, null));
    }

    private static String words(Plot plot) {
        return Markup.textOf(plot.picture());
    }

    private static Choice logs(String... axes) {
        return new Choice("", "", false, Set.of(axes), Set.of(), Map.of(), 0, 0);
    }

    private static List<Variable> variables(Computation computation) {
        Map<String, Range> ranges = InputsState.START.in(computation).ranges();
        return Variable.of(computation.summed(), computation.program(), ranges, Choice.START);
    }

    @Test
    void samplesAreTheEnginesOwnNumbers() {
        Computation computation = of(MAIN);
        List<Variable> variables = variables(computation);
        Samples here = new Sampler(computation.graph(), variables).at(new double[][] {{2, 1}, {-3, 0.5}});
        assertEquals(computation.value(computation.output()).scalar(), here.values()[0]);
        assertEquals(computation.adjoint(0).scalar(), here.slopes().get(0)[0]);
        assertEquals(computation.adjoint(1).scalar(), here.slopes().get(1)[0]);
        assertEquals(Math.tanh(1.5), here.values()[1], 1e-15);
    }

    @Test
    void vectorsAreSampledByTheirElements() {
        Computation computation = of("x = [1, -2]\nL = norm(x)^2 + x[0]*x[1]");
        List<Variable> variables = variables(computation);
        assertEquals(
                List.of("x[0]", "x[1]"), variables.stream().map(Variable::label).toList());
        double[] first = new double[300];
        Arrays.setAll(first, i -> i / 100.0);
        Samples samples = new Sampler(computation.graph(), variables.subList(0, 1)).at(new double[][] {first});
        for (int i = 0; i < first.length; i++) {
            double x = first[i];
            assertEquals(x * x + 4 - 2 * x, samples.values()[i], 1e-13);
            assertEquals(2 * x - 2, samples.slopes().get(0)[i], 1e-13);
        }
    }

    @Test
    void ofAnInputThatIsNotUsedTheSlopeIsZero() {
        Computation computation = of("a = 1\nb = 2\ny = a^2");
        Samples samples = new Sampler(computation.graph(), variables(computation)).at(new double[][] {{3}, {5}});
        assertEquals(9, samples.values()[0]);
        assertEquals(0, samples.slopes().get(1)[0]);
    }

    @Test
    void aCurveSaysItsValueAndItsSlope() {
        String words = words(plot(MAIN, Choice.START));
        assertTrue(words.contains("d = −0.964028"), words);
        assertTrue(words.contains("∂d/∂a = 0.0706508"), words);
    }

    @Test
    void aFieldSaysItsGradient() {
        Plot field = plot(MAIN, FIELD);
        assertTrue(words(field).contains("gradient (0.07065, 0.1413)"), words(field));
        assertTrue(field.picture().json().contains("plot-level-"));
        assertEquals(2, field.axes().size());
    }

    @Test
    void theDerivativeInAnInputIsPlottedWhereThatIsLookedAt() {
        Map<String, Range> ranges = InputsState.START.in(of("x = 3\ny = x^3")).ranges();
        PlotRequest request = new PlotRequest("x = 3\ny = x^3", "x", Choice.START, ranges, SCREEN, null);
        String words = words(new Plotter().plot(request));
        assertTrue(words.contains(" = 27") && words.contains(" = 18"), words);
    }

    @Test
    void aSurfaceHasFacesAndATangentPlane() {
        Plot surface = plot("a = 1\nb = 2\ny = a^2 + b^2", SURFACE);
        String json = surface.picture().json();
        int faces = json.split("plot-face plot-face-", -1).length - 1;
        assertEquals(39 * 39, faces);
        assertTrue(json.contains("plot-plane"));
        assertTrue(words(surface).contains("gradient (2, 4)"), words(surface));
        assertNotEquals(
                json,
                plot("a = 1\nb = 2\ny = a^2 + b^2", new Choice("a", "b", true, Set.of(), Set.of(), Map.of(), 0.7, 0.5))
                        .picture()
                        .json());
    }

    @Test
    void ofASurfaceWhatIsNoNumberHasNoFace() {
        String json = plot("a = 1\nb = 2\ny = log(a) + b", SURFACE).picture().json();
        int faces = json.split("plot-face plot-face-", -1).length - 1;
        assertTrue(faces > 400 && faces < 39 * 39 - 400, "about half of them: " + faces);
    }

    @Test
    void whereThereIsNoNumberThePlotHasAGap() {
        assertTrue(plot("x = 2\ny = log(x)", Choice.START).picture().json().contains("plot-gap"));
        assertFalse(plot("x = 2\ny = x^2", Choice.START).picture().json().contains("plot-gap"));
        String field = plot("a = 2\nb = 1\ny = log(a) + b", FIELD).picture().json();
        assertTrue(field.contains("\"class\":\"plot-gap\",\"d\":\"M64"), "to the left of zero");
        assertTrue(plot(MAIN, FIELD).picture().json().contains("\"class\":\"plot-gap\",\"d\":\"\""));
    }

    @Test
    void otherValuesHaveCurvesOfTheirOwn() {
        Choice also = new Choice("", "", false, Set.of(), Set.of("c"), Map.of(), 0, 0);
        Plot plot = plot(MAIN, also);
        assertEquals(List.of("c"), plot.values(), "all but the output and the inputs");
        assertTrue(plot.picture().json().contains("plot-curve is-other"));
        assertFalse(plot(MAIN, Choice.START).picture().json().contains("is-other"));
    }

    @Test
    void aPointerReadsValuesOff() {
        Plot rest = plot("x = 2\ny = x^2", Choice.START);
        double middle = (rest.axes().get(0).from() + rest.axes().get(0).to()) / 2;
        String words = words(new Plotter().plot(request("x = 2\ny = x^2", Choice.START, new Pointer(middle, 100))));
        assertTrue(words.contains("at x = 0:  y = 0,  ∂y/∂x = 0"), words);
        assertFalse(words(rest).contains("at x"));
        String field = words(new Plotter().plot(request(MAIN, FIELD, new Pointer(middle, 100))));
        assertTrue(field.contains("at (0, ") && field.contains("d = 0,"), field);
    }

    @Test
    void onLogarithmicScalesAPowerIsAStraightLine() {
        Plot plot = plot("x = 2 in [0.01, 100]\ny = x^3", logs("x", Choice.VALUE));
        String json = plot.picture().json();
        String path = json.substring(json.indexOf("plot-curve is-value"));
        String[] points = path.substring(path.indexOf("\"d\":\"M") + 6, path.indexOf("\"]"))
                .split("[LM]", -1);
        double[][] ends = {pair(points[0]), pair(points[200]), pair(points[400])};
        assertEquals((ends[0][0] + ends[2][0]) / 2, ends[1][0], 0.2);
        assertEquals((ends[0][1] + ends[2][1]) / 2, ends[1][1], 0.2);
        assertTrue(plot.axes().get(0).isLog());
    }

    private static double[] pair(String words) {
        return Arrays.stream(words.replaceAll("[^0-9. ].*", "").split(" ", 2))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void aLogarithmicAxisIsPositive() {
        Plot plot = plot("x = 2\ny = x^3", logs("x"));
        assertEquals(0.005, plot.axes().get(0).low(), 1e-12);
        assertEquals(5, plot.axes().get(0).high());
    }

    @Test
    void aWindowIsWhatIsShownOfARange() {
        Choice window = new Choice("", "", false, Set.of(), Set.of(), Map.of("x", new Range(1, 1.5)), 0, 0);
        assertEquals(1, plot("x = 2\ny = x^3", window).axes().get(0).low());
    }

    @Test
    void whatCannotBePlottedIsSaid() {
        assertEquals("Nothing to plot yet.", plot("", Choice.START).notice());
        assertTrue(plot("const a = 1\ny = a + 1", Choice.START).notice().contains("depends on no input"));
        Plot large = plot("A = ones(90, 90) * 2\nx = 1\nL = sum(A @ A) * x", Choice.START);
        assertTrue(large.notice().contains("too many numbers"), large.notice());
    }

    @Test
    void aChoiceThatTheProgramDoesNotHaveCountsAsNone() {
        Choice other = new Choice("z", "q", false, Set.of("q"), Set.of("z"), Map.of(), 0, 0);
        assertEquals(plot(MAIN, Choice.START).picture(), plot(MAIN, other).picture());
    }

    @Test
    void oneThatIsKeptIsDrawnAsIfItWereNew() {
        Plotter plotter = new Plotter();
        plotter.plot(request(MAIN, FIELD, null));
        PlotRequest moved = request(MAIN.replace("-3", "4"), FIELD, new Pointer(200, 200));
        assertEquals(new Plotter().plot(moved), plotter.plot(moved));
    }

    @Test
    void theGroundOfAFieldDoesNotDependOnWhereThePointIs() {
        assertEquals(ground(MAIN), ground(MAIN.replace("-3", "4")));
        assertNotEquals(ground(MAIN), ground(MAIN.replace("tanh", "sin")));
        String three = "a = 1\nb = 2\nc = 3\ny = a*b*c";
        assertEquals(ground(three), ground(three.replace("a = 1", "a = 4")));
        assertNotEquals(ground(three), ground(three.replace("c = 3", "c = 5")), "it does depend on the other inputs");
    }

    private static Ground ground(String text) {
        Computation computation = of(text);
        Graph graph = computation.summed();
        List<Variable> variables = variables(computation);
        return new Ground(graph, variables.get(0), variables.get(1), SCREEN);
    }
}
