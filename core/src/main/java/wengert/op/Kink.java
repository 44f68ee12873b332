package wengert.op;

/**
 * A place where an operation has no derivative and a convention is taken.
 *
 * @param locus zero exactly at the kink; its size elsewhere tells how far away the kink is
 * @param taken the convention, a sentence for people
 */
public record Kink(Expr locus, String taken) {}
