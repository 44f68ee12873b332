package wengert.math;

/**
 * Sine, cosine and tangent, of angles of any size.
 *
 * <p>Up to about a million the quarter turns are taken off in three parts (Cody and Waite, 1980), beyond, and where so
 * little is left that this would not be exact enough, by {@link Quadrant}. The polynomials are those of fdlibm's
 * {@code k_sin.c} and {@code k_cos.c} (Sun Microsystems, 1993), off by 2^-58. Sine and cosine of the rest are both
 * computed and one of them is chosen by a product with 0, so that there is no branch.
 *
 * <pre>{@code
 * Trigonometry.cos(0);      // 1
 * Trigonometry.sin(1e22);   // -0.8522008497671888, after 1.6e21 turns
 * }</pre>
 */
public final class Trigonometry {
    private Trigonometry() {}

    private static final double S1 = -0.16666666666666632;
    private static final double S2 = 0.00833333333332249;
    private static final double S3 = -0.0001984126982985795;
    private static final double S4 = 2.7557313707070068e-06;
    private static final double S5 = -2.5050760253406863e-08;
    private static final double S6 = 1.58969099521155e-10;
    private static final double C1 = 0.0416666666666666;
    private static final double C2 = -0.001388888888887411;
    private static final double C3 = 2.480158728947673e-05;
    private static final double C4 = -2.7557314351390663e-07;
    private static final double C5 = 2.087572321298175e-09;
    private static final double C6 = -1.1359647557788195e-11;

    private static final double TWO_BY_PI = 0.6366197723675814;
    /** A half of pi in parts: multiples of the first two by whole numbers of 20 bits are exact. */
    private static final double HALF_PI_1 = 0x1.921fb544p+0;

    private static final double HALF_PI_2 = 0x1.0b4611a6p-34;
    private static final double HALF_PI_3 = 0x1.3198a2e037073p-69;

    /** Below it the number of quarter turns has at most 20 bits. */
    static final double EASY = 0x1p20;
    /** Where less is left of an angle than this, the three parts may be too coarse. */
    static final double NEARLY_NOTHING = 0x1p-16;
    /** Below it no quarter turn is taken off. */
    private static final double EIGHTH = 0.78;
    /** Below it the sine is the angle, zeros with their sign, and the cosine 1. */
    private static final double LINEAR = 0x1p-27;

