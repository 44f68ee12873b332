package wengert.web.race;

import wengert.web.words.Word;

/** What there is to say of a race while it runs, and at its end. */
final class Verdict {
    private Verdict() {}

    /** How both stand, in sentences that change with a sweep and not with every step. */
    static String of(Race race, int step) {
        if (step == 0) {
            return Word.RACE_START.text();
        }
        boolean isReverseDone = race.reverse().isDone(step);
        boolean isForwardDone = race.forward().isDone(step);
        return isReverseDone && isForwardDone
                ? last(race) + " " + race.agreement()
                : (isReverseDone ? done(race, race.reverse(), Word.RACE_REVERSE) : reverse(race, step)) + " "
                        + (isForwardDone ? done(race, race.forward(), Word.RACE_FORWARD) : forward(race, step));
    }

    private static String done(Race race, Runner runner, Word mode) {
        return Word.RACE_MODE_DONE.with(
                mode.text(),
                runner.sweeps(),
                all(race.inputs().size() * race.outputs().size()));
    }

    private static String all(int derivatives) {
        return switch (derivatives) {
            case 1 -> Word.RACE_THE_DERIVATIVE.text();
            case 2 -> Word.RACE_BOTH_DERIVATIVES.text();
            default -> Word.RACE_ALL_DERIVATIVES.with(derivatives);
        };
    }

    private static String reverse(Race race, int step) {
        int begun = race.reverse().begun(step);
        return begun == 0
                ? Word.RACE_VALUES.text()
                : Word.RACE_IN_REVERSE.with(
                        begun,
                        race.reverse().sweeps(),
                        race.outputs().get(begun - 1).name());
    }

    private static String forward(Race race, int step) {
        int begun = race.forward().begun(step);
        return Word.RACE_IN_FORWARD.with(
                begun, race.forward().sweeps(), race.inputs().get(begun - 1).name());
    }

    /** Which mode needs fewer sweeps, and when it would be the other. */
    static String last(Race race) {
        int inputs = race.inputs().size();
        int outputs = race.outputs().size();
        return (outputs < inputs
                        ? Word.RACE_FEWER_REVERSE
                        : outputs > inputs ? Word.RACE_FEWER_FORWARD : Word.RACE_EVEN)
                .with(outputs, inputs);
    }
}
