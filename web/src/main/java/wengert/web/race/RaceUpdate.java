package wengert.web.race;

import org.jspecify.annotations.Nullable;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.model.Change;
import wengert.web.subject.Subject;
import wengert.web.sweep.Clock;
import wengert.web.sweep.SweepAction;

/** How a comparison is entered and left, and how its clock moves. */
public final class RaceUpdate {
    private RaceUpdate() {}

    /** The state after an action; {@code subject} is what there is to compare in, {@code stage} the size of the stage. */
    public static RaceState apply(RaceState state, RaceAction action, @Nullable Subject subject, Screen stage) {
        return state.isOpen() ? state.closed() : state.opened(subject, stage);
    }

    /** Whether the action of a sweep moves a clock; the others choose a sweep, which leaves the comparison. */
    public static boolean isMove(SweepAction action) {
        return !(action instanceof SweepAction.Choose
                || action instanceof SweepAction.Along
                || action instanceof SweepAction.GoTo
                || action instanceof SweepAction.Close);
    }

    /** The state after its clock was moved, and the tick that is due while it plays. */
    public static Change<RaceState> moved(RaceState state, SweepAction action) {
        Change<Clock> change = state.clock().after(action, state.size());
        return new Change<>(state.at(change.state()), change.effects());
    }
}
