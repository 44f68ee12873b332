package wengert.math;

/**
 * The inverse hyperbolic functions: logarithms of pairs of numbers.
 *
 * <pre>{@code
 * InverseHyperbolic.asinh(1e-300);   // 1e-300
 * InverseHyperbolic.acosh(1);        // 0
 * }</pre>
 */
public final class InverseHyperbolic {
    private InverseHyperbolic() {}

    /** Below it asinh and atanh are the argument, zeros with their sign. */
    private static final double LINEAR = 0x1p-28;
    /** From here on {@code x² + 1} is x². */
    private static final double LARGE = 0x1p28;

    /** {@code ln(x + sqrt(x² + 1))} without overflow, and without cancellation near 0. Within 0.9 ulp. */
    public static double asinh(double x) {
        double a = Math.abs(x);
        if (!(a >= LINEAR)) {
            return x;
        }
        if (a > LARGE) {
            return Binary.copySign(Logarithm.logOfTwice(a), x);
        }
        double square = a * a;
        double lowSquare = Pair.productError(a, a, square);
        double more = 1 + square;
        double lowMore = Pair.sumError(1, square, more) + lowSquare;
        double root = Math.sqrt(more);
        double d = 1 + root;
        double lowD = Pair.sumError(1, root, d) + Pair.rootError(more, lowMore, root);
        double part = square / d;
        double lowPart = Pair.quotientError(square, lowSquare, d, lowD, part);
        double sum = a + part;
        return Binary.copySign(Logarithm.log1p(sum, Pair.sumError(a, part, sum) + lowPart), x);
    }

    /** {@code ln(x + sqrt(x² - 1))} without overflow, and without cancellation near 1; NaN below 1. Within 0.9 ulp. */
    public static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x > LARGE) {
            return Logarithm.logOfTwice(x);
        }
        double less = x - 1;
        double lowLess = Pair.sumError(x, -1, less);
        double more = x + 1;
        double lowMore = Pair.sumError(x, 1, more);
        double square = less * more;
        double lowSquare = Pair.productError(less, more, square) + (less * lowMore + lowLess * more);
        double root = Math.sqrt(square);
        double lowRoot = Pair.rootError(square, lowSquare, root);
        double sum = less + root;
        return Logarithm.log1p(sum, Pair.sumError(less, root, sum) + (lowLess + lowRoot));
    }

    /** {@code ln((1 + x) / (1 - x)) / 2}; infinite at -1 and 1, NaN beyond. Within 0.9 ulp. */
    public static double atanh(double x) {
        double a = Math.abs(x);
        if (a < LINEAR) {
            return x;
        }
        if (!(a < 1)) {
            return a == 1 ? x / 0 : Double.NaN;
        }
        double less = 1 - a;
        double quotient = 2 * a / less;
        double low = Pair.quotientError(2 * a, 0, less, Pair.sumError(1, -a, less), quotient);
        return Binary.copySign(0.5 * Logarithm.log1p(quotient, low), x);
    }
}
