package wengert.web.model;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;

import wengert.explain.Numerals;
import wengert.tensor.Tensor;
import wengert.web.html.Html;
import wengert.web.html.Tags;

/**
 * Numbers to as many digits as the reader wants to see.
 *
 * @param digits significant digits, at least 1
 */
public record Precision(int digits) {
    /** As many as fit on a card of the usual width. */
    public static final Precision USUAL = new Precision(Numerals.DIGITS);

    /** The number. */
    public String of(double value) {
        return Numerals.text(value, digits);
    }

    /** A number; a short vector as a list, to few digits; of anything larger the space it is in. */
    public String of(Tensor value) {
        return value.shape().isScalar() ? of(value.scalar()) : Figures.listed(value, Figures.ROUGH);
    }

    /** The number in a span of a class, with all its digits as a tip. */
    public Html span(String className, double value) {
        return Tags.span(cls(className + " number"), tip(() -> Figures.exact(value)), text(of(value)));
    }

    /** The numbers in a span of a class, with all digits as a tip. */
    public Html span(String className, Tensor value) {
        return Tags.span(cls(className + " number"), tip(() -> Figures.exact(value)), numbers(value));
    }

    /** The numbers of a value: a small matrix or vector is written out, of a larger one the space it is in. */
    public Html numbers(Tensor value) {
        boolean isList = value.shape().rank() < 2 && value.size() <= Figures.LISTED;
        return !isList && Numerals.isShown(value.shape())
                ? Mathematics.inline(Numerals.rounded(value, Figures.ROUGH))
                : text(of(value));
    }
}
