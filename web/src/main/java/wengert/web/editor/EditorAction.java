package wengert.web.editor;

import wengert.lang.Program;
import wengert.web.model.Action;

/** What can be done to the text. */
public sealed interface EditorAction extends Action {
    /** The user changed the text; the editor had it read while it coloured it. */
    record Typed(Program program) implements EditorAction {}

    /** The cursor moved. */
    record Moved(int position) implements EditorAction {}

    /**
     * The page puts another text in the place of this one.
     *
     * @param isDraft whether more of the kind follows, as while a number is dragged
     */
    record Replace(String text, boolean isDraft) implements EditorAction {
        public Replace(String text) {
            this(text, false);
        }
    }

    /** Puts the spaces of the text in order. */
    record Format() implements EditorAction {}

    /** Asks for a new name for the one at a place. */
    record Rename(int position) implements EditorAction {}

    /** What it is to be called. */
    record NewName(String text) implements EditorAction {}

    /** Renames, or leaves the name as it is. */
    record EndRename(boolean isMeant) implements EditorAction {}

    /** Points at a stretch of the text. */
    record Show(int from, int to) implements EditorAction {}

    /** Takes back the last change. */
    record Undo() implements EditorAction {}

    /** Makes it again. */
    record Redo() implements EditorAction {}
}
