package wengert.web.lens;

/** What actions make of the look. */
public final class LensUpdate {
    private LensUpdate() {}

    /** The look after an action. */
    public static LensState apply(LensState state, LensAction action) {
        if (action instanceof LensAction.LookAt look) {
            return state.at(look.input());
        }
        return action instanceof LensAction.Look look ? state.on(look.level()) : LensState.of(state.program());
    }
}
