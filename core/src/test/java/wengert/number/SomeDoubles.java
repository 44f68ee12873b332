package wengert.number;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Doubles to try a law on: seeded, so that a failure comes back, and the hard ones by name. */
public final class SomeDoubles {
    /** Values that have broken number conversions elsewhere, of both signs. */
    @SuppressWarnings("FloatingPointLiteralPrecision") // the shortest text of a hard value is the point
    public static final double[] HARD = DoubleStream.of(
                    0,
                    1,
                    10,
                    0.1,
                    1e23,
                    8.41e21,
                    5e-324,
                    2.2250738585072011e-308,
                    5.684341886080802e-14,
                    2e-44,
                    4.9e-324,
                    1e-323,
                    2.2250738585072014e-308,
                    2.225073858507201e-308,
                    1.7976931348623157e308,
                    1.7976931348623155e308,
                    9007199254740991.0,
                    9007199254740992.0,
                    9007199254740994.0,
                    9.5367431640625e-7,
                    1e-6,
                    1e-7,
                    1e20,
                    1e21,
                    1e22,
                    999999.5,
                    9.999995,
                    0.15,
                    2.5,
                    0.125,
                    123456789012345680.0,
                    Double.MIN_NORMAL - Double.MIN_VALUE,
                    0x1p-1022,
                    0x1p-44,
                    0x1p1023)
            .flatMap(x -> DoubleStream.of(x, -x, Math.nextUp(x), Math.nextDown(x)))
            .filter(Double::isFinite)
            .toArray();

    private SomeDoubles() {}

    /** Finite doubles of every exponent, all bit patterns equally likely. */
    public static DoubleStream bitPatterns(long seed, int count) {
        Random random = new Random(seed);
        return DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .limit(count);
    }

    /** Magnitudes met in everyday computations, some with few digits. */
    public static DoubleStream everyday(long seed, int count) {
        Random random = new Random(seed);
        return DoubleStream.generate(() -> {
                    double x = random.nextGaussian() * Math.pow(10, random.nextInt(13) - 6);
                    return random.nextBoolean() ? x : Math.rint(x * 1000) / 1000;
                })
                .limit(count);
    }

    /** Doubles with no exponent, and so with fewer significant bits than others. */
    public static DoubleStream subnormal(long seed, int count) {
        Random random = new Random(seed);
        return DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong() >>> 12 >>> random.nextInt(52)))
                .filter(x -> x > 0)
                .limit(count);
    }

    /** All of the above with the hard ones. */
    public static DoubleStream all(long seed, int count) {
        return Stream.of(
                        DoubleStream.of(HARD),
                        bitPatterns(seed, count),
                        everyday(seed + 1, count),
                        subnormal(seed + 2, count / 10))
                .flatMapToDouble(x -> x);
    }
}
