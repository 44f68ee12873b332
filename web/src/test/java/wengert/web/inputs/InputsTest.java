package wengert.web.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.explain.Writing;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.web.editor.EditorState;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.model.Computation;

class InputsTest {
    private static Range rangeOf(String text) {
        Program program = Program.read(text);
        InputsState state = InputsState.START.in(Computation.of(program));
        return state.range(program.inputs().get(0));
    }

    @Test
    void rangesAreRoundAndContainTheValue() {
        assertEquals(new Range(-5, 5), rangeOf("a = 2"));
        assertEquals(new Range(-10, 10), rangeOf("a = -7"));
        assertEquals(new Range(-20, 20), rangeOf("a = 12"));
        assertEquals(new Range(-50, 50), rangeOf("a = 30"));
        assertEquals(new Range(-200, 200), rangeOf("a = 100"));
        assertEquals(new Range(0, 3), rangeOf("a = 2 in [0, 3]"));
        for (double value = 1e-3; value < 1e12; value *= 3) {
            assertTrue(InputsState.around(value).contains(value));
        }
    }

    @Test
    void rangeStaysWhileTheValueIsInIt() {
        InputsState state = InputsState.START.in(Computation.of(Program.read("a = 12")));
        assertSame(state, state.in(Computation.of(Program.read("a = 1"))));
    }

    @Test
    void emptyRangeIsRefused() {
        Program program = Program.read("a = 1");
        InputsState state = InputsState.START.in(Computation.of(program));
        assertSame(state, InputsUpdate.apply(state, program, new InputsAction.From("a", 9)));
        assertEquals(
                new Range(-5, 9),
                InputsUpdate.apply(state, program, new InputsAction.To("a", 9))
                        .range(program.inputs().get(0)));
    }

    @Test
    void fieldsReadNumbersAndPassOverTheRest() {
        Html.Element field =
                field(InputsView.of(InputsState.START, EditorState.of("a = 1", Writing.USUAL)), "Value of a");
        assertEquals(
                new InputsAction.Set("a", 0, -2.5, false),
                field.handlers().get(0).reaction().to(Happening.value(" −2.5 ")));
        assertNull(field.handlers().get(0).reaction().to(Happening.value("two")));
        assertNull(field.handlers().get(0).reaction().to(Happening.value("inf")));
    }

    private static Html.Element field(Html tree, String label) {
        if (tree instanceof Html.Element element) {
            if (element.attributes().stream().anyMatch(a -> a.value().equals(label))) {
                return element;
            }
            for (Html child : element.children()) {
                Html.Element found = field(child, label);
                if (!found.tag().isEmpty()) {
                    return found;
                }
            }
        }
        return (Html.Element) Html.element("");
    }
}
