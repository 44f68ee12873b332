package wengert.optim;

import java.util.ArrayList;
import java.util.List;
import wengert.number.Xorshift;
import wengert.op.Op;

/**
 * Two half circles that reach into one another: a classic that no straight line tells apart.
 *
 * <pre>{@code
 * List<TwoMoons.Sample> samples = TwoMoons.of(100, 0.1, new Xorshift(1));
 * samples.get(0).label();   // 1
 * samples.get(1).label();   // -1
 * }</pre>
 */
public final class TwoMoons {
    private static final double HALF_TURN = 3.141592653589793;

    private TwoMoons() {}

    /**
     * A point and its class.
     *
     * @param label 1 for the upper moon, -1 for the lower
     */
    public record Sample(double x, double y, double label) {}

    /**
     * Points of both moons in turn, the same on every platform.
     *
     * @param noise the standard deviation of what is added to each coordinate
     */
    public static List<Sample> of(int count, double noise, Xorshift draws) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = draws.uniform() * HALF_TURN;
            double across = Op.COS.at(angle);
            double up = Op.SIN.at(angle);
            boolean isUpper = i % 2 == 0;
            samples.add(new Sample(
                    (isUpper ? across : 1 - across) + noise * draws.normal(),
                    (isUpper ? up : 0.5 - up) + noise * draws.normal(),
                    isUpper ? 1 : -1));
        }
        return samples;
    }
}
