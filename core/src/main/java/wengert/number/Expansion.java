package wengert.number;

/**
 * A magnitude written out exactly in decimal, with a fixed point and limbs of seven digits.
 *
 * <p>Every double has a finite decimal expansion, and scaling by a power of two keeps it finite; so one representation
 * serves both directions: double to digits (scale the significand, read the digits) and digits to double (scale until
 * the integer part is the significand, round by the fraction). A limb times 2<sup>23</sup> stays far below
 * 2<sup>53</sup>, so plain doubles compute it exactly, in JavaScript too. Work is bounded by the range of a double: at
 * most about 50 passes over 250 limbs, and three over five for everyday magnitudes.
 */
final class Expansion {
    private static final int WIDTH = 7;
    private static final double BASE = 1e7;
    private static final double BASE_BITS = 23.253496664211536;

    /** Bits scaled in one pass: 2^23 is below the base, so a carry fits a single limb. */
    private static final int STEP = 23;

    private static final double TWO_52 = 0x1p52;
    private static final double TWO_53 = 0x1p53;

    /** Limbs from the most significant down; {@code limbs[units]} counts ones. */
    private final double[] limbs;

    private final int units;

    /** The nonzero limbs are from {@code first} to {@code last} inclusive; neither of these two is zero. */
    private int first;

    private int last;

    private Expansion(int integerLimbs, int fractionLimbs) {
        limbs = new double[integerLimbs + fractionLimbs];
        units = integerLimbs - 1;
        first = 0;
        last = limbs.length - 1;
    }

    /** The exact expansion of a positive finite double. */
    static Expansion of(double magnitude) {
        long bits = Double.doubleToLongBits(magnitude);
        int high = (int) (bits >>> 32);
        int biased = high >>> 20;
        double significand = (high & 0xfffff) * 0x1p32 + Bits.unsigned((int) bits);
        if (biased == 0) {
            biased = 1;
        } else {
            significand += TWO_52;
        }
        int exponent = biased - 1075;
        Expansion expansion =
                new Expansion(4 + digitLimbs(Math.max(0, exponent) / 3), digitLimbs(Math.max(0, -exponent)));
        expansion.setInteger(significand);
        expansion.scale(exponent);
        return expansion;
    }

    /** The exact value of nonzero {@code digits} that lie within the range of a double. */
    static Expansion of(Digits digits) {
        int point = digits.point();
        int growth = Math.max(0, point) * 10 / 3;
        Expansion expansion = new Expansion(
                4 + digitLimbs(Math.max(0, point)),
                digitLimbs(Math.max(0, digits.count() - point)) + digitLimbs(growth));
        double weight = 0;
        int limb = 0;
        for (int i = 0; i < digits.count(); i++) {
            int position = point - 1 - i;
            if (weight < 1) {
                limb = expansion.units - Math.floorDiv(position, WIDTH);
                weight = 1;
                for (int k = Math.floorMod(position, WIDTH); k > 0; k--) {
                    weight *= 10;
                }
            }
            expansion.limbs[limb] += digits.digit(i) * weight;
            weight = weight > 1 ? weight / 10 : 0;
        }
        expansion.trim();
        return expansion;
    }

    /** The nearest double, halfway cases to even; scales this expansion. */
    double toDouble() {
        int shift = Math.min(1074, 52 - leadingBit());
        scale(shift);
        while (integer() >= TWO_53) {
            scale(-1);
            shift--;
        }
        while (integer() < TWO_52 && shift < 1074) {
            scale(1);
            shift++;
        }
        double significand = integer();
        if (roundsUp()) {
            significand += 1;
        }
        return timesPowerOfTwo(significand, -shift);
    }

    /** At most {@code length} significant digits. */
    Digits digits(int length, Rounding rounding) {
        byte[] digits = new byte[length + 1 + WIDTH];
        int lead = decimalLength((int) limbs[first]);
        int point = (units - first) * WIDTH + lead;
        int written = write(digits, 0, (int) limbs[first], lead);
        int limb = first;
        while (written <= length && limb < last) {
            limb++;
            written = write(digits, written, (int) limbs[limb], WIDTH);
        }
        int count = Math.min(length, written);
        boolean inexact = limb < last || anyNonzero(digits, count + 1, written);
        int next = count < written ? digits[count] : 0;
        boolean up = switch (rounding) {
            case DOWN -> false;
            case UP -> next > 0 || inexact;
            case NEAREST -> next > 5 || (next == 5 && (inexact || (digits[count - 1] & 1) == 1));
        };
        return up ? increment(digits, count, point) : new Digits(digits, count, point);
    }

