package wengert.web.sweep;

import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;

/** How a sweep moves. */
public final class SweepUpdate {
    private SweepUpdate() {}

    /** The state after an action, and the tick that is due while it plays. */
    @SuppressWarnings("ReferenceEquality") // one computation makes one subject
    public static Change<SweepState> apply(SweepState state, Computation computation, SweepAction action) {
        boolean isCurrent = state.subject() != null && state.subject().computation() == computation;
        SweepState before = isCurrent ? state : state.in(computation);
        if (action instanceof SweepAction.Tick tick) {
            boolean isDue = before.isPlaying() && tick.run() == before.run();
            return isDue ? ticking(before.at(before.position() + 1)) : Change.to(before);
        }
        if (action instanceof SweepAction.Toggle && !before.isPlaying()) {
            boolean restarts = !before.isOpen() || before.position() >= before.size();
            return ticking(before.at(restarts ? 1 : before.position() + 1).started());
        }
        if (action instanceof SweepAction.Pace pace) {
            return Change.to(before.withSpeed(pace.speed()));
        }
        return Change.to(moved(before, action));
    }

    private static Change<SweepState> ticking(SweepState state) {
        return state.isPlaying()
                ? Change.to(state, new Effect.After(state.pause(), new SweepAction.Tick(state.run())))
                : Change.to(state);
    }

    private static SweepState moved(SweepState state, SweepAction action) {
        if (action instanceof SweepAction.Close) {
            return state.closed();
        }
        if (action instanceof SweepAction.Choose choose) {
            return state.isOpen() && state.mode() == choose.mode()
                    ? state.closed()
                    : state.along(choose.mode(), state.input());
        }
        if (action instanceof SweepAction.Along along) {
            return state.along(Mode.TANGENT, along.input());
        }
        if (action instanceof SweepAction.GoTo to) {
            return state.along(to.isBackward() ? Mode.BACKWARD : Mode.FORWARD, state.input())
                    .at(to.step());
        }
        return action instanceof SweepAction.Toggle
                ? state.stopped()
                : state.at(target(state, action)).stopped();
    }

    private static int target(SweepState state, SweepAction action) {
        // Where no sweep is looked at, all its steps have been taken.
        if (action instanceof SweepAction.Forth) {
            return state.isOpen() ? state.position() + 1 : 1;
        }
        if (action instanceof SweepAction.Back) {
            return state.isOpen() ? state.position() - 1 : state.size() - 1;
        }
        if (action instanceof SweepAction.Scrub scrub) {
            return scrub.position();
        }
        return action instanceof SweepAction.First ? 0 : state.size();
    }
}
