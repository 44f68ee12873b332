package wengert.op;

import org.hipparchus.special.Gamma;
import org.hipparchus.util.FastMath;

/**
 * The logarithm of the gamma function and the polygamma functions, on the whole real line.
 *
 * <p>Abramowitz and Stegun, Handbook of Mathematical Functions: reflection 6.1.17 and 6.4.7, recurrence
 * 6.4.6, asymptotic series 6.3.18 and 6.4.11.
 */
final class GammaFunction {
    private GammaFunction() {}

    private static final double LN_PI = 1.1447298858494002;
    /** From here on the asymptotic series is exact to the last bits. */
    private static final double ASYMPTOTIC = 20;
    /** Bernoulli numbers B2, B4, ... */
    private static final double[] BERNOULLI = {
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798
    };
    /** The highest order whose factorial is below 2^53, so that every order offered is exact. */
    private static final int MAX_ORDER = 16;

    /** {@code ln |gamma(x)|}; infinite at 0 and the negative whole numbers. */
    static double lgamma(double x) {
        if (x > 0) {
            return x == Double.POSITIVE_INFINITY ? x : Gamma.logGamma(x);
        }
        if (x == Math.floor(x)) {
            return Double.POSITIVE_INFINITY;
        }
        return LN_PI - FastMath.log(Math.abs(Sinc.sinPi(x))) - Gamma.logGamma(1 - x);
    }

    /** The logarithmic derivative of the gamma function; NaN at 0 and the negative whole numbers. */
    static double digamma(double x) {
        return polygamma(0, x);
    }

    /**
     * The derivative of order {@code order} of {@link #digamma}; NaN unless the order is a whole number
     * from 0 to 16, and at 0 and the negative whole numbers.
     */
    static double polygamma(double order, double x) {
        if (order != Math.floor(order) || !(order >= 0 && order <= MAX_ORDER) || Double.isNaN(x)) {
            return Double.NaN;
        }
        int n = (int) order;
        if (x > 0) {
            return positive(n, x);
        }
        if (x == Math.floor(x)) {
            return Double.NaN;
        }
        double reflected = positive(n, 1 - x);
        double cotangent = cotangentDerivative(n, x);
        return (n % 2 == 0 ? reflected : -reflected) - cotangent;
    }

    private static double positive(int n, double x) {
        double sign = n % 2 == 0 ? -1 : 1;
        double factorial = factorial(n);
        double shifted = 0;
        double y = x;
        while (y < ASYMPTOTIC + n) {
            shifted += 1 / FastMath.pow(y, n + 1);
            y += 1;
        }
        return n == 0 ? logarithmic(y) - shifted : sign * (factorial * shifted + asymptotic(n, y));
    }

    private static double logarithmic(double y) {
        double inverseSquare = 1 / (y * y);
        double power = 1;
        double sum = 0;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            power *= inverseSquare;
            sum += BERNOULLI[k - 1] / (2 * k) * power;
        }
        return FastMath.log(y) - 0.5 / y - sum;
    }

    /** The absolute value of the series of order {@code n >= 1}. */
    private static double asymptotic(int n, double y) {
        double inverse = 1 / y;
        double power = FastMath.pow(inverse, n);
        double sum = factorial(n - 1) * power + 0.5 * factorial(n) * power * inverse;
        double rising = factorial(n + 1) / 2;
        power *= inverse * inverse;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            sum += BERNOULLI[k - 1] * rising * power;
            rising *= (double) (2 * k + n) * (2 * k + n + 1) / ((2 * k + 1) * (2 * k + 2));
            power *= inverse * inverse;
        }
        return sum;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    /**
     * The n-th derivative of {@code pi cot(pi x)}: pi^(n+1) times a polynomial in the cotangent, by the
     * rule that the derivative of c is -(1 + c²).
     */
    private static double cotangentDerivative(int n, double x) {
        double c = Sinc.cosPi(x) / Sinc.sinPi(x);
        double[] polynomial = new double[n + 2];
        polynomial[1] = 1;
        for (int step = 0; step < n; step++) {
            double[] next = new double[n + 2];
            for (int k = 1; k <= step + 1; k++) {
                next[k - 1] -= k * polynomial[k];
                next[k + 1] -= k * polynomial[k];
            }
            polynomial = next;
        }
        double value = 0;
        for (int k = n + 1; k >= 0; k--) {
            value = value * c + polynomial[k];
        }
        return value * FastMath.pow(Math.PI, n + 1);
    }
}
