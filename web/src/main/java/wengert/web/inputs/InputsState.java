package wengert.web.inputs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.lang.InputSite;
import wengert.lang.Range;
import wengert.tensor.Tensor;
import wengert.web.model.Computation;

/**
 * The ranges of the sliders, by the names of the inputs.
 *
 * <p>A range that the program gives wins; for the others a round one about the value is taken, and kept while the value
 * lies in it, so that a slider does not move under the hand that moves it.
 */
public record InputsState(Map<String, Range> ranges) {
    /** No slider yet. */
    public static final InputsState START = new InputsState(Map.of());

    public InputsState {
        ranges = Map.copyOf(ranges);
    }

    /** The ranges for the inputs of a computation. */
    public InputsState in(Computation computation) {
        Map<String, Range> next = new HashMap<>();
        for (InputSite site : computation.program().inputs()) {
            String name = site.input().name();
            Range given = site.range();
            Range kept = ranges.get(name);
            double value = middle(site.input().tensor());
            next.put(name, given != null ? given : kept != null && kept.contains(value) ? kept : around(value));
        }
        return next.equals(ranges) ? this : new InputsState(next);
    }

    /** The state with another range for one input. */
    InputsState with(String name, Range range) {
        Map<String, Range> next = new HashMap<>(ranges);
        next.put(name, range);
        return new InputsState(next);
    }

    /** The range of an input's slider. */
    public Range range(InputSite site) {
        @Nullable Range range = ranges.get(site.input().name());
        return range == null ? around(middle(site.input().tensor())) : range;
    }

    /** The number of an input, or the element of a vector or matrix with the largest magnitude. */
    private static double middle(Tensor value) {
        double largest = value.get(0);
        for (int e = 1; e < value.size(); e++) {
            largest = Math.abs(value.get(e)) > Math.abs(largest) ? value.get(e) : largest;
        }
        return largest;
    }

    /** A round range about zero that has the value well inside: ±5, or the next of 10, 20, 50, 100 and so on. */
    public static Range around(double value) {
        double magnitude = Math.abs(value);
        double end = 5;
        if (magnitude <= 1e300) {
            for (int i = 0; end < magnitude * 1.25; i++) {
                end *= i % 3 == 2 ? 2.5 : 2;
            }
        }
        return new Range(-end, end);
    }
}
