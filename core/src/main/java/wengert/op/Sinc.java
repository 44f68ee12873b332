package wengert.op;

import org.hipparchus.util.FastMath;

/** The normalised cardinal sine {@code sin(pi x) / (pi x)} and its derivatives. */
final class Sinc {
    private Sinc() {}

    /** The highest derivative offered. */
    private static final int MAX_ORDER = 16;

    /** {@code sin(pi x) / (pi x)}, 1 at 0. */
    static double sinc(double x) {
        return derivative(0, x);
    }

    /**
     * The derivative of order {@code order}; NaN unless the order is a whole number from 0 to 16.
     *
     * <p>Near 0 the Taylor series; elsewhere the recurrence that follows from differentiating
     * {@code x sinc(x) = sin(pi x) / pi}.
     */
    static double derivative(double order, double x) {
        if (order != Math.floor(order) || !(order >= 0 && order <= MAX_ORDER) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        int n = (int) order;
        return Math.abs(x) < 0.6 + 0.4 * n ? series(n, x) : recurrence(n, x);
    }

    private static double series(int n, double x) {
        int k = (n + 1) / 2;
        double term = k % 2 == 0 ? 1 : -1;
        for (int i = 1; i <= 2 * k; i++) {
            term *= Math.PI;
        }
        term /= 2 * k + 1;
        if (2 * k > n) {
            term *= x;
        }
        double sum = term;
        double square = Math.PI * x * (Math.PI * x);
        for (; Math.abs(term) > Math.abs(sum) * 1e-18 && k < 200; k++) {
            double next = 2.0 * k;
            term *= -square * (next + 1) / ((next + 3) * (next + 2 - n) * (next + 1 - n));
            sum += term;
        }
        return sum;
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
        double r = x - 2 * Elementary.rint(x / 2);
        if (r > 0.5) {
            r = 1 - r;
        } else if (r < -0.5) {
            r = -1 - r;
        }
        return FastMath.sin(Math.PI * r);
    }

    /** {@code cos(pi x)}, exact zeros at halves however large. */
    static double cosPi(double x) {
        double r = Math.abs(x - 2 * Elementary.rint(x / 2));
        return FastMath.sin(Math.PI * (0.5 - r));
    }
}
