package wengert.web.plots;

import wengert.lang.Range;
import wengert.math.Exponential;
import wengert.math.Logarithm;
import wengert.web.inputs.InputsAction;

/**
 * An axis of a plot that was drawn: what a place along it means for the program.
 *
 * @param label what it is called, such as {@code x} or {@code W[0, 1]}
 * @param input the name of the input that is rewritten in the text when the point is dragged
 * @param element which of its elements, row by row; 0 of a number
 * @param low the value at {@code from}
 * @param high the value at {@code to}
 * @param from the pixel where it begins; with a vertical axis the lower end, which has the larger number of pixels
 * @param to the pixel where it ends
 * @param isLog whether equal distances are equal ratios
 */
public record Axis(
        String label, String input, int element, double low, double high, double from, double to, boolean isLog) {
    /** Parts of the axis that a drag can tell apart. */
    private static final double STEPS = 400;

    /** What sets the input to the value at this pixel, rounded to a part of the axis; no farther than its ends. */
    InputsAction.Set set(double pixel, boolean isDraft) {
        double part = Math.max(0, Math.min(1, (pixel - from) / (to - from)));
        return InputsAction.written(input, element, at(Math.floor(part * STEPS + 0.5) / STEPS), isDraft);
    }

    /** The value so far along it; 0 and 1 are the ends. */
    double at(double part) {
        return isLog
                ? low * Exponential.exp(part * Logarithm.log(high / low))
                : part == 0.5 ? (low + high) / 2 : low + part * (high - low);
    }

    /** What is looked at after magnifying by a factor, with the value under this pixel staying there. */
    Range zoomed(double factor, double pixel) {
        double fixed = (pixel - from) / (to - from);
        return new Range(at(fixed - fixed / factor), at(fixed + (1 - fixed) / factor));
    }

    /** What is looked at after moving the drawing by so many pixels. */
    Range moved(double pixels) {
        double part = pixels / (to - from);
        return new Range(at(-part), at(1 - part));
    }
}
