package wengert.web.race;

import org.jspecify.annotations.Nullable;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.subject.Subject;
import wengert.web.sweep.Clock;

/**
 * Whether both modes are compared, and where they stand.
 *
 * @param clock how many steps both have taken, and whether they play
 * @param stage the size of the stage that holds the two drawings
 * @param subject what is differentiated, or null while nothing is compared or there is nothing
 * @param race both modes through it, or null where they cannot be compared
 */
public record RaceState(
        boolean isOpen,
        Clock clock,
        Screen stage,
        @Nullable Subject subject,
        @Nullable Race race) {
    /** Nothing is compared. */
    public static final RaceState START = new RaceState(false, Clock.START, new Screen(880, 560), null, null);

    /** Where panes stand side by side. */
    private static final double WIDE = 600;
    /** What a pane holds above and below its drawing. */
    private static final double AROUND_WIDE = 248;

    private static final double AROUND_NARROW = 120;
    private static final double LEAST = 96;

    /** The same place in another program, as far as it has one. */
    @SuppressWarnings("ReferenceEquality") // one computation makes one subject
    public RaceState in(@Nullable Subject next) {
        if (!isOpen || next == subject) {
            return this;
        }
        Race other = next == null || !Race.refusal(next).isEmpty() ? null : Race.of(next);
        return new RaceState(true, clock.within(size(other)), stage, next, other);
    }

    private static int size(@Nullable Race race) {
        return race == null ? 0 : race.size();
    }

    /** The number of steps. */
    int size() {
        return size(race);
    }

    /** Compared from the beginning, on a stage of this size. */
    RaceState opened(@Nullable Subject of, Screen on) {
        return new RaceState(true, clock.at(0).stopped(), on, null, null).in(of);
    }

    /** No longer compared. */
    public RaceState closed() {
        return isOpen ? new RaceState(false, clock.at(0).stopped(), stage, null, null) : this;
    }

    RaceState at(Clock newClock) {
        return new RaceState(isOpen, newClock, stage, subject, race);
    }

    /** On a stage of this size. */
    public RaceState on(Screen newStage) {
        return new RaceState(isOpen, clock, newStage, subject, race);
    }

    /** The size of one of the two drawings, side by side where the stage is wide enough. */
    public Screen pane() {
        boolean isWide = stage.width() >= WIDE;
        double width = isWide ? stage.width() / 2 : stage.width();
        double height = isWide ? stage.height() - AROUND_WIDE : stage.height() / 2 - AROUND_NARROW;
        return new Screen(width, Math.max(LEAST, height));
    }
}
