package wengert.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.web.code.Completions;
import wengert.web.code.Hover;
import wengert.web.html.Markup;

class LanguageAssistantTest {
    private final LanguageAssistant assistant = new LanguageAssistant();

    @Test
    void completesNamesWithTheirValuesAndOperationsWithTheirMeaning() {
        Completions found = assistant.complete("alpha = 2\ny = a", 15, false);
        assertNotNull(found);
        assertEquals(14, found.from());
        Completions.Item first = found.items().get(0);
        assertEquals("alpha", first.label());
        assertEquals("= 2", first.detail());
        assertTrue(found.items().stream()
                .anyMatch(i -> i.label().equals("tanh") && i.detail().equals("hyperbolic tangent")));
    }

    @Test
    void completesNothingInCommentsAndNumbers() {
        assertNull(assistant.complete("# si", 4, false));
        assertNull(assistant.complete("x = 12", 6, false));
        assertNull(assistant.complete("x = ", 4, false));
        assertNotNull(assistant.complete("x = ", 4, true));
    }

    @Test
    void hoverExplainsAnOperationByItsRow() {
        Hover hover = assistant.hover("y = log(2)", 5);
        assertNotNull(hover);
        String help = Markup.textOf(hover.content());
        assertTrue(help.contains("log(x)natural logarithm"), help);
        assertTrue(help.contains("Defined for numbers of at least 0."), help);
    }

    @Test
    void hoverTellsAllDigitsOfAName() {
        Hover hover = assistant.hover("a = 2\nd = tanh(a)", 6);
        assertNotNull(hover);
        assertEquals("d = 0.9640275800758169∂d/∂d = 1", Markup.textOf(hover.content()));
    }

    @Test
    void hoverDrawsTheCurveOfAFunctionOfOneNumber() {
        Hover hover = assistant.hover("y = tan(2)", 5);
        assertNotNull(hover);
        String help = Markup.of(hover.content());
        assertTrue(help.contains("Its curve from −4 to 4"), help);
        assertTrue(help.split("M").length > 4, "expected a new start after each pole: " + help);
        assertFalse(help.contains("NaN"), help);
        Hover product = assistant.hover("y = 2*3", 5);
        assertNotNull(product);
        assertFalse(Markup.of(product.content()).contains("curve"));
    }

    @Test
    void hoverSaysWhatIsWrongAndWhatWouldHelp() {
        Hover error = assistant.hover("y = sin(1", 9);
        assertNotNull(error);
        assertEquals(
                "expected ')' to close the '(' opened at column 8Ctrl . to insert )", Markup.textOf(error.content()));
        Hover note = assistant.hover("y = q", 4);
        assertNotNull(note);
        assertTrue(Markup.textOf(note.content()).endsWith("Ctrl . to declare q = 1"), Markup.textOf(note.content()));
    }

    private String signature(String marked) {
        Hover found = assistant.signature(marked.replace("@", ""), marked.indexOf('@'));
        return found == null ? "" : Markup.of(found.content());
    }

    @Test
    void tellsHowACallIsMadeWhileItsArgumentsAreWritten() {
        assertTrue(signature("y = max(@").contains("<b>x</b>"), signature("y = max(@"));
        assertTrue(signature("y = max(sin(1), @").contains("<b>y</b>"), signature("y = max(sin(1), @"));
        assertTrue(signature("y = max(sin(@").contains("sin("), signature("y = max(sin(@"));
        assertTrue(signature("f(u, v) = u*v\ny = f(1, @)").contains("<b>v</b>"));
        assertEquals("", signature("y = (1 + @"));
        assertEquals("", signature("y = max(1, 2)@"));
        assertEquals("", signature("y = max(1\nz = 2@"));
        assertEquals("", signature("y = 2 # max(@"));
        assertEquals("", signature("f(u@, v) = u*v"));
        assertEquals("", signature("y = none(@"));
    }

    @Test
    void everyTokenHasAKindTheEditorKnows() {
        List<String> kinds = assistant.tokenKinds();
        assistant
                .highlight("f(x) = x ? 1 : 2 # end $")
                .forEach(mark -> assertTrue(kinds.contains(mark.kind()), mark.kind()));
    }
}
