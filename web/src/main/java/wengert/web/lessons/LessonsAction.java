package wengert.web.lessons;

import wengert.web.model.Action;
import wengert.web.model.Effect;

/** What can be done with lessons. */
public sealed interface LessonsAction extends Action {
    /** Opens the list of lessons, or closes it. */
    record Toggle() implements LessonsAction {}

    /** Their file has come, or has not. */
    record Loaded(Effect.Answer answer) implements LessonsAction {}

    /** Begins a lesson, by its place in the list. */
    record Begin(int lesson) implements LessonsAction {}

    /** Goes to a step of the lesson. */
    record GoTo(int step) implements LessonsAction {}

    /** Answers the question of the step. */
    record Answer(String text) implements LessonsAction {}

    /** Leaves the lesson; the text stays. */
    record Leave() implements LessonsAction {}
}
