package wengert.web.sweep;

import wengert.explain.Writing;

/** Which numbers a sweep brings forth. */
public enum Mode {
    /** Values, from the inputs to the output. */
    FORWARD("Forward", "values", "v"),
    /** Adjoints, from the output back to the inputs. */
    BACKWARD("Backward", "adjoints", "v\u0304"),
    /** Tangents in the direction of one input, along with the values. */
    TANGENT("Tangent", "tangents", "v\u0307");

    private final String title;
    private final String numbers;
    private final String sign;

    Mode(String title, String numbers, String sign) {
        this.title = title;
        this.numbers = numbers;
        this.sign = sign;
    }

    /** What its button says. */
    public String title() {
        return title;
    }

    /** What its numbers are called. */
    public String numbers() {
        return numbers;
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
        return title.toLowerCase(java.util.Locale.ROOT);
    }
}
