package wengert.op;

import wengert.math.Binary;
import wengert.math.Exponential;
import wengert.math.Logarithm;

/**
 * What the rows of the table compute beyond {@code wengert.math}.
 *
 * <p>Each takes and gives NaN for NaN unless its sentence says otherwise. Accuracy: a few ulps.
 */
final class Elementary {
    private Elementary() {}

    private static final double[] TRUTH = {0, 1};
    private static final double LN_2 = 0.6931471805599453;

    /** The remainder with the sign of {@code y}, as in Python; NaN for {@code y = 0} or infinite {@code x}. */
    static double mod(double x, double y) {
        double r = x % y;
        if (r == 0) {
            return Binary.copySign(0.0, y);
        }
        return Double.isNaN(r) || (r < 0) == (y < 0) ? r : r + y;
    }

    /** {@code ln(1 + exp(x))} without overflow and without a threshold. */
    static double softplus(double x) {
        return Math.max(x, 0) + Logarithm.log1p(Exponential.exp(-Math.abs(x)));
    }

    /** {@code ln(exp(x) + exp(y))} without overflow; infinite arguments of one sign give that infinity. */
    static double logaddexp(double x, double y) {
        if (x == y) {
            return x + LN_2;
        }
        return Math.max(x, y) + Logarithm.log1p(Exponential.exp(-Math.abs(x - y)));
    }

    /** {@code x ln(y)}, and 0 where {@code x} is 0 and {@code y} is a number. */
    static double xlogy(double x, double y) {
        return x == 0 && !Double.isNaN(y) ? 0 : x * Logarithm.log(y);
    }

    /** -1, 0 or 1; a zero keeps its sign. */
    static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x;
    }

    /**
     * 1 or 0. Looked up, because a processor that guesses a branch guesses wrong half of the time on numbers of no order, which
     * costs seven times as much.
     */
    static double truth(boolean holds) {
        return TRUTH[holds ? 1 : 0];
    }
}
