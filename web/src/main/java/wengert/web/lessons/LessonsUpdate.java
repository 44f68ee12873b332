package wengert.web.lessons;

import java.util.List;
import wengert.json.JsonException;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.words.Word;

/** What actions make of the lessons. */
public final class LessonsUpdate {
    private LessonsUpdate() {}

    /** The lessons after an action, and what is to be done; what a step brings to the page is the page's to do. */
    public static Change<LessonsState> apply(LessonsState state, LessonsAction action) {
        if (action instanceof LessonsAction.Loaded loaded) {
            return Change.to(loaded(state, loaded.answer()));
        } else if (action instanceof LessonsAction.Toggle) {
            LessonsState next = state.opened(!state.isOpen());
            return next.isOpen() && next.lessons().isEmpty() ? Change.to(next, loading()) : Change.to(next);
        } else if (action instanceof LessonsAction.Begin begin) {
            return Change.to(state.at(begin.lesson(), 0));
        } else if (action instanceof LessonsAction.GoTo to) {
            Lesson taken = state.taken();
            int last = taken == null ? 0 : taken.steps().size() - 1;
            return Change.to(state.at(state.lesson(), Math.max(0, Math.min(last, to.step()))));
        } else if (action instanceof LessonsAction.Answer answer) {
            return Change.to(state.answered(answer.text()));
        }
        return Change.to(state.at(-1, 0));
    }

    /** The lessons that are loaded again, at once if they are open or one is being taken. */
    public static Change<LessonsState> again(LessonsState state) {
        if (state.isTaken()) {
            return Change.to(state, loading());
        }
        LessonsState next = failed(state, "");
        return next.isOpen() ? Change.to(next, loading()) : Change.to(next);
    }

    private static Effect loading() {
        return new Effect.Get(Word.LESSONS_FILE.text(), LessonsAction.Loaded::new);
    }

    private static LessonsState loaded(LessonsState state, Effect.Answer answer) {
        if (answer.status() != 200) {
            return failed(state, Word.LESSONS_MISSING.text());
        }
        try {
            return state.told(Lesson.read(answer.body()));
        } catch (JsonException e) {
            return failed(state, Word.LESSONS_BROKEN.with(String.valueOf(e.getMessage())));
        }
    }

    private static LessonsState failed(LessonsState state, String problem) {
        return new LessonsState(state.isOpen(), List.of(), problem, -1, 0, "");
    }
}
