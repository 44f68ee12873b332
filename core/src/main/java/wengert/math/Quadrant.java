package wengert.math;

/**
 * An angle taken apart: {@code quarter} quarter turns, from 0 to 3, and the pair {@code rest + low}, at most an eighth
 * of a turn either way. This is the slow way for any size, without error: M. H. Payne and R. N. Hanek, Radian
 * reduction for trigonometric functions, SIGNUM Newsletter 18 (1983).
 */
record Quadrant(int quarter, double rest, double low) {
    private static final double DIGIT = 0x1p24;
    private static final double PER_DIGIT = 0x1p-24;
    /** Digits of the argument: 53 bits, wherever they start. */
    private static final int ARGUMENT = 4;
    /** Digits of the product after the point: an angle can be within 2^-62 of a quarter turn, and 70 bits more are kept. */
    private static final int FRACTION = 8;

    private static final double HALF_PI = 0x1.921fb54442d18p+0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;

    /** The digits of 2/pi to the base 2^24, after the point. */
    private static final int[] TWO_BY_PI = {
        10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675, 12935607,
                2387514,
        4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493, 3062596, 8710556, 7349940, 6258241,
        3772886, 3769171, 3798172, 8675211, 12450088, 3874808, 9961438, 366607, 15675153, 9132554, 7151469, 3571407,
        2607881, 12013382, 4155038, 6285869, 7677882, 13102053, 15825725, 473591, 9065106, 15363067, 6271263, 9264392,
        5636912, 4652155, 7056368, 13614112
    };

    /** Takes a finite angle of at least 1/2 apart. */
    static Quadrant of(double angle) {
        double[] argument = new double[ARGUMENT];
        int shift = 0;
        double rest = angle;
        while (rest >= DIGIT) {
            rest *= PER_DIGIT;
            shift++;
        }
        for (int i = 0; i < ARGUMENT; i++) {
            argument[i] = Math.floor(rest);
            rest = (rest - argument[i]) * DIGIT;
        }
        double[] product = product(argument, shift);
        double quarter = product[0] - 4 * Math.floor(product[0] * 0.25);
        if (product[1] >= DIGIT / 2) {
            product[1] -= DIGIT;
            quarter++;
        }
        return inRadians((int) quarter % 4, product);
    }

    /** The digits, from the units on, of the argument times 2/pi; what is more than that is whole turns and left out. */
    private static double[] product(double[] argument, int shift) {
        double[] product = new double[FRACTION + 1];
        for (int place = 0; place <= FRACTION; place++) {
            for (int i = 0; i < ARGUMENT; i++) {
                int index = place + shift - i - 1;
                product[place] += index < 0 ? 0 : argument[i] * TWO_BY_PI[index];
            }
        }
        for (int place = FRACTION; place > 0; place--) {
            double carry = Math.floor(product[place] * PER_DIGIT);
            product[place] -= carry * DIGIT;
            product[place - 1] += carry;
        }
        return product;
    }

    private static Quadrant inRadians(int quarter, double[] digits) {
        double first = (digits[1] * DIGIT + digits[2]) * 0x1p-48;
        double second = (digits[3] * DIGIT + digits[4]) * 0x1p-96;
        double third = (digits[5] * DIGIT + digits[6]) * 0x1p-144;
        double sum = first + second;
        double error = Pair.sumError(first, second, sum) + third;
        double high = sum + error;
        double low = (sum - high) + error;
        double product = high * HALF_PI;
        double lowProduct = Pair.productError(high, HALF_PI, product) + (high * HALF_PI_LOW + low * HALF_PI);
        double rest = product + lowProduct;
        return new Quadrant(quarter, rest, (product - rest) + lowProduct);
    }
}
