/**
 * The engine beside code written by hand and beside other libraries: {@code ./wengert bench engine}.
 *
 * <p>A workload is one small file that names its contestants; a test holds that all of them compute the same numbers. Each heat
 * is run in one process, the contestants in turn, round after round, so that what slows the machine slows all of
 * them; what counts are the ratios.
 */
@NullMarked
package wengert.bench;

import org.jspecify.annotations.NullMarked;
