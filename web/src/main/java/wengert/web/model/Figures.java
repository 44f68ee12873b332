package wengert.web.model;

import wengert.explain.Numerals;
import wengert.explain.PlainText;
import wengert.number.Numbers;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;
import wengert.web.words.Word;

/** Numbers as the page writes them: a real minus sign, and few enough digits to be read at a glance. */
public final class Figures {
    /** Significant digits of a slope beside an edge, where room is short. */
    private static final int BRIEF = 4;

    static final int ROUGH = 3;
    /** Elements of a vector that is listed rather than told by its shape. */
    static final int LISTED = 3;

    private Figures() {}

    /** The number to six significant digits, as in plots, whatever the reader wants to see elsewhere. */
    public static String of(double value) {
        return Numerals.text(value, Numerals.DIGITS);
    }

    /** The number to four significant digits. */
    public static String brief(double value) {
        return Numerals.text(value, BRIEF);
    }

    /** The number to three significant digits, for a look from afar. */
    public static String rough(double value) {
        return Numerals.text(value, ROUGH);
    }

    /** As many digits as it takes to tell the number from its neighbours. */
    public static String exact(double value) {
        String text = Numbers.shortest(value);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** A word for a number that is not finite, or empty. */
    public static String alarm(double value) {
        return Double.isNaN(value) ? Word.NO_NUMBER.text() : Double.isInfinite(value) ? Word.INFINITE.text() : "";
    }

    /** A number to four significant digits; a short vector as a list; of anything larger the space it is in. */
    public static String brief(Tensor value) {
        return value.shape().isScalar() ? brief(value.scalar()) : listed(value, ROUGH);
    }

    /** A number to three significant digits, for a look from afar; of anything larger the space it is in. */
    public static String rough(Tensor value) {
        return value.shape().isScalar() ? rough(value.scalar()) : space(value.shape());
    }

    /** The space of all vectors or matrices of a shape: ℝ³, ℝ²ˣ³. Brackets would read like elements. */
    public static String space(Shape shape) {
        return switch (shape.rank()) {
            case 0 -> "ℝ";
            case 1 -> "ℝ" + PlainText.raised(shape.size());
            default -> "ℝ" + PlainText.raised(shape.rows()) + "ˣ" + PlainText.raised(shape.columns());
        };
    }

    /** A number to four significant digits or a short vector; empty for anything larger. */
    public static String listed(Tensor value) {
        return value.shape().isScalar() || isShort(value) ? brief(value) : "";
    }

    private static boolean isShort(Tensor value) {
        return value.shape().rank() == 1 && value.size() <= LISTED;
    }

    static String listed(Tensor value, int digits) {
        return isShort(value) ? Numerals.text(value, digits) : space(value.shape());
    }

    /** All numbers with as many digits as it takes to tell them from their neighbours. */
    public static String exact(Tensor value) {
        return value.toString().replace('-', '−');
    }

    /** A word for what is not finite in it, or empty. */
    public static String alarm(Tensor value) {
        return alarm(magnitude(value));
    }

    /** The largest magnitude in it; NaN where one is. */
    public static double magnitude(Tensor value) {
        double largest = 0;
        for (int e = 0; e < value.size(); e++) {
            largest = Math.max(largest, Math.abs(value.get(e)));
        }
        return largest;
    }
}
