package wengert.web.editor;

import wengert.lang.Program;
import wengert.web.model.Change;
import wengert.web.model.Effect;

/** What actions make of the text. */
public final class EditorUpdate {
    /** The name under which the draft is kept. */
    public static final String DRAFT = "draft";

    private EditorUpdate() {}

    /** The text after an action, and what is to be done. */
    public static Change<EditorState> apply(EditorState state, EditorAction action) {
        if (action instanceof EditorAction.Typed typed) {
            return Change.to(
                    state.with(typed.program()),
                    new Effect.Keep(DRAFT, typed.program().source()));
        } else if (action instanceof EditorAction.Replace replace) {
            return rewritten(state, replace.text(), false);
        } else if (action instanceof EditorAction.Moved moved) {
            return Change.to(state.withCursor(moved.position()));
        } else if (action instanceof EditorAction.Show show) {
            return Change.to(state, new Effect.SelectText(show.from(), show.to()));
        } else if (action instanceof EditorAction.Undo) {
            return Change.to(state, new Effect.Undo());
        } else {
            return Change.to(state, new Effect.Redo());
        }
    }

    /**
     * The page rewrites the text.
     *
     * @param isDraft whether more of the kind follows, as while a slider moves
     */
    public static Change<EditorState> rewritten(EditorState state, String text, boolean isDraft) {
        Change<EditorState> change = Change.to(state.with(Program.read(text)), new Effect.SetText(text, isDraft));
        return isDraft ? change : change.and(new Effect.Keep(DRAFT, text));
    }
}
