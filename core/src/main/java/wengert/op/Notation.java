package wengert.op;

/**
 * How an operation looks in mathematics; the writers of MathML and LaTeX each know these few shapes.
 *
 * <pre>{@code
 * Op.SQRT.notation();   // Root[degree=2]
 * Op.ABS.notation();    // Fenced[open=|, close=|]
 * }</pre>
 */
public sealed interface Notation {

    /** An upright name before its arguments: sin x. */
    record Function(String name) implements Notation {}

    /** An upright name with a subscript: log with base 2. */
    record Subscripted(String name, String subscript) implements Notation {}

    /** An upright name with an exponent before its argument: sech² x. */
    record Raised(String name, String exponent) implements Notation {}

    /** A sign between the arguments. */
    record Between(String sign) implements Notation {}

    /** A sign before the argument. */
    record Before(String sign) implements Notation {}

    /** A quotient with a bar. */
    record Fraction() implements Notation {}

    /** The first argument raised to the second. */
    record Power() implements Notation {}

    /** The argument raised to a fixed exponent. */
    record FixedPower(int exponent) implements Notation {}

    /** The number e raised to the argument. */
    record Exponential() implements Notation {}

    /** A root; degree 2 is not written. */
    record Root(int degree) implements Notation {}

    /** The argument between two signs: |x|. */
    record Fenced(String open, String close) implements Notation {}

    /** The second argument where the first holds, otherwise the third. */
    record Cases() implements Notation {}

    /** Only the last argument shows: the operation matters outside its domain alone. */
    record Silent() implements Notation {}

    /** The arguments in a row between brackets: [x, y]. */
    record Listed() implements Notation {}

    /** The argument with its indices below: x₁. */
    record Indexed() implements Notation {}

    /** The argument with a T above: Wᵀ. */
    record Transposed() implements Notation {}
}
