package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Html.when;

import wengert.web.drawing.Card;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.sweep.Mode;

/**
 * The two lines of numbers on a card: its value, and its adjoint or tangent if it varies.
 *
 * @param x where the signs stand; digits stand to their right
 * @param valueY the base line of the value
 * @param derivativeY the base line of the derivative
 * @param mode which derivative it is
 */
record CardNumbers(
        double x,
        double valueY,
        double derivativeY,
        Mode mode,
        boolean hasValue,
        boolean varies,
        boolean hasDerivative,
        boolean isFar) {
    /** From afar the type is larger, and so are the lines. */
    private static final double FARTHER = 3;

    static CardNumbers of(Scene scene, Card card) {
        boolean isInput = card.kind() == Card.Kind.INPUT;
        int id = card.node();
        return new CardNumbers(
                isInput ? Card.nameColumn(card.name()) : Card.PADDING,
                isInput ? 21 : 45,
                (isInput ? 40 : 64) + (scene.isFar() ? FARTHER : 0),
                scene.progress().derivativeMode(),
                scene.progress().hasValue(id),
                scene.subject().varies(id),
                scene.progress().hasDerivative(id),
                scene.isFar());
    }

    /** The signs before the digits: v, and v with a bar or a dot. */
    Part signs() {
        return Html.all(
                CardView.label(sign("value", hasValue), x, valueY, "v"),
                when(varies, () -> CardView.label(sign(kind(), hasDerivative), x, derivativeY, "v")),
                when(varies, this::accent));
    }

    private static String sign(String kind, boolean isThere) {
        return "figure figure-sign figure-" + kind + (isThere ? "" : " is-absent");
    }

    private String kind() {
        return mode == Mode.TANGENT ? "tangent" : "adjoint";
    }

    /** The bar or the dot, drawn: combining characters sit differently in every typeface. */
    private Part accent() {
        return mode == Mode.TANGENT
                ? element(
                        "circle",
                        cls("figure-dot"),
                        attr("cx", Paths.number(x + 4)),
                        attr("cy", Paths.number(derivativeY - 11)),
                        attr("r", "1.5"))
                : element(
                        "path",
                        cls("figure-bar"),
                        attr("d", "M" + Paths.number(x) + " " + Paths.number(derivativeY - 10) + "h8"));
    }

    Part value(double value) {
        return digits("value", valueY, hasValue, value);
    }

    Part derivative(double value) {
        return varies ? digits(kind(), derivativeY, hasDerivative, value) : Part.NOTHING;
    }

    private Part digits(String kind, double y, boolean isThere, double value) {
        return element(
                "text",
                cls("figure figure-digits figure-" + kind
                        + (isThere ? "" : " is-absent")
                        + (Figures.alarm(value).isEmpty() ? "" : " is-alarming")),
                attr("x", Paths.number(x + Card.INDENT)),
                attr("y", Paths.number(y)),
                when(isThere, () -> tip(() -> Figures.exact(value))),
                text(isThere ? isFar ? Figures.rough(value) : Figures.of(value) : "·"));
    }
}
