package wengert.check;

import wengert.explain.Numerals;

/**
 * A derivative found by differences alone.
 *
 * <p>Shown in the example of {@link NumericGradient}.
 *
 * @param input the name of the input it is taken in
 * @param derivative the estimate; NaN where no step gave a number
 * @param error how far off it may be, as the disagreement of neighbouring steps and the rounding of values tell
 * @param step the step that was chosen
 */
public record Estimate(String input, double derivative, double error, double step) {
    /** A gradient within so many estimated errors is not contradicted. */
    private static final double TOLERANCE = 8;
    /** Differences worse than this, relative to the gradient, judge nothing. */
    private static final double USELESS = 1e-3;

    /** What the differences say about a gradient. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** The differences themselves are not good enough: a kink, a jump, or a value that is no number. */
        CANNOT_TELL
    }

    /** What the estimate says about this gradient. */
    public Verdict verdict(double gradient) {
        double size = Math.max(Math.abs(gradient), Math.abs(derivative));
        if (!(size <= Double.MAX_VALUE) || !(error <= USELESS * size || error <= 1e-9)) {
            return Verdict.CANNOT_TELL;
        }
        return Math.abs(derivative - gradient) <= TOLERANCE * error ? Verdict.AGREES : Verdict.DIFFERS;
    }

    /** The verdict in one sentence. */
    public String sentence(double gradient) {
        String found = "Differences in " + input + " give " + text(derivative);
        return switch (verdict(gradient)) {
            case AGREES ->
                found + ", which agrees with the gradient " + text(gradient) + " as far as they are good: "
                        + rough(TOLERANCE * error) + ".";
            case DIFFERS ->
                found + ", but the gradient is " + text(gradient) + ", off by "
                        + rough(Math.abs(derivative - gradient)) + " where differences are good to "
                        + rough(TOLERANCE * error) + ": look for a kink here, or a wrong rule.";
            case CANNOT_TELL ->
                found + " with a possible error of " + rough(error) + ", too uncertain to judge the gradient "
                        + text(gradient) + ".";
        };
    }

    private static String text(double value) {
        return Numerals.text(value, Numerals.DIGITS);
    }

    private static String rough(double value) {
        return Numerals.text(value, 1);
    }
}
