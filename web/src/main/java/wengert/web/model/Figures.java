package wengert.web.model;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;

import wengert.explain.Numerals;
import wengert.number.Numbers;
import wengert.web.html.Html;
import wengert.web.html.Tags;

/** Numbers as the page writes them: a real minus sign, and few enough digits to be read at a glance. */
public final class Figures {
    /** Significant digits of a slope beside an edge, where room is short. */
    private static final int BRIEF = 4;

    private static final int ROUGH = 3;

    private Figures() {}

    /** The number to six significant digits. */
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
        return Double.isNaN(value) ? "not a number" : Double.isInfinite(value) ? "infinite" : "";
    }

    /** The number in a span of a class, with all its digits as a tip. */
    public static Html span(String className, double value) {
        return Tags.span(cls(className + " number"), tip(() -> exact(value)), text(of(value)));
    }
}
