package wengert.web.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.lang.Program;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Html;
import wengert.web.html.Markup;
import wengert.web.inputs.InputsAction;
import wengert.web.inputs.InputsState;
import wengert.web.model.Computation;

class PlotTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final Screen SCREEN = new Screen(680, 520);

    private static Computation of(String text) {
        return Computation.of(Program.read(text));
    }

    private static Html plot(String text, PlotState state) {
        Computation computation = of(text);
        return PlotView.of(state, computation, InputsState.START.in(computation), SCREEN);
    }

    private static List<Variable> variables(Computation computation) {
        return Variable.of(computation.summed(), computation.program(), InputsState.START.in(computation));
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
        String words = Markup.textOf(plot(MAIN, PlotState.START));
        assertTrue(words.contains("d = −0.964028"), words);
        assertTrue(words.contains("∂d/∂a = 0.0706508"), words);
    }

    @Test
    void aFieldSaysItsGradient() {
        String words = Markup.textOf(plot(MAIN, PlotState.START.after(new PlotAction.Up("b"))));
        assertTrue(words.contains("gradient (0.07065, 0.1413)"), words);
        assertTrue(Markup.of(plot(MAIN, new PlotState("a", "b"))).contains("plot-level-"));
    }

    @Test
    void whereThereIsNoNumberTheCurveHasAGap() {
        assertTrue(Markup.of(plot("x = 2\ny = log(x)", PlotState.START)).contains("plot-gap"));
        assertFalse(Markup.of(plot("x = 2\ny = x^2", PlotState.START)).contains("plot-gap"));
    }

    @Test
    void whatCannotBePlottedIsSaid() {
        assertTrue(Markup.textOf(plot("", PlotState.START)).contains("Nothing to plot yet."));
        assertTrue(
                Markup.textOf(plot("const a = 1\ny = a + 1", PlotState.START)).contains("depends on no input"));
        String large = Markup.textOf(plot("A = ones(40, 40) * 2\nx = 1\nL = sum(A @ A) * x", PlotState.START));
        assertTrue(large.contains("too many numbers"), large);
    }

    @Test
    void aChoiceThatTheProgramDoesNotHaveCountsAsNone() {
        assertEquals(Markup.of(plot(MAIN, PlotState.START)), Markup.of(plot(MAIN, new PlotState("z", "q"))));
        assertEquals(
                "", new PlotState("a", "b").after(new PlotAction.Across("b")).up());
    }

    @Test
    void aDragSetsTheNumberInTheText() {
        Variable b = variables(of(MAIN)).get(1);
        assertEquals(new InputsAction.Set("b", 0, 2.5, true), b.set(0.75, true));
        assertEquals(5, b.at(1.2), "no farther than the range");
        assertEquals(0, b.at(0.5), "zero is met exactly");
        Variable element = variables(of("x = [1, -2]\ny = sum(x)")).get(1);
        assertEquals(new InputsAction.Set("x", 1, -5, false), element.set(0, false));
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
