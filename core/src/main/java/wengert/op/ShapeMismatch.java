package wengert.op;

/**
 * Says that an operation has no meaning for arguments of these shapes, in a sentence for the user.
 *
 * <pre>{@code
 * try {
 *     Op.ADD.shape(Attribute.NONE, List.of(Shape.vector(2), Shape.vector(3)));
 * } catch (ShapeMismatch e) {
 *     e.sentence();   // cannot add [2] and [3]: counted from the last, axes need equal lengths, or length 1
 * }
 * }</pre>
 */
public final class ShapeMismatch extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ShapeMismatch(String sentence) {
        super(sentence);
    }

    /** What was expected and what was found. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
