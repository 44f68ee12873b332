package wengert.web.sweep;

import org.jspecify.annotations.Nullable;
import wengert.web.model.Computation;
import wengert.web.subject.Subject;

/**
 * Where a sweep stands.
 *
 * @param mode which numbers it brings forth
 * @param isOpen whether a sweep is being looked at; otherwise all numbers show
 * @param clock how many steps have been taken, and whether it plays
 * @param input the index of the input whose tangents are taken
 * @param subject what is swept, or null before the first program
 */
public record SweepState(
        Mode mode,
        boolean isOpen,
        Clock clock,
        int input,
        @Nullable Subject subject) {
    /** No sweep is being looked at. */
    public static final SweepState START = new SweepState(Mode.BACKWARD, false, Clock.START, 0, null);

    /** The sweep of a mode through a subject after so many steps. */
    public static SweepState of(Mode mode, int position, Subject subject) {
        return new SweepState(mode, true, Clock.START.at(position), 0, subject);
    }

    /** The same place in another computation, as far as it has one. */
    public SweepState in(Computation computation) {
        Subject next = computation.isEmpty() ? null : Subject.of(computation);
        return new SweepState(mode, isOpen, clock, input, next).settled();
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

    /** How many steps have been taken. */
    public int position() {
        return clock.position();
    }

    /** Whether time moves it on. */
    public boolean isPlaying() {
        return clock.isPlaying();
    }

    /** How many steps have been taken of the sweep that is looked at, or 0. */
    public int step() {
        return isOpen ? position() : 0;
    }

    /** The number of steps. */
    public int size() {
        Subject mine = subject;
        return mine == null ? 0 : Progress.size(this, mine);
    }

    /** With the position within its steps, and playing only where steps remain. */
    SweepState settled() {
        Subject mine = subject;
        int inputs = mine == null ? 0 : mine.program().inputs().size();
        int within = Math.max(0, Math.min(input, inputs - 1));
        SweepState state = new SweepState(mode, isOpen, isOpen ? clock : clock.stopped(), within, mine);
        return new SweepState(mode, isOpen, state.clock.within(state.size()), within, mine);
    }

    /** Looked at, where this clock stands. */
    SweepState at(Clock newClock) {
        return new SweepState(mode, true, newClock, input, subject);
    }

    /** Looked at from the beginning. */
    SweepState along(Mode newMode, int newInput) {
        return new SweepState(newMode, true, clock.at(0).stopped(), newInput, subject).settled();
    }

    SweepState closed() {
        return new SweepState(mode, false, clock.at(0).stopped(), input, subject);
    }
}
