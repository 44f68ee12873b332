package wengert.web.sweep;

import wengert.web.model.Change;
import wengert.web.model.Computation;

/** How a sweep moves. */
public final class SweepUpdate {
    private SweepUpdate() {}

    /** The state after an action, and the tick that is due while it plays. */
    @SuppressWarnings("ReferenceEquality") // one computation makes one subject
    public static Change<SweepState> apply(SweepState state, Computation computation, SweepAction action) {
        boolean isCurrent = state.subject() != null && state.subject().computation() == computation;
        SweepState before = isCurrent ? state : state.in(computation);
        if (action instanceof SweepAction.Close) {
            return Change.to(before.closed());
        }
        if (action instanceof SweepAction.Choose choose) {
            return Change.to(
                    before.isOpen() && before.mode() == choose.mode()
                            ? before.closed()
                            : before.along(choose.mode(), before.input()));
        }
        if (action instanceof SweepAction.Along along) {
            return Change.to(before.along(Mode.TANGENT, along.input()));
        }
        if (action instanceof SweepAction.GoTo to) {
            SweepState chosen = before.along(to.isBackward() ? Mode.BACKWARD : Mode.FORWARD, before.input());
            return Change.to(chosen.at(chosen.clock().at(to.step())).settled());
        }
        return moved(before, action);
    }

    private static Change<SweepState> moved(SweepState state, SweepAction action) {
        // Where no sweep is looked at, all its steps have been taken.
        int position = state.isOpen() ? state.position() : action instanceof SweepAction.Back ? state.size() : 0;
        Change<Clock> change = state.clock().at(position).after(action, state.size());
        boolean opens = !(action instanceof SweepAction.Pace || action instanceof SweepAction.Tick);
        SweepState next = state.isOpen() || opens
                ? state.at(change.state())
                : new SweepState(state.mode(), false, change.state(), state.input(), state.subject());
        return new Change<>(next, change.effects());
    }
}
