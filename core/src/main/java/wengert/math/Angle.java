package wengert.math;

/**
 * The inverse trigonometric functions, all as the angle of a point.
 *
 * <p>{@code atan(n / d)} is, up to eighths of a turn, {@code atan(q)} with {@code q} one of {@code n / d}, {@code (n - d) / (n + d)} and
 * {@code -d / n}, of size below 7/16; numerator, divisor and quotient are pairs of numbers. The polynomial is that of
 * fdlibm's {@code s_atan.c} (Sun Microsystems, 1993), off by 2^-58.
 *
 * <pre>{@code
 * Angle.atan(1);        // 0.785398...
 * Angle.atan2(1, -1);   // 2.356194..., the angle of the point (-1, 1)
 * }</pre>
 */
public final class Angle {
    private Angle() {}

    private static final double A0 = 0.3333333333333293;
    private static final double A1 = -0.19999999999876483;
    private static final double A2 = 0.14285714272503466;
    private static final double A3 = -0.11111110405462356;
    private static final double A4 = 0.09090887133436507;
    private static final double A5 = -0.0769187620504483;
    private static final double A6 = 0.06661073137387531;
    private static final double A7 = -0.058335701337905735;
    private static final double A8 = 0.049768779946159324;
    private static final double A9 = -0.036531572744216916;
    private static final double A10 = 0.016285820115365782;

    /** Eighths of a turn, from none to four. */
    private static final double[] EIGHTHS = {
        0, 0x1.921fb54442d18p-1, 0x1.921fb54442d18p+0, 0x1.2d97c7f3321d2p+1, 0x1.921fb54442d18p+1
    };
    /** What rounding left out of {@link #EIGHTHS}. */
    private static final double[] EIGHTHS_LOW = {
        0, 0x1.1a62633145c07p-55, 0x1.1a62633145c07p-54, 0x1.a79394c9e8a0ap-54, 0x1.1a62633145c07p-53
    };

    private static final int QUARTER_TURN = 2;
    private static final int HALF_TURN = 4;
    /** Below it atan and asin are the argument, zeros with their sign. */
    private static final double LINEAR = 0x1p-27;
    /** A coordinate that is so many times the other hides it. */
    private static final double HIDES = 0x1p60;

    /** The inverse tangent, from -pi/2 to pi/2. Within 0.7 ulp. */
    public static double atan(double x) {
        double a = Math.abs(x);
        if (!(a >= LINEAR)) {
            return x;
        }
        return Binary.copySign(a > HIDES ? EIGHTHS[QUARTER_TURN] : of(a, 0, 1, 0, 0), x);
    }

    /** The inverse sine, from -pi/2 to pi/2; NaN outside [-1, 1]. Within 0.7 ulp. */
    public static double asin(double x) {
        double a = Math.abs(x);
        if (a < LINEAR) {
            return x;
        }
        double square = otherLegSquared(a);
        double root = Math.sqrt(square);
        double low = Pair.rootError(square, otherLegSquaredLow(a, square), root);
        return Binary.copySign(of(a, 0, root, low, 0), x);
    }

    /** The inverse cosine, from 0 to pi; NaN outside [-1, 1]. Within 0.7 ulp. */
    public static double acos(double x) {
        double a = Math.abs(x);
        double square = otherLegSquared(a);
        double root = Math.sqrt(square);
        double low = Pair.rootError(square, otherLegSquaredLow(a, square), root);
        return of(root, low, a, 0, x < 0 ? HALF_TURN : 0);
    }

    /**
     * The angle of the point {@code (x, y)}, from -pi to pi; zeros and infinities as C99 has them: the angle at the
     * origin is 0 or pi by the sign of {@code x}, with the sign of {@code y}. Within 0.7 ulp.
     */
    public static double atan2(double y, double x) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        int base = x < 0 || (x == 0 && 1 / x < 0) ? HALF_TURN : 0;
        return Binary.copySign(upperHalf(Math.abs(y), Math.abs(x), base), y);
    }

    private static double upperHalf(double y, double x, int base) {
        if (y == 0) {
            return EIGHTHS[base];
        }
        double ratio = y / x;
        if (Double.isNaN(ratio)) {
            return EIGHTHS[base == 0 ? 1 : HALF_TURN - 1];
        }
        if (ratio > HIDES) {
            return EIGHTHS[QUARTER_TURN];
        }
        if (ratio < 1 / HIDES) {
            return base == 0 ? ratio : EIGHTHS[base];
        }
        double greater = Math.max(x, y);
        double scale = greater > 0x1p400 ? 0x1p-600 : greater < 0x1p-400 ? 0x1p600 : 1;
        return of(y * scale, 0, x * scale, 0, base);
    }

    private static double otherLegSquared(double a) {
        return (1 - a) * (1 + a);
    }

    /** What rounding left out of {@link #otherLegSquared}. */
    private static double otherLegSquaredLow(double a, double square) {
        double less = 1 - a;
        double more = 1 + a;
        double lowLess = Pair.sumError(1, -a, less);
        double lowMore = Pair.sumError(1, a, more);
        return Pair.productError(less, more, square) + (less * lowMore + lowLess * more);
    }

    /** {@code base} eighths of a turn, plus (from 0) or minus (from 4) the angle whose tangent is n / d, both positive. */
    private static double of(double n, double lowN, double d, double lowD, int base) {
        double sign = base == 0 ? 1 : -1;
        if (n < 0.4375 * d) {
            return near(n, lowN, d, lowD, sign, base);
        }
        if (n < 2.375 * d) {
            double difference = n - d;
            double sum = n + d;
            return near(
                    difference,
                    Pair.sumError(n, -d, difference) + (lowN - lowD),
                    sum,
                    Pair.sumError(n, d, sum) + (lowN + lowD),
                    sign,
                    base == 0 ? 1 : HALF_TURN - 1);
        }
        return near(-d, -lowD, n, lowN, sign, QUARTER_TURN);
    }

    private static double near(double n, double lowN, double d, double lowD, double sign, int eighths) {
        double q = n / d;
        double low = Pair.quotientError(n, lowN, d, lowD, q);
        double z = q * q;
        double w = z * z;
        double odd = z * (A0 + w * (A2 + w * (A4 + w * (A6 + w * (A8 + w * A10)))));
        double even = w * (A1 + w * (A3 + w * (A5 + w * (A7 + w * A9))));
        double rest = (low - low * z) - q * (odd + even);
        double part = sign * q;
        double sum = EIGHTHS[eighths] + part;
        double error = (EIGHTHS[eighths] - sum) + part;
        return sum + (error + (sign * rest + EIGHTHS_LOW[eighths]));
    }
}
