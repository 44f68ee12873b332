package wengert.op;

import java.util.Random;
import java.util.stream.Stream;

/** Seeded points inside the domain of an operation, away from its kinks. */
public final class Points {
    private static final double NEAR_A_KINK = 0.05;

    private Points() {}

    /** An endless stream of argument lists of {@code op}; the same for each call. */
    public static Stream<double[]> of(Op op) {
        Random random = new Random(op.callName().hashCode());
        return Stream.generate(() -> point(op, random)).filter(point -> isSmooth(op, point));
    }

    private static double[] point(Op op, Random random) {
        return op.domain().box().stream()
                .mapToDouble(interval -> inside(interval, random))
                .toArray();
    }

    private static double inside(Domain.Interval interval, Random random) {
        if (interval.whole()) {
            return interval.low() + random.nextInt((int) (interval.high() - interval.low()) + 1);
        }
        double low = Math.max(interval.low(), Math.min(interval.high(), 4) - 8);
        double high = Math.min(interval.high(), low + 8);
        return low + (high - low) * (0.02 + 0.96 * random.nextDouble());
    }

    private static boolean isSmooth(Op op, double[] point) {
        return op.kinks().stream().allMatch(kink -> Math.abs(kink.locus().at(point, op.at(point))) > NEAR_A_KINK);
    }
}
