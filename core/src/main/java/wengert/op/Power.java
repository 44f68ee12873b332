package wengert.op;

import org.hipparchus.util.FastMath;

/**
 * The power of two ordinary numbers, to 1 ulp however large the exponent.
 *
 * <p>{@code exp(y ln x)}, where an error in the logarithm counts y ln(x) times; so the logarithm is computed as a pair: the
 * argument is divided by a number of six bits near it, whose logarithm is known as a pair, and the series of the inverse
 * hyperbolic tangent does the rest.
 */
final class Power {
    private Power() {}

    private static final double ROOT_HALF = 0.7071067811865476;
    /** Mantissas are compared with multiples of 2^-6. */
    private static final int STEPS = 64;

    private static final int FIRST = 45;
    private static final int LAST = 91;
    private static final double[] LOGS = new double[LAST - FIRST + 1];
    private static final double[] LOG_LOWS = new double[LAST - FIRST + 1];
    /** A power whose logarithm is beyond it overflows or vanishes. */
    private static final double EXTREME = 750;

    static {
        for (int i = FIRST; i <= LAST; i++) {
            longLogarithm(i);
        }
    }

    /** {@code x^y} for {@code x > 0}, both finite. */
    static double of(double x, double y) {
        double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = FastMath.getExponent(scaled);
        double m = FastMath.scalb(scaled, -exponent);
        if (m > 2 * ROOT_HALF) {
            m *= 0.5;
            exponent++;
        }
        double k = scaled == x ? exponent : exponent - 54;

        int step = (int) Elementary.rint(m * STEPS);
        double near = (double) step / STEPS;
        double difference = m - near;
        double sum = m + near;
        double s = difference / sum;
        double product = s * sum;
        double sLow =
                ((difference - product) - Pair.productError(s, sum, product) - s * Pair.sumError(m, near, sum)) / sum;
        double square = s * s;
        double series =
                2 * s * square * (1.0 / 3 + square * (0.2 + square * (1.0 / 7 + square * (1.0 / 9 + square / 11))));

        double whole = k * Pair.LN_2;
        double wholeLow = Pair.productError(k, Pair.LN_2, whole) + k * Pair.LN_2_LOW;
        double table = LOGS[step - FIRST];
        double high = whole + table;
        double low = Pair.sumError(whole, table, high) + (wholeLow + LOG_LOWS[step - FIRST]);
        double log = high + 2 * s;
        double logLow = Pair.sumError(high, 2 * s, log) + (low + 2 * sLow + series);

        if (Math.abs(y * log) > EXTREME) {
            return y * log > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double power = y * log;
        return Pair.timesExp(1, 0, power, Pair.productError(y, log, power) + y * logLow);
    }

    /** Fills the table at {@code i} with ln(i / 64), by the series in pairs throughout. */
    private static void longLogarithm(int i) {
        double numerator = i - STEPS;
        double denominator = i + STEPS;
        double s = numerator / denominator;
        double product = s * denominator;
        double sLow = ((numerator - product) - Pair.productError(s, denominator, product)) / denominator;
        double square = s * s;
        double squareLow = Pair.productError(s, s, square) + 2 * s * sLow;
        double sum = 0;
        double sumLow = 0;
        for (int n = 51; n >= 1; n -= 2) {
            double term = 1.0 / n;
            double termProduct = term * n;
            double termLow = ((1 - termProduct) - Pair.productError(term, n, termProduct)) / n;
            double scaled = sum * square;
            double scaledLow = Pair.productError(sum, square, scaled) + (sum * squareLow + sumLow * square);
            sum = term + scaled;
            sumLow = Pair.sumError(term, scaled, sum) + (termLow + scaledLow);
        }
        double result = 2 * s * sum;
        LOGS[i - FIRST] = result;
        LOG_LOWS[i - FIRST] = Pair.productError(2 * s, sum, result) + 2 * (s * sumLow + sLow * sum);
    }
}
