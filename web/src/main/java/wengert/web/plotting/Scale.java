package wengert.web.plotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.math.Exponential;
import wengert.math.Logarithm;

/**
 * Numbers along a stretch of the screen.
 *
 * @param low the number at {@code from}
 * @param high the number at {@code to}
 * @param from the pixel where it begins; with a vertical axis the lower end, which has the larger number of pixels
 * @param to the pixel where it ends
 * @param isLog whether equal distances are equal ratios; then {@code low} is positive
 */
record Scale(double low, double high, double from, double to, boolean isLog) {
    /** The part of the spread of the numbers that is left free above and below. */
    private static final double ROOM = 0.08;

    private static final double OUTLIER = 3;
    /** A logarithmic scale shows no more than these powers of ten. */
    private static final double DEEPEST = 1e-12;

    /** The pixel of a number; of one that a logarithmic scale does not have, NaN or far below. */
    double pixel(double value) {
        return from + part(value) * (to - from);
    }

    private double part(double value) {
        return isLog ? Logarithm.log(value / low) / Logarithm.log(high / low) : (value - low) / (high - low);
    }

    /** The number so far along it; 0 and 1 are the ends. */
    double at(double part) {
        return isLog ? low * Exponential.exp(part * Logarithm.log(high / low)) : low * (1 - part) + high * part;
    }

    /** The number at a pixel. */
    double atPixel(double pixel) {
        return at((pixel - from) / (to - from));
    }

    /** How much of the number the pixel at this number is; negative where the pixels count down. */
    double perPixel(double value) {
        return isLog ? value * Logarithm.log(high / low) / (to - from) : (high - low) / (to - from);
    }

    /** Whether a number is shown. */
    boolean shows(double value) {
        return low <= value && value <= high;
    }

    /** Round numbers along it, about so many: multiples of 1, 2 or 5 times a power of ten. */
    List<Double> ticks(int about) {
        return isLog && high / low > 20 ? powers(about) : multiples(about);
    }

    /** Powers of ten, with twice and five times of them where there is room. */
    private List<Double> powers(int about) {
        double decades = Logarithm.log10(high / low);
        double[] within = decades * 3 <= about ? new double[] {1, 2, 5} : new double[] {1};
        int stride = Math.max(1, (int) Math.ceil(decades / about));
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(Logarithm.log10(low)) - 1;
        for (int exponent = first; exponent <= first + decades + 3; exponent++) {
            if (exponent % stride == 0) {
                for (double multiple : within) {
                    double tick = exponent < 0 ? multiple / power(-exponent) : multiple * power(exponent);
                    if (low <= tick && tick <= high) {
                        ticks.add(tick);
                    }
                }
            }
        }
        return ticks;
    }

    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private List<Double> multiples(int about) {
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
        return around(values, also, from, to, false);
    }

    /** The same, logarithmic over the positive ones if that is asked for and there are some. */
    static Scale around(double[] values, double also, double from, double to, boolean isLog) {
        if (isLog) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double value : values) {
                boolean isShown = value > 0 && value <= Double.MAX_VALUE;
                least = isShown ? Math.min(least, value) : least;
                most = isShown ? Math.max(most, value) : most;
            }
            if (most > 0) {
                double low = Math.max(least, most * DEEPEST);
                double room = Math.max(1.05, Exponential.exp(ROOM * Logarithm.log(most / low)));
                return new Scale(low / room, most * room, from, to, true);
            }
        }
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
            return new Scale(low - half, low + half, from, to, false);
        }
        return new Scale(low - ROOM * spread, high + ROOM * spread, from, to, false);
    }
}
