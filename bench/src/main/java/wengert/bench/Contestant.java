package wengert.bench;

import java.util.function.Supplier;

/**
 * One way to compute what a heat asks for.
 *
 * @param run computes it once and gives the results, one row for each of them
 */
record Contestant(String name, Supplier<double[][]> run) {}