    /** The sine; NaN for infinities. Within 0.8 ulp. */
    public static double sin(double x) {
        double a = Math.abs(x);
        if (a < EASY) {
            double sine = easySine(x);
            if (Math.abs(sine) > NEARLY_NOTHING || a < EIGHTH) {
                return a < LINEAR ? x : sine;
            }
        }
        if (!(a < Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        Quadrant quadrant = Quadrant.of(a);
        double sine = turned(quadrant, quadrant.quarter());
        return x < 0 ? -sine : sine;
    }

    /** The cosine; NaN for infinities. Within 0.8 ulp. */
    public static double cos(double x) {
        double a = Math.abs(x);
        if (a < EASY) {
            double cosine = easyCosine(x);
            if (Math.abs(cosine) > NEARLY_NOTHING) {
                return cosine;
            }
        }
        if (!(a < Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        Quadrant quadrant = Quadrant.of(a);
        return turned(quadrant, quadrant.quarter() + 1);
    }

    /** The tangent; NaN for infinities. Within 0.9 ulp. */
    public static double tan(double x) {
        double a = Math.abs(x);
        if (a < LINEAR) {
            return x;
        }
        if (a < EIGHTH) {
            return quotient(x, 0, 0);
        }
        if (a < EASY) {
            double k = quarters(x);
            double rest = rest(x, k);
            if (Math.abs(rest) > NEARLY_NOTHING) {
                return quotient(rest, low(x, k, rest), (int) k);
            }
        }
        if (!(a < Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        Quadrant quadrant = Quadrant.of(a);
        double tangent = quotient(quadrant.rest(), quadrant.low(), quadrant.quarter());
        return x < 0 ? -tangent : tangent;
    }

    private static double easySine(double x) {
        double k = quarters(x);
        double rest = rest(x, k);
        double low = low(x, k, rest);
        return sineOfTurned(k, sine(rest, low), cosine(rest, low));
    }

    private static double easyCosine(double x) {
        double k = quarters(x);
        double rest = rest(x, k);
        double low = low(x, k, rest);
        return cosineOfTurned(k, sine(rest, low), cosine(rest, low));
    }

    /** The sine of an angle and {@code k} quarter turns, by the angle's sine and cosine, without a branch. */
    static double sineOfTurned(double k, double sine, double cosine) {
        double h = fromMinusTwoToTwo(k);
        double size = Math.abs(h);
        return (1 - size) * sine + h * (2 - size) * cosine;
    }

    /** The cosine of an angle and {@code k} quarter turns, by the angle's sine and cosine, without a branch. */
    static double cosineOfTurned(double k, double sine, double cosine) {
        double h = fromMinusTwoToTwo(k);
        double size = Math.abs(h);
        return (1 - size) * cosine - h * (2 - size) * sine;
    }

    /** The whole number of quarter turns nearest to an angle. */
    static double quarters(double x) {
        return (x * TWO_BY_PI + Binary.ROUNDER) - Binary.ROUNDER;
    }

    private static double fromMinusTwoToTwo(double k) {
        return k - 4 * ((k * 0.25 + Binary.ROUNDER) - Binary.ROUNDER);
    }

    /** An angle without {@code k} quarter turns, rounded. */
    static double rest(double x, double k) {
        double high = x - k * HALF_PI_1;
        double second = k * HALF_PI_2;
        double difference = high - second;
        return difference + (Pair.sumError(high, -second, difference) - k * HALF_PI_3);
    }

    /** What {@link #rest} rounded away. */
    static double low(double x, double k, double rest) {
        double high = x - k * HALF_PI_1;
        double second = k * HALF_PI_2;
        double difference = high - second;
        return (difference - rest) + (Pair.sumError(high, -second, difference) - k * HALF_PI_3);
    }

    /** The sine of the small angle {@code x + low}. */
    static double sine(double x, double low) {
        return x + sineBend(x, low);
    }

    /** {@code sin(x + low) - x}. */
    private static double sineBend(double x, double low) {
        double z = x * x;
        double cube = z * x;
        double series = (S2 + z * (S3 + z * S4)) + z * (z * z) * (S5 + z * S6);
        return cube * S1 - (z * (0.5 * low - cube * series) - low);
    }

    /** The cosine of the small angle {@code x + low}. */
    static double cosine(double x, double low) {
        double z = x * x;
        double half = 0.5 * z;
        double lead = 1 - half;
        return lead + (((1 - lead) - half) + cosineBend(x, low, z));
    }

    /** {@code cos(x + low) - 1 + z / 2} for {@code z}, the rounded square. */
    private static double cosineBend(double x, double low, double z) {
        double w = z * z;
        double series = z * (C1 + z * (C2 + z * C3)) + w * w * (C4 + z * (C5 + z * C6));
        return z * series - x * low;
    }

    /** The sine of the rest of an angle and so many quarter turns. */
    private static double turned(Quadrant quadrant, int quarters) {
        double value =
                quarters % 2 == 0 ? sine(quadrant.rest(), quadrant.low()) : cosine(quadrant.rest(), quadrant.low());
        return quarters % 4 < 2 ? value : -value;
    }

    /** The tangent of {@code x + low} and so many quarter turns: sine and cosine as pairs, divided. */
    private static double quotient(double x, double low, int quarters) {
        double bend = sineBend(x, low);
        double sine = x + bend;
        double lowSine = (x - sine) + bend;
        double z = x * x;
        double half = 0.5 * z;
        double lead = 1 - half;
        double rest = ((1 - lead) - half) + (cosineBend(x, low, z) - 0.5 * Pair.productError(x, x, z));
        double cosine = lead + rest;
        double lowCosine = (lead - cosine) + rest;
        if (quarters % 2 == 0) {
            double tangent = sine / cosine;
            return tangent + Pair.quotientError(sine, lowSine, cosine, lowCosine, tangent);
        }
        double cotangent = cosine / sine;
        return -(cotangent + Pair.quotientError(cosine, lowCosine, sine, lowSine, cotangent));
    }
}
