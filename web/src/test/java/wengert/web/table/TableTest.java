package wengert.web.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.model.Selection;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.SweepUpdate;

class TableTest {
    private static final Computation MAIN = Computation.of(Program.read("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)"));

    @Test
    void eachValueHasARowWithItsSlopes() {
        String html = Markup.of(TableView.of(MAIN, Selection.NONE, SweepState.START.in(MAIN)));
        assertEquals(MAIN.size() + 1, html.split("<tr", -1).length - 1);
        assertTrue(html.contains("title=\"∂d/∂c = " + Figures.exact(MAIN.adjoint(5)) + "\""), html);
        assertTrue(html.contains("c: 0.07065"), html);
    }

    @Test
    void theStepOfTheSweepIsLit() {
        SweepState sweep = SweepUpdate.apply(SweepState.START.in(MAIN), MAIN, new SweepAction.Choose(Mode.BACKWARD))
                .state();
        sweep = SweepUpdate.apply(sweep, MAIN, new SweepAction.Scrub(2)).state();
        String html = Markup.of(TableView.of(MAIN, Selection.NONE, sweep));
        assertEquals(2, html.split("aria-current=\"step\"", -1).length);
        assertTrue(
                html.contains("current current-backward\" aria-current=\"step\" data-node=\"" + MAIN.output() + "\""),
                html);
    }

    @Test
    void theSelectedNodeIsMarked() {
        String html = Markup.of(TableView.of(MAIN, new Selection(0, -1), SweepState.START.in(MAIN)));
        assertTrue(html.contains("class=\"chosen\" data-node=\"0\""), html);
    }
}
