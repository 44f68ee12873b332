package wengert.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void everyTokenHasAKindTheEditorKnows() {
        List<String> kinds = assistant.tokenKinds();
        assistant
                .highlight("f(x) = x ? 1 : 2 # end $")
                .forEach(mark -> assertTrue(kinds.contains(mark.kind()), mark.kind()));
    }
}
