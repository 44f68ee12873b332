package wengert.op;

import wengert.math.Binary;
import wengert.math.Pair;
import wengert.math.Trigonometry;

/** The normalised cardinal sine {@code sin(pi x) / (pi x)} and its derivatives. */
final class Sinc {
    private Sinc() {}

    /** The highest derivative offered. */
    private static final int MAX_ORDER = 16;
    /** Where the series of the function itself hands over. */
    private static final double NEAR = 0.6;
    /** Where the series of the derivatives hands over: from here on the recurrence damps errors up to order 16. */
    private static final double FAR = 8;
    /** A term so small against the sum does not change a pair. */
    private static final double NEGLIGIBLE = 1e-33;

    private static final double PI_LOW = 1.2246467991473532e-16;

    /** {@code sin(pi x) / (pi x)}, 1 at 0. */
    static double sinc(double x) {
        return derivative(0, x);
    }

    /**
     * The derivative of order {@code order}; NaN unless the order is a whole number from 0 to 16.
     *
     * <p>Near 0 the Taylor series, summed in pairs because its terms cancel; elsewhere the recurrence that follows from
     * differentiating {@code x sinc(x) = sin(pi x) / pi}.
     */
    static double derivative(double order, double x) {
        if (order != Math.floor(order) || !(order >= 0 && order <= MAX_ORDER) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        int n = (int) order;
        return Math.abs(x) < (n == 0 ? NEAR : FAR) ? series(n, x) : recurrence(n, x);
    }

    /**
     * The sum of {@code pi^n (-1)^k z^(2k-n) / ((2k-n)! (2k+1))} over {@code k >= n/2}, where {@code z = pi x}.
     */
    private static double series(int n, double x) {
        double z = Math.PI * x;
        double zLow = Pair.productError(Math.PI, x, z) + PI_LOW * x;
        double square = z * z;
        double squareLow = Pair.productError(z, z, square) + 2 * z * zLow;
        int k = (n + 1) / 2;
        double term = k % 2 == 0 ? 1 : -1;
        double termLow = 0;
        if (2 * k > n) {
            termLow = term * zLow;
            term *= z;
        }
        double sum = -0.0; // adding to it keeps the sign of a zero
        double sumLow = 0;
        double share;
        do {
            double divisor = 2 * k + 1;
            share = term / divisor;
            double shareLow = rest(term, termLow, divisor, share) / divisor;
            double next = sum + share;
            sumLow += Pair.sumError(sum, share, next) + shareLow;
            sum = next;

            double product = -term * square;
            double productLow = Pair.productError(-term, square, product) - (term * squareLow + termLow * square);
            double growth = (2.0 * k - n + 1) * (2.0 * k - n + 2);
            term = product / growth;
            termLow = rest(product, productLow, growth, term) / growth;
            k++;
        } while (Math.abs(share) > Math.abs(sum) * NEGLIGIBLE);
        for (int i = 0; i < n; i++) {
            double scaled = sum * Math.PI;
            sumLow = Pair.productError(sum, Math.PI, scaled) + (sumLow * Math.PI + sum * PI_LOW);
            sum = scaled;
        }
        return sumLow == 0 ? sum : sum + sumLow;
    }

    /** What the rounded quotient leaves of a numerator that is a pair. */
    private static double rest(double numerator, double low, double divisor, double quotient) {
        double product = quotient * divisor;
        return (numerator - product) - Pair.productError(quotient, divisor, product) + low;
    }

    private static double recurrence(int n, double x) {
        double scale = 1 / Math.PI;
        double value = scale * sinPi(x) / x;
        for (int i = 1; i <= n; i++) {
            scale *= Math.PI;
            value = (scale * shiftedSinPi(x, i) - i * value) / x;
        }
        return value;
    }

    /** {@code sin(pi x + quarters pi/2)}. */
    private static double shiftedSinPi(double x, int quarters) {
        double value = quarters % 2 == 0 ? sinPi(x) : cosPi(x);
        return quarters % 4 < 2 ? value : -value;
    }

    /** {@code sin(pi x)}, exact zeros at whole numbers however large. */
    static double sinPi(double x) {
        double r = x - 2 * Binary.rint(x / 2);
        if (r > 0.5) {
            r = 1 - r;
        } else if (r < -0.5) {
            r = -1 - r;
        }
        return sinOfPiTimes(r);
    }

    /** {@code cos(pi x)}, exact zeros at halves however large. */
    static double cosPi(double x) {
        double r = Math.abs(x - 2 * Binary.rint(x / 2));
        return sinOfPiTimes(0.5 - r);
    }

    /** {@code sin(pi r)} for {@code |r| <= 1/2}, with the digits of pi that a double leaves out. */
    private static double sinOfPiTimes(double r) {
        double angle = Math.PI * r;
        double low = Pair.productError(Math.PI, r, angle) + PI_LOW * r;
        return Trigonometry.sin(angle) + low * Trigonometry.cos(angle);
    }
}
