package wengert.lang;

import org.jspecify.annotations.Nullable;

/** What makes a function of another one: its derivatives. */
enum Transformation {
    /** The gradient of a function with one number as its value. */
    GRAD("grad"),
    /** The derivative of a function of one number. */
    DERIVATIVE("derivative"),
    /** The derivatives of each element of the value in each element of the argument: a row for each element of the value. */
    JACOBIAN("jacobian"),
    /** The second derivatives of a function with one number as its value. */
    HESSIAN("hessian");

    private final String word;

    Transformation(String word) {
        this.word = word;
    }

    /** The name by which a program calls it. */
    String word() {
        return word;
    }

    /** The transformation of this name, or null. */
    static @Nullable Transformation named(String name) {
        for (Transformation transformation : values()) {
            if (transformation.word.equals(name)) {
                return transformation;
            }
        }
        return null;
    }
}
