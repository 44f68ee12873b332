package wengert.web.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers along a stretch of the screen.
 *
 * @param low the number at {@code from}
 * @param high the number at {@code to}
 * @param from the pixel where it begins; with a vertical axis the lower end, which has the larger number of pixels
 * @param to the pixel where it ends
 */
record Scale(double low, double high, double from, double to) {
    /** The part of the spread of the numbers that is left free above and below. */
    private static final double ROOM = 0.08;

    private static final double OUTLIER = 3;

    /** The pixel of a number. */
    double pixel(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** Whether a number is shown. */
    boolean shows(double value) {
        return low <= value && value <= high;
    }

    /** Round numbers along it, about so many: multiples of 1, 2 or 5 times a power of ten. */
    List<Double> ticks(int about) {
        double raw = (high - low) / about;
        double power = 1;
        int exponent = 0;
        while (power * 10 <= raw) {
            power *= 10;
            exponent++;
        }
        // Small steps are divided by whole powers of ten, which rounds once: 3 * 0.1 would be 0.30000000000000004.
        while (exponent <= 0 && raw * power < 1) {
            power *= 10;
            exponent--;
        }
        double mantissa = exponent < 0 ? raw * power : raw / power;
        double multiple = mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10;
        List<Double> ticks = new ArrayList<>();
        double step = exponent < 0 ? multiple / power : multiple * power;
        double first = Math.ceil(low / step);
        double last = Math.floor(high / step);
        for (int i = 0; i <= last - first; i++) {
            double count = (first + i) * multiple;
            ticks.add(exponent < 0 ? count / power : count * power);
        }
        return ticks;
    }

    /**
     * A scale on which the finite of these numbers show, and one more. Where a few of them are far beyond all the others, as
     * beside a pole, those are left out.
     */
    static Scale around(double[] values, double also, double from, double to) {
        double[] finite = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (Math.abs(value) <= Double.MAX_VALUE) {
                finite[count++] = value;
            }
        }
        double low = Math.abs(also) <= Double.MAX_VALUE ? also : 0;
        double high = low;
        if (count > 0) {
            double[] sorted = Arrays.copyOf(finite, count);
            Arrays.sort(sorted);
            double inner = sorted[(int) (0.97 * (count - 1))] - sorted[(int) (0.03 * (count - 1))];
            boolean isFar = sorted[count - 1] - sorted[0] > OUTLIER * inner && inner > 0;
            double lowest = isFar ? sorted[(int) (0.03 * (count - 1))] - inner / 2 : sorted[0];
            double highest = isFar ? sorted[(int) (0.97 * (count - 1))] + inner / 2 : sorted[count - 1];
            boolean hasAlso = Math.abs(also) <= Double.MAX_VALUE;
            low = hasAlso ? Math.min(low, lowest) : lowest;
            high = hasAlso ? Math.max(high, highest) : highest;
        }
        double spread = high - low;
        // Of what is the same everywhere but for rounding, the noise is not magnified.
        if (!(spread > 1e-12 * Math.max(Math.abs(low), Math.abs(high)))) {
            double half = low == 0 ? 1 : Math.abs(low) / 2;
            return new Scale(low - half, low + half, from, to);
        }
        return new Scale(low - ROOM * spread, high + ROOM * spread, from, to);
    }
}
