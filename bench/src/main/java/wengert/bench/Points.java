package wengert.bench;

import java.util.Random;

/** Points to compute at, the same in every run. */
final class Points {
    private Points() {}

    /** {@code inputs} rows of {@code count} numbers from {@code low} to {@code high}. */
    static double[][] uniform(int inputs, int count, double low, double high) {
        Random random = new Random(20_261);
        double[][] points = new double[inputs][count];
        for (double[] row : points) {
            for (int i = 0; i < count; i++) {
                row[i] = low + (high - low) * random.nextDouble();
            }
        }
        return points;
    }
}
