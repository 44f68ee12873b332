package wengert.web.sweep;

import wengert.web.model.Change;
import wengert.web.model.Computation;

/** What actions make of the sweeps' state. */
public final class SweepUpdate {
    private SweepUpdate() {}

    /** The state after an action, and what is to be done. */
    public static Change<SweepState> apply(SweepState state, Computation computation, SweepAction action) {
        return action instanceof SweepAction.GoTo to
                ? Change.to(new SweepState(to.isBackward(), to.step()))
                : Change.to(state);
    }
}
