package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Html.when;

import wengert.explain.Writing;
import wengert.tensor.Tensor;
import wengert.web.drawing.Card;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.model.Precision;
import wengert.web.sweep.Mode;

/**
 * The two lines of numbers on a card: its value, and its adjoint or tangent if it varies.
 *
 * @param x where the signs stand; digits stand to their right
 * @param valueY the base line of the value
 * @param derivativeY the base line of the derivative
 * @param mapX the left side of the maps of a vector or a matrix
 * @param mode which derivative it is
 * @param writing how both are written
 */
record CardNumbers(
        double x,
        double valueY,
        double derivativeY,
        double mapX,
        Mode mode,
        boolean hasValue,
        boolean varies,
        boolean hasDerivative,
        boolean isFar,
        Writing writing) {
    /** From afar the type is larger, and so are the lines. */
    private static final double FARTHER = 3;
    /** The height of the map of a tensor. */
    private static final double MAP = 28;

    private static final double MAP_WIDTH = 68;
    /** Room for the shape before it. */
    private static final double SHAPE = 60;

    static CardNumbers of(Scene scene, Card card) {
        boolean isInput = card.kind() == Card.Kind.INPUT;
        int id = card.node();
        boolean isTensor = !scene.subject().node(id).shape().isScalar();
        double first = (isInput ? 21 : 45) + (isTensor ? 8 : 0);
        double gap = isTensor ? MAP + 4 : 19;
        return new CardNumbers(
                isInput ? Card.nameColumn(card.name()) : Card.PADDING,
                first,
                first + gap + (scene.isFar() && !isTensor ? FARTHER : 0),
                (isInput ? Card.nameColumn(card.name()) : Card.PADDING) + Card.INDENT + SHAPE,
                scene.progress().derivativeMode(),
                scene.progress().hasValue(id),
                scene.subject().varies(id),
                scene.progress().hasDerivative(id),
                scene.isFar(),
                scene.subject().computation().writing());
    }

    /** The signs before the digits: v, and v with a bar or a dot. */
    Part signs() {
        String written = mode.sign(writing.adjoints());
        String letter = written.length() > 1 ? "v" : written;
        return Html.all(
                CardView.label(sign("value", hasValue), x, valueY, "v"),
                when(varies, () -> CardView.label(sign(kind(), hasDerivative), x, derivativeY, letter)),
                when(varies && letter.equals("v"), this::accent));
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

    Part value(Tensor value) {
        return digits("value", valueY, hasValue, value);
    }

    Part derivative(Tensor value) {
        return varies ? digits(kind(), derivativeY, hasDerivative, value) : Part.NOTHING;
    }

    /** The digits of a number; the shape of a vector or a matrix, whose map stands beside it. */
    private String words(Tensor value) {
        return isFar || !value.shape().isScalar() ? Figures.rough(value) : new Precision(writing.digits()).of(value);
    }

    private Part digits(String kind, double y, boolean isThere, Tensor value) {
        Html digits = element(
                "text",
                cls("figure figure-digits figure-" + kind
                        + (isThere ? "" : " is-absent")
                        + (Figures.alarm(value).isEmpty() ? "" : " is-alarming")),
                attr("x", Paths.number(x + Card.INDENT)),
                attr("y", Paths.number(y)),
                when(isThere, () -> tip(() -> Figures.exact(value))),
                text(isThere ? words(value) : "·"));
        boolean isMapped = isThere && value.size() > 1;
        return Html.all(digits, when(isMapped, () -> HeatMap.of(kind, value, mapX, y - 17, MAP_WIDTH, MAP)));
    }
}
