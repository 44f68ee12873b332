package wengert.web.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.html.Html;
import wengert.web.html.Markup;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.sweep.SweepState;

class InspectorTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";

    @Test
    void theChainRuleIsASumOverUsers() {
        String text = Markup.textOf(shown(MAIN, 0));
        assertTrue(text.contains("0.0706508" + "4" + "0.282603"), text);
        assertTrue(text.contains("0.0706508" + "−3" + "−0.211952"), text);
        assertTrue(text.contains("sum0.0706508"), text);
    }

    @Test
    void allDigitsAndBitsAreThere() {
        String text = Markup.textOf(shown(MAIN, "d"));
        assertTrue(text.contains("−0.9640275800758169"), text);
        assertTrue(text.contains("bfeed9505e1bc3d4"), text);
    }

    @Test
    void elasticityIsTheSlopeInPerCent() {
        // 0.0706508 times −2 over −0.964028
        String text = Markup.textOf(shown(MAIN, "c"));
        assertTrue(text.contains("If c grows by 1 %, d changes by about 0.1466 %."), text);
        assertTrue(
                Markup.textOf(shown("x = 3\ny = x^2", "x")).contains("y changes by about 2 %"), "a power's exponent");
        assertFalse(Markup.textOf(shown(MAIN, "d")).contains("Elasticity"), "of the output itself");
        assertFalse(Markup.textOf(shown("x = 0\ny = x + 1", "x")).contains("Elasticity"), "one per cent of nothing");
        assertFalse(Markup.textOf(shown("x = 2\ny = x - 2", "x")).contains("Elasticity"), "as a part of nothing");
        assertFalse(Markup.textOf(shown("x = [1, 2]\ny = sum(x)", "x")).contains("Elasticity"), "of a vector");
    }

    @Test
    void withoutASelectionTheProgramIsSummedUp() {
        String text = Markup.textOf(shown(MAIN, -1));
        assertTrue(text.contains("2 inputs, 4 operations"), text);
        assertTrue(text.contains("0.141302"), text);
        assertTrue(text.contains("Select a node"), text);
    }

    @Test
    void aKinkSaysWhichConventionIsTaken() {
        String text = Markup.textOf(shown("x = 0\ny = relu(x)", "y"));
        assertTrue(text.contains("the slope at 0 is taken as 0"), text);
        assertFalse(Markup.textOf(shown("x = 1\ny = relu(x)", "y")).contains("taken as"));
    }

    @Test
    void aNanSaysWhereItWasBornAndWhereItWent() {
        String source = "x = -1\ny = log(x)\nz = y + x";
        assertTrue(Markup.textOf(shown(source, "y")).contains("⚠"), Markup.textOf(shown(source, "y")));
        String inherited = Markup.textOf(shown(source, "z"));
        assertTrue(inherited.contains("z is not a number because y is not a number."), inherited);
    }

    @Test
    void manyElementsHaveAHistogram() {
        String page = Markup.of(shown("x = [0, 1, 1, 1, 1, 1, 1, 8]\ny = sum(x^2)", "x"));
        assertTrue(page.contains("Histogram: at most 6 elements in one of 16 equal parts"), page);
        assertTrue(page.contains("M0 48v-8h11v8zM12 48v-0h11v0zM24 48v-48h11v48z"), "one, none, six, " + page);
        assertTrue(page.contains("M180 48v-8h11v8z"), "the largest is in the last part");
        assertFalse(Markup.of(shown("x = [1, 2, 3]\ny = sum(x^2)", "x")).contains("Histogram"), "three are read");
        assertFalse(Markup.of(shown("x = ones(9)\ny = sum(x^2)", "x")).contains("Histogram"), "all are alike");
    }

    @Test
    void onlyWhatTheTextCanNameCanBeMadeTheOutput() {
        assertTrue(Markup.textOf(shown(MAIN, "c")).contains("Make c the output"));
        assertFalse(Markup.textOf(shown(MAIN, "d")).contains("Make"));
        assertFalse(Markup.textOf(shown("c = 2\nx = 1\ny = x\ny = y*c\ny = y + 1", 2))
                .contains("Make"));
    }

    @Test
    void nothingToShowIsSaid() {
        Computation empty = Computation.of(Program.read(""));
        assertEquals(
                "Write a formula to see its gradient.",
                Markup.textOf(InspectorView.of(empty, Selection.NONE, SweepState.START.in(empty))));
    }

    private static Html shown(String source, String name) {
        return shown(source, Program.read(source).named(name));
    }

    private static Html shown(String source, int node) {
        Computation computation = Computation.of(Program.read(source));
        return InspectorView.of(computation, new Selection(node, -1), SweepState.START.in(computation));
    }
}
