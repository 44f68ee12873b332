package wengert.web.lessons;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.panel;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** The list of lessons, and the lesson that is being taken. */
public final class LessonsView {
    private LessonsView() {}

    /** The list. */
    public static Html list(LessonsState state) {
        List<Part> cards = new ArrayList<>();
        for (int i = 0; i < state.lessons().size(); i++) {
            Lesson lesson = state.lessons().get(i);
            cards.add(button(
                    key(i),
                    cls("gallery-card lesson-card"),
                    on("click", new LessonsAction.Begin(i)),
                    span("gallery-title", Word.LESSON_TITLE.with(i + 1, lesson.title())),
                    span("gallery-sentence", lesson.sentence())));
        }
        boolean waits = state.lessons().isEmpty() && state.problem().isEmpty();
        return panel(
                "gallery",
                "lessons",
                Word.LEARN.text(),
                new LessonsAction.Toggle(),
                when(waits, () -> p(cls("waiting"), text(Word.LOADING.text()))),
                when(!state.problem().isEmpty(), () -> p(cls("notice"), text(state.problem()))),
                div(cls("gallery-cards"), Html.all(cards)));
    }

    /** The step of the lesson that is being taken; the state must have one. */
    public static Html lesson(LessonsState state) {
        Lesson lesson = state.taken();
        Lesson.Step step = state.current();
        if (lesson == null || step == null) {
            return div(cls("lesson"));
        }
        List<Part> words = new ArrayList<>();
        for (String paragraph : step.words()) {
            words.add(p(text(paragraph)));
        }
        Question question = step.question();
        return div(
                cls("lesson"),
                h2(attr("id", "lesson-title"), text(lesson.title())),
                div(key("words " + state.step()), cls("lesson-words"), Html.all(words)),
                question == null ? Part.NOTHING : question(state, question),
                steps(state, lesson.steps().size()));
    }

    private static Html question(LessonsState state, Question question) {
        Question.Verdict verdict = question.verdict(state.answer());
        return div(
                key("question " + state.step()),
                cls("lesson-question"),
                p(attr("id", "lesson-asks"), text(question.question())),
                input(
                        cls("lesson-answer number"),
                        attr("type", "text"),
                        attr("inputmode", "decimal"),
                        attr("autocomplete", "off"),
                        attr("aria-labelledby", "lesson-asks"),
                        attr("placeholder", Word.LESSON_ANSWER.text()),
                        attr("value", state.answer()),
                        on("change", happening -> new LessonsAction.Answer(happening.value()))),
                p(
                        cls("lesson-verdict verdict-" + (verdict == Question.Verdict.RIGHT ? "good" : "bad")),
                        attr("role", "status"),
                        text(said(verdict, question))));
    }

    private static String said(Question.Verdict verdict, Question question) {
        return switch (verdict) {
            case OPEN -> "";
            case RIGHT -> Word.LESSON_RIGHT.with(question.because());
            case WRONG -> Word.LESSON_WRONG.text();
            case NO_NUMBER -> Word.LESSON_NO_NUMBER.text();
        };
    }

    private static Html steps(LessonsState state, int count) {
        boolean isLast = state.step() == count - 1;
        return div(
                key("steps"),
                cls("lesson-steps"),
                button(
                        cls("button"),
                        attr("id", "lesson-back"),
                        flag("disabled", state.step() == 0),
                        on("click", new LessonsAction.GoTo(state.step() - 1)),
                        text(Word.LESSON_BACK.text())),
                span("lesson-place", Word.PLACE_OF.with(state.step() + 1, count)),
                button(
                        cls("button is-first"),
                        attr("id", "lesson-next"),
                        on("click", isLast ? new LessonsAction.Leave() : new LessonsAction.GoTo(state.step() + 1)),
                        text((isLast ? Word.LESSON_DONE : Word.LESSON_NEXT).text())),
                button(cls("quiet-button"), on("click", new LessonsAction.Leave()), text(Word.LESSON_LEAVE.text())));
    }
}
