package wengert.web.race;

/** What there is to say of a race while it runs, and at its end. */
final class Verdict {
    private Verdict() {}

    /** How both stand, in sentences that change with a sweep and not with every step. */
    static String of(Race race, int step) {
        if (step == 0) {
            return "Reverse mode computes the values and then goes back, once for each number of the output."
                    + " Forward mode goes along, once for each number of the inputs.";
        }
        boolean isReverseDone = race.reverse().isDone(step);
        boolean isForwardDone = race.forward().isDone(step);
        return isReverseDone && isForwardDone
                ? last(race) + " " + race.agreement()
                : (isReverseDone ? done(race, race.reverse(), "Reverse") : reverse(race, step)) + " "
                        + (isForwardDone ? done(race, race.forward(), "Forward") : forward(race, step));
    }

    private static String done(Race race, Runner runner, String mode) {
        return mode + " mode is done after " + counted(runner.sweeps(), "sweep") + ": "
                + all(race.inputs().size() * race.outputs().size()) + ".";
    }

    private static String all(int derivatives) {
        return switch (derivatives) {
            case 1 -> "the derivative";
            case 2 -> "both derivatives";
            default -> "all " + derivatives + " derivatives";
        };
    }

    private static String reverse(Race race, int step) {
        int begun = race.reverse().begun(step);
        return begun == 0
                ? "Reverse mode computes the values."
                : "Reverse mode is in sweep " + begun + " of " + race.reverse().sweeps() + ", back from "
                        + race.outputs().get(begun - 1).name() + ".";
    }

    private static String forward(Race race, int step) {
        int begun = race.forward().begun(step);
        return "Forward mode is in sweep " + begun + " of " + race.forward().sweeps() + ", in "
                + race.inputs().get(begun - 1).name() + ".";
    }

    /** Which mode needs fewer sweeps, and when it would be the other. */
    static String last(Race race) {
        int inputs = race.inputs().size();
        int outputs = race.outputs().size();
        String counts = counted(outputs, "output") + ", " + counted(inputs, "input") + ": ";
        if (outputs < inputs) {
            return counts + "reverse mode needs " + counted(outputs, "sweep") + ", forward mode " + inputs
                    + ". With 1 input and many outputs it is the other way round.";
        }
        if (outputs > inputs) {
            return counts + "forward mode needs " + counted(inputs, "sweep") + ", reverse mode " + outputs
                    + ". With 1 output and many inputs it is the other way round.";
        }
        return counts + (inputs == 1 ? "either mode needs 1 sweep." : "either mode needs " + inputs + " sweeps.")
                + " Each further input is one more for forward mode, each further output one more for reverse mode.";
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
