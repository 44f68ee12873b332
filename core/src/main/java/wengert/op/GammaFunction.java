package wengert.op;

import wengert.math.Logarithm;
import wengert.math.Pair;
import wengert.math.Power;

/**
 * The logarithm of the gamma function and the polygamma functions, on the whole real line.
 *
 * <p>Abramowitz and Stegun, Handbook of Mathematical Functions: reflection 6.1.17 and 6.4.7, recurrence
 * 6.4.6, asymptotic series 6.1.41, 6.3.18 and 6.4.11, and around 2, where the logarithm vanishes, the series 6.1.33.
 */
final class GammaFunction {
    private GammaFunction() {}

    private static final double LN_PI = 1.1447298858494002;
    private static final double HALF_LN_2_PI = 0.9189385332046727;
    private static final double ONE_MINUS_EULER = 0.42278433509846713;
    /** From here on the asymptotic series is exact to the last bits. */
    private static final double ASYMPTOTIC = 20;
    /** Above it the pole at 0 dominates, so that the recurrence loses nothing on negative numbers. */
    private static final double BESIDE_ZERO = -0.25;
    /** Above it, below 0, the logarithm of gamma is that of the pole at 0. */
    private static final double AT_ZERO = -1e-18;
    /** Bernoulli numbers B2, B4, ... */
    private static final double[] BERNOULLI = {
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510, 43867.0 / 798
    };
    /** The Riemann zeta function minus one at 2, 3, ..., the coefficients of the series around 2. */
    private static final double[] ZETA_MINUS_ONE = zetaMinusOne(28);
    /** The highest order whose factorial is below 2^53, so that every order offered is exact. */
    private static final int MAX_ORDER = 16;

    /** {@code ln |gamma(x)|}; infinite at 0 and the negative whole numbers. */
    static double lgamma(double x) {
        if (x > 0) {
            return logarithm(x);
        }
        if (x == Math.floor(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x > AT_ZERO) {
            return -Logarithm.log(-x);
        }
        return LN_PI - Logarithm.log(Math.abs(Sinc.sinPi(x))) - logarithm(1 - x);
    }

    /** The logarithm of gamma for {@code x > 0}; relatively accurate at its zeros 1 and 2, too. */
    private static double logarithm(double x) {
        if (x < 0.5) {
            return aroundTwo(x) - Logarithm.log1p(x) - Logarithm.log(x);
        }
        if (x < 1.5) {
            return aroundTwo(x - 1) - Logarithm.log1p(x - 1);
        }
        if (x >= ASYMPTOTIC) {
            return stirling(x);
        }
        double y = x;
        double product = 1;
        while (y >= 2.5) {
            y -= 1;
            product *= y;
        }
        return Logarithm.log(product) + aroundTwo(y - 2);
    }

    /** The logarithm of gamma at {@code 2 + t}, for {@code |t| <= 0.5}. */
    private static double aroundTwo(double t) {
        double sum = 0;
        for (int k = ZETA_MINUS_ONE.length + 1; k >= 2; k--) {
            sum = ZETA_MINUS_ONE[k - 2] / k - t * sum;
        }
        return t * (ONE_MINUS_EULER + t * sum);
    }

    private static double stirling(double x) {
        if (x > 1e17) {
            return x * (Logarithm.log(x) - 1);
        }
        double inverse = 1 / x;
        double power = inverse;
        double sum = 0;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            sum += BERNOULLI[k - 1] / (2 * k * (2 * k - 1)) * power;
            power *= inverse * inverse;
        }
        return (x - 0.5) * Logarithm.log(x) - x + HALF_LN_2_PI + sum;
    }

    /** By summing 20 terms and the Euler-Maclaurin formula for the rest. */
    private static double[] zetaMinusOne(int count) {
        double[] values = new double[count];
        for (int k = 2; k < count + 2; k++) {
            double n = 20;
            double last = Power.pow(n, -k);
            double sum = n * last / (k - 1) + 0.5 * last;
            double factor = k * last / (2 * n);
            for (int j = 1; j <= BERNOULLI.length; j++) {
                sum += BERNOULLI[j - 1] * factor;
                factor *= (double) (k + 2 * j - 1) * (k + 2 * j) / ((2 * j + 1) * (2 * j + 2) * n * n);
            }
            for (int i = 19; i >= 2; i--) {
                sum += Power.pow((double) i, -k);
            }
            values[k - 2] = sum;
        }
        return values;
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
        if (x > BESIDE_ZERO && x != 0) {
            return shifted(n, x);
        }
        if (x == Math.floor(x)) {
            return Double.NaN;
        }
        double reflected = shifted(n, 1 - x);
        double cotangent = cotangentDerivative(n, x);
        return (n % 2 == 0 ? reflected : -reflected) - cotangent;
    }

    /** By the recurrence up to where the asymptotic series holds. */
    private static double shifted(int n, double x) {
        double sign = n % 2 == 0 ? -1 : 1;
        double factorial = factorial(n);
        double sum = 0;
        double low = 0;
        double y = x;
        while (y < ASYMPTOTIC + n) {
            double term = 1 / Power.pow(y, n + 1);
            double next = sum + term;
            low += Double.isInfinite(next) ? 0 : Pair.sumError(sum, term, next);
            sum = next;
            y += 1;
        }
        return n == 0 ? logarithmic(y) - low - sum : sign * (factorial * sum + (factorial * low + asymptotic(n, y)));
    }

    private static double logarithmic(double y) {
        double inverseSquare = 1 / (y * y);
        double power = 1;
        double sum = 0;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            power *= inverseSquare;
            sum += BERNOULLI[k - 1] / (2 * k) * power;
        }
        return Logarithm.log(y) - 0.5 / y - sum;
    }

    /** The absolute value of the series of order {@code n >= 1}. */
    private static double asymptotic(int n, double y) {
        double inverse = 1 / y;
        double power = Power.pow(inverse, n);
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
        return value * Power.pow(Math.PI, n + 1);
    }
}
