package wengert.web.editor;

import org.jspecify.annotations.Nullable;
import wengert.explain.Writing;
import wengert.lang.Program;
import wengert.web.model.Computation;

/**
 * The text and what follows from it.
 *
 * @param program the text as it is, with its problems
 * @param shown what the page shows: computed from the text, or, while that has errors, from the last one that had none
 * @param cursor where the cursor is in the text, or -1 as long as it has not been there
 * @param renaming a name about to get another, or null
 */
public record EditorState(
        Program program,
        Computation shown,
        int cursor,
        @Nullable Renaming renaming) {
    /** What a first visitor sees. */
    public static final String FIRST = """
            a = 2
            b = -3
            c = a*b + a^2
            d = tanh(c)""";

    /** The state of a page that opens with this text, its numbers written so. */
    public static EditorState of(String text, Writing writing) {
        Program program = Program.read(text);
        return new EditorState(program, Computation.of(program, writing), -1, null);
    }

    /** The text. */
    public String text() {
        return program.source();
    }

    /** Whether what is shown is not all of the text: older than it, or the part of it that could be understood. */
    @SuppressWarnings("ReferenceEquality") // the same reading of the same text
    public boolean isStale() {
        return shown.program() != program || !program.isComplete();
    }

    /** The state with another text, already read. */
    EditorState with(Program next) {
        return new EditorState(next, next.isComplete() ? Computation.of(next, shown.writing()) : shown, cursor, null);
    }

    /** The state with its numbers written so. */
    public EditorState with(Writing writing) {
        return new EditorState(program, shown.with(writing), cursor, renaming);
    }

    EditorState withCursor(int position) {
        return new EditorState(program, shown, position, renaming);
    }

    EditorState with(@Nullable Renaming next) {
        return new EditorState(program, shown, cursor, next);
    }
}
