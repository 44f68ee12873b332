package wengert.web.sweep;

import wengert.web.model.Action;

/** What can be done to the sweeps. */
public interface SweepAction extends Action {
    /** Goes to a step. */
    record GoTo(boolean isBackward, int step) implements SweepAction {}
}
