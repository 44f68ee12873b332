package wengert.web.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Figures;
import wengert.web.model.Selection;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.SweepUpdate;
import wengert.web.table.TableState.Column;

class TableTest {
    private static final Computation MAIN = Computation.of(Program.read("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)"));

    @Test
    void eachValueHasARowWithItsSlopes() {
        String html = Markup.of(TableView.of(TableState.START, MAIN, Selection.NONE, SweepState.START.in(MAIN)));
        assertEquals(MAIN.size() + 1, html.split("<tr", -1).length - 1);
        assertTrue(html.contains("title=\"∂d/∂c = " + Figures.exact(MAIN.adjoint(5)) + "\""), html);
        assertTrue(html.contains("c: 0.07065"), html);
    }

    @Test
    void theStepOfTheSweepIsLit() {
        SweepState sweep = SweepUpdate.apply(SweepState.START.in(MAIN), MAIN, new SweepAction.Choose(Mode.BACKWARD))
                .state();
        sweep = SweepUpdate.apply(sweep, MAIN, new SweepAction.Scrub(2)).state();
        String html = Markup.of(TableView.of(TableState.START, MAIN, Selection.NONE, sweep));
        assertEquals(2, html.split("aria-current=\"step\"", -1).length);
        assertTrue(
                html.contains("current current-backward\" aria-current=\"step\" data-node=\"" + MAIN.output() + "\""),
                html);
    }

    @Test
    void theSelectedNodeIsMarked() {
        String html = Markup.of(TableView.of(TableState.START, MAIN, new Selection(0, -1), SweepState.START.in(MAIN)));
        assertTrue(html.contains("class=\"chosen\" data-node=\"0\""), html);
    }

    /** The places of the rows from the top. */
    private static List<String> places(TableState state, Computation computation, SweepState sweep) {
        String html = Markup.of(TableView.of(state, computation, Selection.NONE, sweep));
        List<String> places = new ArrayList<>();
        Matcher row = Pattern.compile("data-node=\"(\\d+)\"").matcher(html);
        while (row.find()) {
            places.add(row.group(1));
        }
        return places;
    }

    private static TableState by(Column column, int times) {
        TableState state = TableState.START;
        for (int i = 0; i < times; i++) {
            state = TableUpdate.apply(state, MAIN, new TableAction.Sort(column)).state();
        }
        return state;
    }

    @Test
    void rowsAreSortedByNumbersAndTurnedRound() {
        Computation some = Computation.of(Program.read("a = 2\nb = -3\nc = sqrt(b)\nd = a*b"));
        SweepState rests = SweepState.START.in(some);
        assertEquals(List.of("3", "1", "0", "2"), places(by(Column.VALUE, 1), some, rests), "NaN comes last");
        assertEquals(List.of("0", "1", "3", "2"), places(by(Column.VALUE, 2), some, rests), "NaN comes last here, too");
        assertEquals(List.of("3", "2", "1", "0"), places(by(Column.PLACE, 1), some, rests));
        assertEquals(List.of("0", "1", "2", "3"), places(by(Column.NAME, 1), some, rests));
        assertEquals(List.of("1", "3", "2", "0"), places(by(Column.DERIVATIVE, 2), some, rests));
    }

    @Test
    void numbersThatAreNotKnownYetComeLast() {
        SweepState sweep = SweepUpdate.apply(SweepState.START.in(MAIN), MAIN, new SweepAction.Choose(Mode.FORWARD))
                .state();
        sweep = SweepUpdate.apply(sweep, MAIN, new SweepAction.Scrub(1)).state();
        assertEquals("0", places(by(Column.VALUE, 1), MAIN, sweep).get(0));
    }

    @Test
    void sortedColumnIsSaid() {
        String html = Markup.of(TableView.of(by(Column.VALUE, 2), MAIN, Selection.NONE, SweepState.START.in(MAIN)));
        assertEquals(2, html.split("aria-sort", -1).length);
        assertTrue(html.contains("class=\"list-right value\" aria-sort=\"descending\""), html);
    }

    @Test
    void longListGrowsOnDemand() {
        Computation many = Computation.of(Program.read("x = 2\n" + "x = x*x\n".repeat(1200)));
        SweepState rests = SweepState.START.in(many);
        assertEquals(500, places(TableState.START, many, rests).size());
        TableState more = TableUpdate.apply(TableState.START, many, new TableAction.More())
                .state();
        assertEquals(1000, places(more, many, rests).size());
    }

    @Test
    void allRowsAreCopied() {
        Change<TableState> change = TableUpdate.apply(TableState.START, MAIN, new TableAction.CopyCsv());
        Effect.Copy copy = (Effect.Copy) change.effects().get(0);
        assertEquals(MAIN.size() + 1, copy.text().strip().split("\r\n").length);
        TableState refused = TableUpdate.apply(
                        TableState.START, MAIN, (TableAction) copy.done().apply(false))
                .state();
        assertTrue(refused.status().contains("did not copy"));
        Effect.Copy other = (Effect.Copy) TableUpdate.apply(TableState.START, MAIN, new TableAction.CopyMarkdown())
                .effects()
                .get(0);
        assertTrue(other.text().startsWith("| number"));
    }
}
