package wengert.web.lessons;

import wengert.lang.Program;
import wengert.web.model.Computation;

/**
 * A question whose answer is a number.
 *
 * @param answer the number as the language writes it, for example {@code 3} or {@code 2*tanh(1)}
 * @param because why it is that number, said when it was found
 */
public record Question(String question, String answer, String because) {
    /** An answer this near, relatively, is right: three digits are enough to show that one has understood. */
    private static final double NEAR = 5e-3;

    /** What an answer is worth. */
    public enum Verdict {
        /** Nothing was answered. */
        OPEN,
        RIGHT,
        WRONG,
        /** What was answered is no number. */
        NO_NUMBER
    }

    /** What an answer is worth: a number, or anything that the language computes one from, such as {@code 1/3}. */
    public Verdict verdict(String given) {
        if (given.isBlank()) {
            return Verdict.OPEN;
        }
        double number = number(given.replace('−', '-'));
        if (Double.isNaN(number)) {
            return Verdict.NO_NUMBER;
        }
        double right = number(answer);
        return Math.abs(number - right) <= NEAR * Math.abs(right) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** NaN where the text gives no number. */
    private static double number(String text) {
        Program program = Program.read("const answer = " + text.strip());
        Computation computation = program.isComplete() ? Computation.of(program) : null;
        if (computation == null
                || computation.isEmpty()
                || !program.graph().inputs().isEmpty()) {
            return Double.NaN;
        }
        return computation.value(computation.output()).size() == 1
                ? computation.value(computation.output()).get(0)
                : Double.NaN;
    }
}
