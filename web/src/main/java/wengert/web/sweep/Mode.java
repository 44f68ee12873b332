package wengert.web.sweep;

import wengert.explain.Writing;
import wengert.web.words.Word;

/** Which numbers a sweep brings forth. */
public enum Mode {
    /** Values, from the inputs to the output. */
    FORWARD(Word.FORWARD, Word.VALUES, "v", "forward"),
    /** Adjoints, from the output back to the inputs. */
    BACKWARD(Word.BACKWARD, Word.ADJOINTS, "v\u0304", "backward"),
    /** Tangents in the direction of one input, along with the values. */
    TANGENT(Word.TANGENT, Word.TANGENTS, "v\u0307", "tangent");

    private final Word title;
    private final Word numbers;
    private final String sign;
    private final String className;

    Mode(Word title, Word numbers, String sign, String className) {
        this.title = title;
        this.numbers = numbers;
        this.sign = sign;
        this.className = className;
    }

    /** What its button says. */
    public String title() {
        return title.text();
    }

    /** What its numbers are called. */
    public String numbers() {
        return numbers.text();
    }

    /** How its numbers are written: v, v with a bar or what the reader wants in its place, v with a dot. */
    public String sign(Writing.Adjoints adjoints) {
        return this != BACKWARD
                ? sign
                : switch (adjoints) {
                    case BAR -> sign;
                    case PARTIAL -> "∂";
                    case GRAD -> "g";
                };
    }

    /** The class that carries its colour. */
    public String className() {
        return className;
    }
}
