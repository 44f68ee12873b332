package wengert.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of numbers gives the same bits as its numbers one by one. */
class RowsTest {
    private static final int ROWS = 200;
    private static final int LENGTH = 257;
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1,
        -1,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        708,
        -708,
        710,
        -745.2,
        22,
        350,
        -354.5,
        0x1p-28,
        0x1p20,
        1e22,
        1.5707963267948966,
        3.141592653589793,
        0x1p-125,
        0x1p127
    };

    @ParameterizedTest
    @EnumSource(Function.class)
    void isTheSameToTheBit(Function function) {
        Random random = new Random(7);
        for (int row = 0; row < ROWS; row++) {
            double[] x = new double[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                x[i] = number(random, row);
            }
            double[] out = new double[LENGTH];
            function.row.of(out, x, new Spare(LENGTH), LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                long expected = Double.doubleToLongBits(function.single.applyAsDouble(x[i]));
                assertEquals(expected, Double.doubleToLongBits(out[i]), function + " at " + x[i]);
            }
        }
    }

    /** Rows of moderate numbers, then rows with exceptions in them. */
    private static double number(Random random, int row) {
        if (row % 2 == 0 || random.nextInt(4) > 0) {
            return 12 * random.nextDouble() - (row % 3 == 0 ? 0 : 6);
        }
        return random.nextBoolean()
                ? SPECIAL[random.nextInt(SPECIAL.length)]
                : Double.longBitsToDouble(random.nextLong());
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, -1, 3, 0.5, -2, 0, Double.NaN, Double.POSITIVE_INFINITY})
    void powersOfOneExponentAreTheSameToTheBit(double exponent) {
        Random random = new Random(9);
        double[] x = new double[LENGTH];
        double[] y = new double[LENGTH];
        double[] out = new double[LENGTH];
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < LENGTH; i++) {
                x[i] = number(random, row);
                y[i] = row % 7 == 6 ? number(random, row) : exponent;
            }
            Rows.pow(out, x, y, new Spare(LENGTH), LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                long expected = Double.doubleToLongBits(Power.pow(x[i], y[i]));
                assertEquals(expected, Double.doubleToLongBits(out[i]), x[i] + " to the power of " + y[i]);
            }
        }
    }

    /** The functions that come over rows. */
    enum Function {
        EXP(Exponential::exp, Rows::exp),
        LOG(Logarithm::log, Rows::log),
        SIN(Trigonometry::sin, Rows::sin),
        COS(Trigonometry::cos, Rows::cos),
        TANH(Hyperbolic::tanh, Rows::tanh),
        SECH2(Hyperbolic::sech2, Rows::sech2),
        SIGMOID(Hyperbolic::sigmoid, Rows::sigmoid);

        @SuppressWarnings("ImmutableEnumChecker") // method references without state
        final DoubleUnaryOperator single;

        @SuppressWarnings("ImmutableEnumChecker") // method references without state
        final Row row;

        Function(DoubleUnaryOperator single, Row row) {
            this.single = single;
            this.row = row;
        }
    }

    /** A function over a row. */
    interface Row {
        void of(double[] out, double[] x, Spare spare, int count);
    }
}
