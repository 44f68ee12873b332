package wengert.bench;

import java.util.Arrays;
import java.util.List;

/** Times the contestants of one heat, round after round in turn. */
final class Race {
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 21;
    /** How long a contestant runs in one round, at least one run. */
    private static final long ROUND_NANOS = 40_000_000;

    private Race() {}

    /** Nanoseconds a point of each contestant in each of the rounds, sorted. */
    static double[][] run(Heat heat) {
        List<Contestant> contestants = heat.contestants();
        int[] repeats = new int[contestants.size()];
        Arrays.fill(repeats, 1);
        double[][] times = new double[contestants.size()][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < repeats.length; i++) {
                long start = System.nanoTime();
                for (int k = 0; k < repeats[i]; k++) {
                    double[][] unused = contestants.get(i).run().get();
                }
                double nanos = Math.max(1, System.nanoTime() - start);
                if (round < 0) {
                    repeats[i] = (int) Math.max(1, Math.min(1e6, repeats[i] * ROUND_NANOS / nanos));
                } else {
                    times[i][round] = nanos / repeats[i] / heat.count();
                }
            }
        }
        for (double[] rounds : times) {
            Arrays.sort(rounds);
        }
        return times;
    }
}
