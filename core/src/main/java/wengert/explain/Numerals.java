package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import wengert.explain.Formula.Identifier;
import wengert.explain.Formula.Numeral;
import wengert.number.Numbers;
import wengert.op.Precedence;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/**
 * Numbers as formulas: a real minus sign, powers of ten instead of {@code e}, an infinity sign.
 *
 * <p>Constants of rules and programs are recognised by their bits: 0.6931471805599453 is set as ln 2.
 *
 * <pre>{@code
 * Numerals.text(-1.25e-7, Numerals.DIGITS);                      // −1.25×10⁻⁷
 * PlainText.of(Numerals.exact(0.6931471805599453));              // ln(2)
 * PlainText.of(Numerals.rounded(Double.NEGATIVE_INFINITY, 3));   // −∞
 * }</pre>
 */
public final class Numerals {
    /** Significant digits of a number in a sentence or on a card. */
    public static final int DIGITS = 6;

    /** Elements of a vector that is written out. */
    private static final int LONGEST = 6;
    /** Rows and columns of a matrix that is written out. */
    private static final int WIDEST = 4;

    private static final Formula ONE = new Numeral("1");
    private static final Formula TWO = new Numeral("2");
    private static final Formula PI = new Identifier("π");
    private static final Map<String, Formula> KNOWN = Map.of(
            "3.141592653589793", PI,
            "2.718281828459045", new Identifier("e"),
            "0.6931471805599453", logarithm(TWO),
            "2.302585092994046", logarithm(new Numeral("10")),
            "0.7071067811865476", new Formula.Fraction(ONE, new Formula.Root(2, TWO)),
            "1.1283791670955126", new Formula.Fraction(TWO, new Formula.Root(2, PI)),
            "0.3989422804014327",
                    new Formula.Fraction(
                            ONE, new Formula.Root(2, new Formula.Infix("·", Precedence.PRODUCT, List.of(TWO, PI)))));

    private Numerals() {}

    /** The number to so many significant digits. */
    public static Formula rounded(double value, int digits) {
        return of(Numbers.round(value, digits));
    }

    /** A number, or a small vector or matrix of numbers, to so many significant digits; of a larger one the shape. */
    public static Formula rounded(Tensor value, int digits) {
        return isShown(value.shape())
                ? formula(value, element -> rounded(element, digits))
                : new Identifier(value.shape().toString());
    }

    /** A number, or a small vector or matrix, with all digits; of a larger one the shape. */
    public static Formula exact(Tensor value) {
        return isShown(value.shape())
                ? formula(value, Numerals::exact)
                : new Identifier(value.shape().toString());
    }

    /** The same as text. */
    public static String text(Tensor value, int digits) {
        return PlainText.of(rounded(value, digits));
    }

    /** Whether a tensor of this shape is small enough to be written out. */
    public static boolean isShown(Shape shape) {
        return shape.rank() < 2 ? shape.size() <= LONGEST : shape.rows() <= WIDEST && shape.columns() <= WIDEST;
    }

    private static Formula formula(Tensor value, DoubleFunction<Formula> number) {
        if (value.shape().isScalar()) {
            return number.apply(value.scalar());
        }
        List<List<Formula>> rows = new ArrayList<>();
        for (int i = 0; i < value.shape().rows(); i++) {
            List<Formula> row = new ArrayList<>();
            for (int j = 0; j < value.shape().columns(); j++) {
                row.add(number.apply(value.get(i, j)));
            }
            rows.add(row);
        }
        return new Formula.Matrix(rows);
    }

    /** The number with all its digits, or the constant it is known as. */
    public static Formula exact(double value) {
        String text = Numbers.shortest(value);
        Formula known = known(text.startsWith("-") ? text.substring(1) : text);
        return known == null ? of(text) : text.startsWith("-") ? negative(known) : known;
    }

    /** The number to so many significant digits, as text. */
    public static String text(double value, int digits) {
        String rounded = Numbers.round(value, digits);
        boolean isPlain = Math.abs(value) <= Double.MAX_VALUE && rounded.indexOf('e') < 0;
        return !isPlain ? PlainText.of(of(rounded)) : rounded.charAt(0) == '-' ? '−' + rounded.substring(1) : rounded;
    }

    private static @Nullable Formula known(String digits) {
        return KNOWN.get(digits);
    }

    private static Formula of(String text) {
        if (text.startsWith("-")) {
            return negative(of(text.substring(1)));
        }
        if (text.equals("inf")) {
            return new Identifier("∞");
        }
        if (text.equals("nan")) {
            return new Identifier("NaN");
        }
        int e = text.indexOf('e');
        if (e < 0) {
            return new Numeral(text);
        }
        Formula power = new Formula.Power(new Numeral("10"), of(text.substring(e + 1)));
        String digits = text.substring(0, e);
        return digits.equals("1")
                ? power
                : new Formula.Infix("×", Precedence.PRODUCT, List.of(new Numeral(digits), power));
    }

    private static Formula negative(Formula magnitude) {
        // A minus before 1.5·10⁻⁷ belongs to its digits: the power of ten needs no parentheses.
        if (magnitude instanceof Formula.Infix scaled) {
            Formula digits = new Formula.Prefix(
                    "−", Precedence.NEGATION, scaled.operands().get(0));
            return new Formula.Infix(
                    scaled.sign(),
                    scaled.precedence(),
                    List.of(digits, scaled.operands().get(1)));
        }
        return new Formula.Prefix("−", Precedence.NEGATION, magnitude);
    }

    private static Formula logarithm(Formula of) {
        return new Formula.Call(new Identifier("ln"), List.of(of));
    }
}
