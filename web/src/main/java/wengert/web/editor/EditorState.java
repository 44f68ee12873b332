package wengert.web.editor;

import wengert.lang.Program;
import wengert.web.model.Computation;

/**
 * The text and what follows from it.
 *
 * @param program the text as it is, with its problems
 * @param shown what the page shows: computed from the text, or, while that has errors, from the last one that had none
 * @param cursor where the cursor is in the text
 */
public record EditorState(Program program, Computation shown, int cursor) {
    /** What a first visitor sees. */
    public static final String FIRST = """
            a = 2
            b = -3
            c = a*b + a^2
            d = tanh(c)""";

    /** The state of a page that opens with this text. */
    public static EditorState of(String text) {
        Program program = Program.read(text);
        return new EditorState(program, Computation.of(program), 0);
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
        return new EditorState(next, next.isComplete() ? Computation.of(next) : shown, cursor);
    }

    EditorState withCursor(int position) {
        return new EditorState(program, shown, position);
    }
}
