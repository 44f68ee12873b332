package wengert.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Expression.Subscript;
import wengert.op.Attribute;
import wengert.op.Attribute.Run;
import wengert.tensor.Shape;

/** What is written between the brackets behind a value: which elements are meant. */
final class Subscripts {
    private final WholeNumbers wholeNumbers;
    private final Problems problems;

    Subscripts(WholeNumbers wholeNumbers, Problems problems) {
        this.wholeNumbers = wholeNumbers;
        this.problems = problems;
    }

    /** The rows and columns meant in a tensor of this shape, or null where there are none, which is reported. */
    Attribute.@Nullable Selection of(List<Subscript> subscripts, Span span, Shape shape, Frame frame) {
        Span place = frame.place(span);
        if (shape.isScalar()) {
            problems.error(place, "expected a vector or a matrix before '[', got a number: numbers have no elements");
            return null;
        }
        if (subscripts.size() > shape.rank()) {
            problems.error(
                    place,
                    "expected at most " + shape.rank() + (shape.rank() == 1 ? " index" : " indices")
                            + " for a tensor of" + " shape " + shape + ", got " + subscripts.size());
            return null;
        }
        int first = shape.rank() == 2 ? 0 : 1;
        Run[] runs = {Run.all(shape.rows()), Run.all(shape.columns())};
        for (int i = 0; i < subscripts.size(); i++) {
            Run run = run(subscripts.get(i), shape.length(shape.rank() == 2 ? i : 0), shape, frame);
            if (run == null) {
                return null;
            }
            runs[first + i] = run;
        }
        return new Attribute.Selection(runs[0], runs[1]);
    }

    private @Nullable Run run(Subscript subscript, int length, Shape shape, Frame frame) {
        if (subscript instanceof Expression.Place place) {
            Integer index = wholeNumbers.of(place.index(), "an index", frame);
            if (index == null) {
                return null;
            }
            if (index < -length || index >= length) {
                problems.error(
                        frame.place(place.span()),
                        "expected an index from 0 to " + (length - 1) + " (or from -" + length
                                + " to -1, counted from the end) for shape " + shape + ", got " + index);
                return null;
            }
            return Run.at(index < 0 ? index + length : index);
        }
        return slice((Expression.Slice) subscript, length, shape, frame);
    }

    /** As Python has it: ends beyond the axis are cut, negative ones count from the end. */
    private @Nullable Run slice(Expression.Slice slice, int length, Shape shape, Frame frame) {
        Integer step = slice.step() == null ? Integer.valueOf(1) : wholeNumbers.of(slice.step(), "a step", frame);
        if (step == null) {
            return null;
        }
        boolean isDown = step < 0;
        Integer from = end(slice.from(), isDown ? length - 1 : 0, length, isDown, frame);
        Integer to = end(slice.to(), isDown ? -1 : length, length, isDown, frame);
        if (from == null || to == null) {
            return null;
        }
        int count =
                step == 0 ? 0 : Math.max(0, isDown ? (from - to - step - 1) / -step : (to - from + step - 1) / step);
        if (count == 0) {
            problems.error(
                    frame.place(slice.span()),
                    step == 0
                            ? "expected a step other than 0"
                            : "expected a slice with at least one element of shape " + shape + ", got an empty one");
            return null;
        }
        return new Run(from, step, count, false);
    }

    private @Nullable Integer end(@Nullable Expression end, int otherwise, int length, boolean isDown, Frame frame) {
        if (end == null) {
            return otherwise;
        }
        Integer given = wholeNumbers.of(end, "the end of a slice", frame);
        if (given == null) {
            return null;
        }
        int counted = given < 0 ? given + length : given;
        return isDown ? Math.max(-1, Math.min(counted, length - 1)) : Math.max(0, Math.min(counted, length));
    }
}
