package wengert.web.table;

import wengert.export.Trace;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.words.Word;

/** What actions make of the list. */
public final class TableUpdate {
    private TableUpdate() {}

    /** The list of a computation after an action, and what is to be done. */
    public static Change<TableState> apply(TableState state, Computation computation, TableAction action) {
        if (action instanceof TableAction.Sort sort) {
            return Change.to(state.by(sort.column()));
        } else if (action instanceof TableAction.More) {
            return Change.to(state.longer());
        } else if (action instanceof TableAction.Copied copied) {
            return Change.to(state.saying((copied.isAllowed() ? Word.LIST_COPIED : Word.LIST_NOT_COPIED).text()));
        }
        return Change.to(
                state,
                new Effect.Copy(
                        action instanceof TableAction.CopyCsv
                                ? Trace.csv(computation.snapshot())
                                : Trace.markdown(computation.snapshot()),
                        TableAction.Copied::new));
    }
}
