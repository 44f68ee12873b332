package wengert.op;

/** Says that an operation has no meaning for arguments of these shapes, in a sentence for the user. */
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
