package wengert.web.sweep;

import org.jspecify.annotations.Nullable;
import wengert.web.model.Computation;
import wengert.web.subject.Subject;

/**
 * Where a sweep stands.
 *
 * @param mode which numbers it brings forth
 * @param isOpen whether a sweep is being looked at; otherwise all numbers show
 * @param position how many steps have been taken: 0 before the first, the number of steps after the last
 * @param isPlaying whether time moves it on
 * @param speed each one more doubles the steps a second; 0 is one step a second
 * @param input the index of the input whose tangents are taken
 * @param run counts the times it was set playing, so that a tick of an earlier time moves nothing
 * @param subject what is swept, or null before the first program
 */
public record SweepState(
        Mode mode,
        boolean isOpen,
        int position,
        boolean isPlaying,
        int speed,
        int input,
        int run,
        @Nullable Subject subject) {
    /** One step in four seconds. */
    public static final int SLOWEST = -2;
    /** Eight steps a second. */
    public static final int FASTEST = 3;

    private static final int SECOND = 1000;

    /** No sweep is being looked at. */
    public static final SweepState START = new SweepState(Mode.BACKWARD, false, 0, false, 0, 0, 0, null);

    /** The same place in another computation, as far as it has one. */
    public SweepState in(Computation computation) {
        Subject next = computation.isEmpty() ? null : Subject.of(computation);
        return new SweepState(mode, isOpen, position, isPlaying, speed, input, run, next).settled();
    }

    /** What there is to say of this computation, which is not empty. */
    @SuppressWarnings("ReferenceEquality") // one computation makes one subject
    public Subject subjectOf(Computation computation) {
        Subject mine = subject;
        return mine != null && mine.computation() == computation ? mine : Subject.of(computation);
    }

    /** Whether it hands adjoints back. */
    public boolean isBackward() {
        return mode == Mode.BACKWARD;
    }

    /** How many steps have been taken of the sweep that is looked at, or 0. */
    public int step() {
        return isOpen ? position : 0;
    }

    /** The number of steps. */
    public int size() {
        Subject mine = subject;
        return mine == null ? 0 : Progress.size(this, mine);
    }

    /** The milliseconds from one step to the next while it plays. */
    public int pause() {
        return speed < 0 ? SECOND << -speed : SECOND >> speed;
    }

    /** With the position within its steps, and playing only where steps remain. */
    SweepState settled() {
        Subject mine = subject;
        int inputs = mine == null ? 0 : mine.program().inputs().size();
        SweepState state = new SweepState(
                mode, isOpen, position, isPlaying, speed, Math.max(0, Math.min(input, inputs - 1)), run, mine);
        int size = state.size();
        int within = Math.max(0, Math.min(position, size));
        return new SweepState(
                mode, isOpen, within, isPlaying && isOpen && within < size, speed, state.input, run, mine);
    }

    SweepState at(int newPosition) {
        return new SweepState(mode, true, newPosition, isPlaying, speed, input, run, subject).settled();
    }

    SweepState started() {
        return new SweepState(mode, isOpen, position, true, speed, input, run + 1, subject).settled();
    }

    SweepState stopped() {
        return new SweepState(mode, isOpen, position, false, speed, input, run, subject);
    }

    SweepState withSpeed(int newSpeed) {
        int bounded = Math.max(SLOWEST, Math.min(FASTEST, newSpeed));
        return new SweepState(mode, isOpen, position, isPlaying, bounded, input, run, subject);
    }

    SweepState along(Mode newMode, int newInput) {
        return new SweepState(newMode, true, 0, false, speed, newInput, run, subject).settled();
    }

    SweepState closed() {
        return new SweepState(mode, false, 0, false, speed, input, run, subject);
    }
}
