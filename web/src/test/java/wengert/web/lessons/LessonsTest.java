package wengert.web.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wengert.json.Json;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.lessons.Question.Verdict;
import wengert.web.model.Computation;
import wengert.web.model.Effect;

class LessonsTest {
    private static String file() throws IOException {
        return Files.readString(Path.of("../static/src/site/lessons/lessons.json"));
    }

    private static LessonsState loaded() throws IOException {
        return LessonsUpdate.apply(LessonsState.START, new LessonsAction.Loaded(new Effect.Answer(200, file())))
                .state();
    }

    private static LessonsState after(LessonsState state, LessonsAction... actions) {
        LessonsState now = state;
        for (LessonsAction action : actions) {
            now = LessonsUpdate.apply(now, action).state();
        }
        return now;
    }

    @Test
    void everyLessonAsksAndEveryProgramIsUnderstood() throws IOException {
        List<Lesson> lessons = Lesson.read(file());
        assertTrue(lessons.size() >= 8, "lessons: " + lessons.size());
        for (Lesson lesson : lessons) {
            assertTrue(lesson.steps().stream().anyMatch(step -> step.question() != null), lesson.title());
            assertFalse(lesson.steps().get(0).program().isEmpty(), lesson.title());
            for (Lesson.Step step : lesson.steps()) {
                assertEquals(List.of(), Program.read(step.program()).problems(), lesson.title());
                assertTrue(Set.of("", "graph", "plot", "list", "checks").contains(step.tab()), step.tab());
                assertTrue(Set.of("", "forward", "backward").contains(step.sweep()), step.sweep());
            }
        }
    }

    /** A question with a {@code check} asks for a number of its program; its answer must be the engine's. */
    @Test
    void answersAreTheEnginesOwn() throws IOException {
        int checked = 0;
        for (Json lesson : ((Json.Arr) Json.read(file())).items()) {
            String program = "";
            for (Json item : items(((Json.Obj) lesson).get("steps"))) {
                Json.Obj step = (Json.Obj) item;
                if (step.get("program") instanceof Json.Arr lines) {
                    program = String.join(
                            "\n",
                            lines.items().stream().map(LessonsTest::string).toList());
                }
                if (step.get("ask") instanceof Json.Obj ask && ask.get("check") instanceof Json.Str check) {
                    Question question = new Question("", string(ask.get("answer")), "");
                    assertEquals(
                            Verdict.RIGHT, question.verdict(Double.toString(number(program, check.value()))), program);
                    checked++;
                }
            }
        }
        assertTrue(checked >= 8, "checked: " + checked);
    }

    private static List<Json> items(@Nullable Json value) {
        return ((Json.Arr) Objects.requireNonNull(value)).items();
    }

    private static String string(@Nullable Json value) {
        return ((Json.Str) Objects.requireNonNull(value)).value();
    }

    private static double number(String text, String check) {
        Computation computation = Computation.of(Program.read(text));
        String name = check.substring(check.indexOf(' ') + 1);
        int node = check.startsWith("adjoint")
                ? computation.graph().inputs().stream()
                        .filter(input -> input.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id()
                : computation.program().named(name);
        return check.startsWith("adjoint")
                ? computation.adjoint(node).scalar()
                : computation.value(node).scalar();
    }

    @Test
    void theStepOfTheNeuronIsTheEnginesOwn() {
        String neuron = "const x = 1.5\nw = %s\nb = 0\no = tanh(w*x + b)\nloss = (o - 1)^2";
        Computation before = Computation.of(Program.read(neuron.formatted("0.5")));
        double w = 0.5 - 0.5 * number(neuron.formatted("0.5"), "adjoint w");
        assertEquals(0.826497, w, 1e-6);
        Computation after = Computation.of(Program.read(neuron.formatted(Double.toString(w))));
        assertEquals(0.133, before.value(before.output()).scalar(), 1e-3);
        assertEquals(0.024, after.value(after.output()).scalar(), 1e-3);
    }

    @Test
    void anAnswerIsANumberOrWhatTheLanguageMakesOne() {
        Question question = new Question("?", "1/3", "because");
        assertEquals(Verdict.OPEN, question.verdict(" "));
        assertEquals(Verdict.RIGHT, question.verdict("0.3333"));
        assertEquals(Verdict.RIGHT, question.verdict("1/3"));
        assertEquals(Verdict.WRONG, question.verdict("0.34"));
        assertEquals(Verdict.NO_NUMBER, question.verdict("a third"));
        assertEquals(Verdict.NO_NUMBER, question.verdict("x"));
        assertEquals(Verdict.NO_NUMBER, question.verdict("[1, 2]"));
        assertEquals(Verdict.RIGHT, new Question("?", "-2", "").verdict("−2"));
        assertEquals(Verdict.RIGHT, new Question("?", "0", "").verdict("0"));
        assertEquals(Verdict.WRONG, new Question("?", "0", "").verdict("0.001"));
    }

    @Test
    void aLessonGoesFromStepToStepAndIsLeft() throws IOException {
        LessonsState begun = after(loaded(), new LessonsAction.Toggle(), new LessonsAction.Begin(0));
        assertTrue(begun.isTaken());
        assertFalse(begun.isOpen());
        LessonsState answered = after(begun, new LessonsAction.GoTo(1), new LessonsAction.Answer("0.00141"));
        assertTrue(Markup.textOf(LessonsView.lesson(answered)).contains("✓ Yes."), "right");
        assertTrue(Markup.textOf(LessonsView.lesson(after(answered, new LessonsAction.Answer("7"))))
                .contains("Not yet."));
        assertEquals("", after(answered, new LessonsAction.GoTo(2)).answer());
        assertEquals(2, after(answered, new LessonsAction.GoTo(99)).step());
        assertFalse(after(answered, new LessonsAction.Leave()).isTaken());
    }

    @Test
    void aFileThatCannotBeReadIsSaid() {
        LessonsState state = after(
                LessonsState.START, new LessonsAction.Toggle(), new LessonsAction.Loaded(new Effect.Answer(200, "{}")));
        assertTrue(Markup.textOf(LessonsView.list(state)).contains("cannot be read: lessons: expected an array"));
        LessonsState missing = after(LessonsState.START, new LessonsAction.Loaded(new Effect.Answer(404, "")));
        assertTrue(missing.problem().startsWith("The lessons could not be loaded."));
    }
}
