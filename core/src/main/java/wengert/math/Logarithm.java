package wengert.math;

/**
 * Logarithms.
 *
 * <p>{@code x = 2^k m} with {@code m} from the root of 1/2 to that of 2; {@code ln m} from the odd series in {@code f / (2 + f)},
 * {@code f = m - 1}, with the polynomial of fdlibm's {@code e_log.c} (Sun Microsystems, 1993), whose error is below 2^-58.
 * Unlike there, the leading sum {@code k ln 2 + f} is kept exactly.
 *
 * <pre>{@code
 * Logarithm.log2(8);        // 3
 * Logarithm.log10(1000);    // 3
 * Logarithm.log1p(1e-20);   // 1e-20
 * }</pre>
 */
public final class Logarithm {
    private Logarithm() {}

    private static final double L1 = 0.6666666666666735;
    private static final double L2 = 0.3999999999940942;
    private static final double L3 = 0.2857142874366239;
    private static final double L4 = 0.22222198432149784;
    private static final double L5 = 0.1818357216161805;
    private static final double L6 = 0.15313837699209373;
    private static final double L7 = 0.14798198605116586;

    private static final double LOG2_E = 0x1.71547652b82fep+0;
    private static final double LOG2_E_LOW = 0x1.777d0ffda0d24p-56;
    private static final double LOG10_E = 0x1.bcb7b1526e50ep-2;
    private static final double LOG10_E_LOW = 0x1.95355baaafad3p-57;
    private static final double LOG10_2 = 0x1.34413509f79ffp-2;
    private static final double LOG10_2_LOW = -0x1.9dc1da994fd21p-59;

    /** Below it {@code ln(1 + x)} is {@code x}, zeros with their sign. */
    private static final double LINEAR = 0x1p-54;

    /** The natural logarithm; -infinity at 0, NaN below. Within 0.9 ulp. */
    public static double log(double x) {
        if (x > Binary.LEAST_FLOAT && x < Binary.GREATEST_FLOAT) {
            int k = Binary.exponent(x);
            return log(k, x * Binary.power(-k) - 1, 0);
        }
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return atTheEdge(x);
        }
        int shift = shift(x);
        double moderate = x * Binary.power(-shift);
        int k = Binary.exponent(moderate);
        return log(k + shift, moderate * Binary.power(-k) - 1, 0);
    }

    /** {@code ln(1 + x)} without cancellation near 0; -infinity at -1, NaN below. Within 0.9 ulp. */
    public static double log1p(double x) {
        if (isEasyPlusOne(x)) {
            double power = Binary.power(-Binary.exponent(1 + x));
            return log1p(x, -Binary.exponent(1 + x), power);
        }
        return Math.abs(x) < LINEAR ? x : x > 0 ? log(x) : atTheEdge(1 + x);
    }

    /** The binary logarithm, exact for powers of two; -infinity at 0, NaN below. Within 0.9 ulp. */
    public static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return atTheEdge(x);
        }
        return ofBase(x, LOG2_E, LOG2_E_LOW, 1, 0);
    }

    /** The decimal logarithm, exact for powers of ten; -infinity at 0, NaN below. Within 0.8 ulp. */
    public static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return atTheEdge(x);
        }
        return ofBase(x, LOG10_E, LOG10_E_LOW, LOG10_2, LOG10_2_LOW);
    }

    private static boolean isEasyPlusOne(double x) {
        return x > -1 && x < Binary.GREATEST_FLOAT && Math.abs(x) >= LINEAR;
    }

    private static double log1p(double x, double minusK, double power) {
        double sum = 1 + x;
        double m = sum * power;
        return log(-minusK, m - 1, Pair.sumError(1, x, sum) * power / m);
    }

    /** {@code ln(1 + x + low)} for a pair above -1 and below 2^127. */
    static double log1p(double x, double low) {
        double sum = 1 + x;
        double error = Pair.sumError(1, x, sum) + low;
        int k = Binary.exponent(sum);
        double power = Binary.power(-k);
        double m = sum * power;
        return log(k, m - 1, error * power / m);
    }

    /** {@code ln(2x)} without overflow, for large {@code x}. */
    static double logOfTwice(double x) {
        if (!(x < Double.POSITIVE_INFINITY)) {
            return x;
        }
        int shift = shift(x);
        double moderate = x * Binary.power(-shift);
        int k = Binary.exponent(moderate);
        return log(k + shift + 1, moderate * Binary.power(-k) - 1, 0);
    }

    /** {@code k ln 2 + ln(1 + f) + low}. */
    static double log(double k, double f, double low) {
        double whole = k * Exponential.LN_2_HIGH;
        double sum = whole + f;
        double error = (whole - sum) + f;
        return sum + (error + (bend(f) + (k * Exponential.LN_2_LOW + low)));
    }

    /** {@code ln(1 + f) - f}. */
    static double bend(double f) {
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double half = 0.5 * f * f;
        return s * (half + (even + odd)) - half;
    }

    private static double ofBase(double x, double scale, double lowScale, double ofTwo, double lowOfTwo) {
        int shift = x > Binary.LEAST_FLOAT && x < Binary.GREATEST_FLOAT ? 0 : shift(x);
        double moderate = x * Binary.power(-shift);
        int exponent = Binary.exponent(moderate);
        double f = moderate * Binary.power(-exponent) - 1;
        double bend = bend(f);
        double high = f + bend;
        double low = (f - high) + bend;
        double part = high * scale;
        double lowPart = Pair.productError(high, scale, part) + (high * lowScale + low * scale);
        int k = exponent + shift;
        double whole = k * ofTwo;
        double lowWhole = Pair.productError(k, ofTwo, whole) + k * lowOfTwo;
        double sum = whole + part;
        return sum + (Pair.sumError(whole, part, sum) + (lowWhole + lowPart));
    }

    /** A whole number, in steps of 200, for which {@code x / 2^shift} is moderate; for positive finite numbers. */
    static int shift(double x) {
        int shift = 0;
        double moderate = x;
        while (moderate >= 0x1p100) {
            moderate *= 0x1p-200;
            shift += 200;
        }
        while (moderate < 0x1p-100) {
            moderate *= 0x1p200;
            shift -= 200;
        }
        return shift;
    }

    private static double atTheEdge(double x) {
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
}
