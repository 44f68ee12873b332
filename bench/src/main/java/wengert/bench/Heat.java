package wengert.bench;

import java.util.List;

/**
 * What several contestants compute.
 *
 * @param count how many points one run computes: times are given for one of them
 * @param contestants the first is the yardstick: ratios are those to its time
 */
record Heat(String name, int count, List<Contestant> contestants) {}
