package wengert.op;

/**
 * A place where an operation has no derivative and a convention is taken.
 *
 * <pre>{@code
 * Kink kink = Op.ABS.kinks().get(0);
 * kink.locus().at(new double[] {-2}, 2);   // -2, its distance from the kink
 * kink.taken();                            // the slope at 0 is taken as 0
 * }</pre>
 *
 * @param locus zero exactly at the kink; its size elsewhere tells how far away the kink is
 * @param taken the convention, a sentence for people
 */
public record Kink(Expr locus, String taken) {}