    private static Digits increment(byte[] digits, int count, int point) {
        int i = count - 1;
        while (i >= 0 && digits[i] == 9) {
            i--;
        }
        if (i < 0) {
            digits[0] = 1;
            return new Digits(digits, 1, point + 1);
        }
        digits[i]++;
        return new Digits(digits, i + 1, point);
    }

    private static int write(byte[] digits, int start, int value, int width) {
        int rest = value;
        for (int i = start + width - 1; i >= start; i--) {
            digits[i] = (byte) (rest % 10);
            rest /= 10;
        }
        return start + width;
    }

    private static int decimalLength(int value) {
        int length = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            length++;
        }
        return length;
    }

    private static boolean anyNonzero(byte[] digits, int start, int end) {
        for (int i = start; i < end; i++) {
            if (digits[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private static int digitLimbs(int digits) {
        return digits / WIDTH + 2;
    }

    private void setInteger(double value) {
        double upper = Math.floor(value / BASE);
        double top = Math.floor(upper / BASE);
        limbs[units - 2] = top;
        limbs[units - 1] = upper - top * BASE;
        limbs[units] = value - upper * BASE;
        trim();
    }

    /** The integer part, exact below 2^53 and at least that from there on. */
    private double integer() {
        if (first < units - 2) {
            return TWO_53;
        }
        return (limbs[units - 2] * BASE + limbs[units - 1]) * BASE + limbs[units];
    }

    /** The exponent of the leading bit, or up to one less. */
    private int leadingBit() {
        int bits = 0;
        for (int rest = (int) limbs[first] >> 1; rest > 0; rest >>= 1) {
            bits++;
        }
        return (int) Math.floor(bits + BASE_BITS * (units - first));
    }

    private boolean roundsUp() {
        double half = limbs[units + 1] - BASE / 2;
        if (half != 0) {
            return half > 0;
        }
        return last > units + 1 || ((int) limbs[units] & 1) == 1;
    }

    private void scale(int exponent) {
        for (int rest = exponent; rest > 0; rest -= STEP) {
            multiply(powerOfTwo(Math.min(rest, STEP)));
        }
        for (int rest = exponent; rest < 0; rest += STEP) {
            divide(powerOfTwo(Math.min(-rest, STEP)));
        }
    }

    private void multiply(double factor) {
        double carry = 0;
        for (int i = last; i >= first; i--) {
            double product = limbs[i] * factor + carry;
            carry = Math.floor(product / BASE);
            limbs[i] = product - carry * BASE;
        }
        if (carry > 0) {
            first--;
            limbs[first] = carry;
        }
        trim();
    }

    private void divide(double divisor) {
        double remainder = 0;
        for (int i = first; i <= last || remainder > 0; i++) {
            double dividend = remainder * BASE + limbs[i];
            double quotient = Math.floor(dividend / divisor);
            remainder = dividend - quotient * divisor;
            limbs[i] = quotient;
            last = Math.max(last, i);
        }
        trim();
    }

    private void trim() {
        while (last > first && limbs[last] == 0) {
            last--;
        }
        while (first < last && limbs[first] == 0) {
            first++;
        }
    }

    private static double powerOfTwo(int exponent) {
        return 1 << exponent;
    }

    /** Exact, because the product has no more bits than {@code value} or is known to fit. */
    private static double timesPowerOfTwo(double value, int exponent) {
        double result = value;
        int rest = exponent;
        for (; rest >= STEP; rest -= STEP) {
            result *= powerOfTwo(STEP);
        }
        for (; rest <= -STEP; rest += STEP) {
            result /= powerOfTwo(STEP);
        }
        return rest < 0 ? result / powerOfTwo(-rest) : result * powerOfTwo(rest);
    }
}
