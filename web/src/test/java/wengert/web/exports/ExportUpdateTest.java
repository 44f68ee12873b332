package wengert.web.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.export.Format;
import wengert.lang.Program;
import wengert.web.background.Tasks;
import wengert.web.html.Markup;
import wengert.web.lens.LensState;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;

class ExportUpdateTest {
    private static final LensState MAIN = lens("a = 2\nd = tanh(a)");

    private static LensState lens(String text) {
        return LensState.of(Computation.of(Program.read(text)));
    }

    private static ExportState open(Format format) {
        ExportState state =
                ExportUpdate.apply(ExportState.START, new ExportAction.Toggle()).state();
        return ExportUpdate.apply(state, new ExportAction.Choose(format)).state();
    }

    /** The state once the background has answered. */
    private static ExportState answered(ExportState state, LensState lens) {
        Change<ExportState> asked = ExportUpdate.asking(state, lens);
        Effect.Ask ask = (Effect.Ask) asked.effects().get(0);
        ExportAction answer = (ExportAction) ask.done().apply(new Tasks().answer(ask.task(), ask.request()));
        return ExportUpdate.apply(asked.state(), answer).state();
    }

    @Test
    void aClosedPanelAsksForNothing() {
        assertEquals(List.of(), ExportUpdate.asking(ExportState.START, MAIN).effects());
        assertEquals(List.of(), ExportUpdate.asking(open(Format.SVG), lens("")).effects());
    }

    @Test
    void theTextIsTheEnginesOwn() {
        ExportState python = answered(open(Format.PYTHON), MAIN);
        assertTrue(python.text().contains("import math"), python.text());
        assertEquals(List.of(), ExportUpdate.asking(python, MAIN).effects(), "it is there already");
        assertEquals(
                1,
                ExportUpdate.asking(python, lens("a = 3\nd = tanh(a)"))
                        .effects()
                        .size());
    }

    @Test
    void theDerivativeThatIsLookedAtIsExported() {
        ExportState derivative =
                answered(open(Format.CSV), lens("x = 3\ny = x^3").seeing("x", ""));
        assertTrue(derivative.text().contains(",27,"), derivative.text());
    }

    @Test
    void anAnswerThatIsNotAwaitedAnyMoreIsDropped() {
        ExportState first = ExportUpdate.asking(open(Format.PYTHON), MAIN).state();
        ExportState second = ExportUpdate.asking(
                        ExportUpdate.apply(first, new ExportAction.Choose(Format.DOT))
                                .state(),
                        MAIN)
                .state();
        ExportRequest late = new ExportRequest(Format.PYTHON, "", "a = 2\nd = tanh(a)");
        assertEquals(
                "",
                ExportUpdate.apply(second, new ExportAction.Written(late, "print()"))
                        .state()
                        .text());
    }

    @Test
    void aBackgroundThatDoesNotAnswerIsSaid() {
        ExportState asked = ExportUpdate.asking(open(Format.PYTHON), MAIN).state();
        ExportRequest request = new ExportRequest(Format.PYTHON, "", "a = 2\nd = tanh(a)");
        ExportState failed =
                ExportUpdate.apply(asked, new ExportAction.Written(request, "")).state();
        assertTrue(Markup.of(ExportView.of(failed)).contains("background script"));
    }

    @Test
    void theTextIsCopiedAndKept() {
        ExportState java = answered(open(Format.JAVA), MAIN);
        assertEquals(
                new Effect.Save("Derivative.java", "text/x-java", java.text()),
                ExportUpdate.apply(java, new ExportAction.Save()).effects().get(0));
        assertTrue(ExportUpdate.apply(java, new ExportAction.Copy()).effects().get(0) instanceof Effect.Copy copy
                && copy.text().equals(java.text()));
        ExportState picture = answered(open(Format.SVG), MAIN);
        assertEquals(
                new Effect.SavePixels("wengert.png", picture.text(), 2),
                ExportUpdate.apply(picture, new ExportAction.SavePixels())
                        .effects()
                        .get(0));
    }
}
