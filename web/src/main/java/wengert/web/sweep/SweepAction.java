package wengert.web.sweep;

import wengert.web.model.Action;

/** What one can do to the sweep. */
public sealed interface SweepAction extends Action {

    /** Looks at the sweep of this mode from its beginning. */
    record Choose(Mode mode) implements SweepAction {}

    /** Takes tangents in the direction of the input at this index. */
    record Along(int input) implements SweepAction {}

    /** Plays, from the beginning if it stands at the end, or pauses. */
    record Toggle() implements SweepAction {}

    /** One step on. */
    record Forth() implements SweepAction {}

    /** One step back. */
    record Back() implements SweepAction {}

    /** To where this many steps have been taken. */
    record Scrub(int position) implements SweepAction {}

    /** Before the first step. */
    record First() implements SweepAction {}

    /** After the last step. */
    record Last() implements SweepAction {}

    /** Plays at this speed. */
    record Pace(int speed) implements SweepAction {}

    /** Time for the next step, if the sweep still plays that was set playing as the {@code run}-th. */
    record Tick(int run) implements SweepAction {}

    /** Looks at a step of the forward or the backward sweep. */
    record GoTo(boolean isBackward, int step) implements SweepAction {}

    /** Shows all numbers again. */
    record Close() implements SweepAction {}
}
