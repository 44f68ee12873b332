package wengert.web.sweep;

import wengert.web.model.Change;
import wengert.web.model.Effect;

/**
 * How far something has come that goes step by step, and whether time moves it on.
 *
 * @param position how many steps have been taken: 0 before the first, the number of steps after the last
 * @param isPlaying whether time moves it on
 * @param speed each one more doubles the steps a second; 0 is one step a second
 * @param run counts the times it was set playing, so that a tick of an earlier time moves nothing
 */
public record Clock(int position, boolean isPlaying, int speed, int run) {
    /** One step in four seconds. */
    static final int SLOWEST = -2;
    /** Eight steps a second. */
    static final int FASTEST = 3;

    private static final int SECOND = 1000;

    /** Before the first step, at rest. */
    public static final Clock START = new Clock(0, false, 0, 0);

    /** The milliseconds from one step to the next while it plays. */
    public int pause() {
        return speed < 0 ? SECOND << -speed : SECOND >> speed;
    }

    /** With the position within so many steps, and playing only where steps remain. */
    public Clock within(int size) {
        int within = Math.max(0, Math.min(position, size));
        return new Clock(within, isPlaying && within < size, speed, run);
    }

    /** At another position. */
    public Clock at(int newPosition) {
        return new Clock(newPosition, isPlaying, speed, run);
    }

    /** At rest where it stands. */
    public Clock stopped() {
        return new Clock(position, false, speed, run);
    }

    /**
     * The clock after an action that moves it, and the tick that is due while it plays.
     *
     * @param size the number of steps
     */
    public Change<Clock> after(SweepAction action, int size) {
        if (action instanceof SweepAction.Tick tick) {
            boolean isDue = isPlaying && tick.run() == run;
            return isDue ? at(position + 1).within(size).ticking() : Change.to(this);
        }
        if (action instanceof SweepAction.Toggle && !isPlaying) {
            int next = position >= size ? 1 : position + 1;
            return new Clock(next, true, speed, run + 1).within(size).ticking();
        }
        if (action instanceof SweepAction.Toggle) {
            return Change.to(stopped());
        }
        if (action instanceof SweepAction.Pace pace) {
            int bounded = Math.max(SLOWEST, Math.min(FASTEST, pace.speed()));
            return Change.to(new Clock(position, isPlaying, bounded, run));
        }
        return Change.to(at(target(action, size)).within(size).stopped());
    }

    private Change<Clock> ticking() {
        return isPlaying ? Change.to(this, new Effect.After(pause(), new SweepAction.Tick(run))) : Change.to(this);
    }

    private int target(SweepAction action, int size) {
        if (action instanceof SweepAction.Forth) {
            return position + 1;
        }
        if (action instanceof SweepAction.Back) {
            return position - 1;
        }
        if (action instanceof SweepAction.Scrub scrub) {
            return scrub.position();
        }
        return action instanceof SweepAction.First ? 0 : size;
    }
}
