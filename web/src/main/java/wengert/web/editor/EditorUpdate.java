package wengert.web.editor;

import org.jspecify.annotations.Nullable;
import wengert.lang.Formatting;
import wengert.lang.Occurrences;
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
            return rewritten(state, replace.text(), replace.isDraft());
        } else if (action instanceof EditorAction.Moved moved) {
            return Change.to(state.withCursor(moved.position()));
        } else if (action instanceof EditorAction.Format) {
            return rewritten(state, Formatting.of(state.program()), false);
        } else if (action instanceof EditorAction.Rename rename) {
            Occurrences found = Occurrences.at(state.program(), rename.position());
            return found == null
                    ? Change.to(state)
                    : Change.to(
                            state.with(new Renaming(found, rename.position(), found.name())),
                            new Effect.Focus(RenamingView.FIELD));
        } else if (action instanceof EditorAction.NewName name) {
            Renaming renaming = state.renaming();
            return Change.to(
                    renaming == null
                            ? state
                            : state.with(new Renaming(renaming.found(), renaming.position(), name.text())));
        } else if (action instanceof EditorAction.EndRename end) {
            return renamed(state, state.renaming(), end.isMeant());
        } else if (action instanceof EditorAction.Show show) {
            return Change.to(state, new Effect.SelectText(show.from(), show.to()));
        } else if (action instanceof EditorAction.Undo) {
            return Change.to(state, new Effect.Undo());
        } else {
            return Change.to(state, new Effect.Redo());
        }
    }

    /** A name that is refused stays asked for. */
    private static Change<EditorState> renamed(EditorState state, @Nullable Renaming renaming, boolean isMeant) {
        if (renaming == null || (isMeant && renaming.refusal() != null)) {
            return Change.to(state);
        }
        int cursor = isMeant ? renaming.cursor() : renaming.position();
        Change<EditorState> change =
                isMeant ? rewritten(state, renaming.applied(), false) : Change.to(state.with((Renaming) null));
        return change.and(new Effect.SelectText(cursor, cursor));
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
