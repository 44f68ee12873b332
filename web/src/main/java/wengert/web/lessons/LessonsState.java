package wengert.web.lessons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lessons, and the place in the one that is being taken.
 *
 * @param lessons empty until their file has come
 * @param problem why there are none, or empty
 * @param lesson the place in the list of the one being taken, or -1
 * @param step the step it is at
 * @param answer what was answered to the step's question
 */
public record LessonsState(boolean isOpen, List<Lesson> lessons, String problem, int lesson, int step, String answer) {
    /** Closed, and nothing loaded yet. */
    public static final LessonsState START = new LessonsState(false, List.of(), "", -1, 0, "");

    public LessonsState {
        lessons = List.copyOf(lessons);
    }

    /** Whether a lesson is being taken. */
    public boolean isTaken() {
        return lesson >= 0;
    }

    /** The lesson that is being taken, or null. */
    @Nullable
    Lesson taken() {
        return lesson < 0 ? null : lessons.get(lesson);
    }

    /** The step it is at, or null. */
    public Lesson.@Nullable Step current() {
        Lesson taken = taken();
        return taken == null ? null : taken.steps().get(step);
    }

    /** The list opened or closed. */
    public LessonsState opened(boolean open) {
        return new LessonsState(open, lessons, problem, lesson, step, answer);
    }

    /** The lessons that have come; the one being taken goes on where it is, if they still have that step. */
    LessonsState told(List<Lesson> next) {
        boolean isThere = isTaken()
                && lesson < next.size()
                && step < next.get(lesson).steps().size();
        return isThere
                ? new LessonsState(isOpen, next, "", lesson, step, answer)
                : new LessonsState(isOpen, next, "", -1, 0, "");
    }

    LessonsState at(int otherLesson, int otherStep) {
        return new LessonsState(false, lessons, problem, otherLesson, otherStep, "");
    }

    LessonsState answered(String text) {
        return new LessonsState(isOpen, lessons, problem, lesson, step, text);
    }
}
