package wengert.web.model;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;

import wengert.explain.Numerals;
import wengert.number.Numbers;
import wengert.web.html.Html;
import wengert.web.html.Tags;

/** Numbers as they stand on the page: six significant digits, a real minus sign, all digits on hover. */
public final class Digits {
    private Digits() {}

    /** The number as text, to six significant digits. */
    public static String shown(double value) {
        return Numerals.text(value, Numerals.DIGITS);
    }

    /** The number in a span of a class; its title holds all digits. */
    public static Html span(String className, double value) {
        return Tags.span(cls(className + " number"), attr("title", Numbers.shortest(value)), text(shown(value)));
    }
}
