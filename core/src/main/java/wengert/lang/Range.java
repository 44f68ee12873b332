package wengert.lang;

/**
 * The interval a program gives for an input: both ends are finite and {@code low < high}.
 *
 * <p>Shown in the example of {@link InputSite}.
 */
public record Range(double low, double high) {
    /** Whether the value lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
