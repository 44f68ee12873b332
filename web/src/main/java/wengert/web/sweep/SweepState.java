package wengert.web.sweep;

import wengert.web.model.Computation;

/** How far the sweeps have come. */
public record SweepState(boolean isBackward, int step) {
    /** Before the first step. */
    public static final SweepState START = new SweepState(false, 0);

    /** The same place in another computation. */
    public SweepState in(Computation computation) {
        return this;
    }
}
