package wengert.bench;

/**
 * How large the workloads are.
 *
 * @param points of the workloads over arrays
 * @param nodes of the longest programs
 */
record Size(int points, int nodes) {
    /** What is timed. */
    static final Size FULL = new Size(65_536, 1_000_000);
    /** Enough to see that contestants agree. */
    static final Size SMALL = new Size(700, 20_000);
}
