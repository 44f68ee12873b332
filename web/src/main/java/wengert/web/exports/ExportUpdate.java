package wengert.web.exports;

import java.util.Objects;
import wengert.web.lens.LensState;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.words.Word;

/** What actions make of the panel of exports, and when a text is asked for. */
public final class ExportUpdate {
    /** The name of the background's task. */
    public static final String TASK = "export";

    /** Pixels for each unit of a picture. */
    private static final int FINENESS = 2;

    private ExportUpdate() {}

    /** The panel after an action, and what is to be done. */
    public static Change<ExportState> apply(ExportState state, ExportAction action) {
        if (action instanceof ExportAction.Toggle) {
            Change<ExportState> change = Change.to(state.opened(!state.isOpen()));
            return state.isOpen() ? change : change.and(new Effect.Focus("export-close"));
        } else if (action instanceof ExportAction.Choose next) {
            return Change.to(state.in(next.format()));
        } else if (action instanceof ExportAction.Written written) {
            boolean isAwaited = Objects.equals(written.request(), state.asked());
            String problem = written.answer().isEmpty() ? Word.EXPORT_UNREACHED.text() : "";
            return Change.to(isAwaited ? state.written(written.answer(), problem) : state);
        } else if (action instanceof ExportAction.Copy) {
            return Change.to(state, new Effect.Copy(state.text(), ExportAction.Copied::new));
        } else if (action instanceof ExportAction.Copied copied) {
            return Change.to(state.saying((copied.isCopied() ? Word.EXPORT_COPIED : Word.EXPORT_NOT_COPIED).text()));
        } else if (action instanceof ExportAction.Save) {
            return Change.to(
                    state,
                    new Effect.Save(state.format().fileName(), state.format().mediaType(), state.text()));
        }
        return Change.to(state, new Effect.SavePixels("wengert.png", state.text(), FINENESS));
    }

    /** Asks for the text of what is shown, where the panel is open and it was not asked for yet. */
    public static Change<ExportState> asking(ExportState state, LensState lens) {
        if (!state.isOpen() || lens.program().isEmpty()) {
            return Change.to(state);
        }
        ExportRequest wanted = new ExportRequest(
                state.format(), lens.input(), lens.program().program().source());
        return wanted.equals(state.asked())
                ? Change.to(state)
                : Change.to(
                        state.asking(wanted),
                        new Effect.Ask(
                                TASK,
                                Parcel.of(wanted.write()),
                                answer -> new ExportAction.Written(wanted, answer.text())));
    }
}
