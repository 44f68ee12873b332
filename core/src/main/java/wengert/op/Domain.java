package wengert.op;

import java.util.List;

/**
 * Where an operation is defined.
 *
 * <pre>{@code
 * Domain domain = Op.LOG.domain();
 * domain.requires();           // numbers of at least 0
 * domain.box().get(0).low();   // 0
 * }</pre>
 *
 * @param requires what its arguments must satisfy, to be read after "is defined for"
 * @param box for each argument an interval whose inside lies in the domain; the laws over the table are
 *     tested at points of this box
 */
public record Domain(String requires, List<Interval> box) {

    /** All real numbers, for every argument. */
    static Domain reals(int arity) {
        return new Domain("all real numbers", java.util.Collections.nCopies(arity, Interval.REALS));
    }

    static Domain of(String requires, Interval... box) {
        return new Domain(requires, List.of(box));
    }

    /**
     * The numbers between {@code low} and {@code high}.
     *
     * @param whole whether only whole numbers belong to it
     */
    public record Interval(double low, double high, boolean whole) {
        static final Interval REALS = between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        static final Interval POSITIVE = between(0, Double.POSITIVE_INFINITY);

        static Interval between(double low, double high) {
            return new Interval(low, high, false);
        }

        static Interval whole(int low, int high) {
            return new Interval(low, high, true);
        }
    }
}
