package wengert.math;

/**
 * Three rows of numbers for what {@link Rows} keeps on the way; whatever is in them is overwritten.
 *
 * <p>Shown in the example of {@link Rows}.
 */
public final class Spare {
    private final double[] first;
    private final double[] second;
    private final double[] third;

    /** Room for rows of {@code count} numbers. */
    public Spare(int count) {
        this.first = new double[count];
        this.second = new double[count];
        this.third = new double[count];
    }

    double[] first() {
        return first;
    }

    double[] second() {
        return second;
    }

    double[] third() {
        return third;
    }
}
