package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;

import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.subject.Figures;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;

/** One node's inside: outline, operation, name and numbers, from its top left corner. */
final class CardView {
    private static final double RADIUS = 8;
    private static final double FRAME = 4;

    private CardView() {}

    static Part of(Card card, Subject subject, Progress progress, boolean isFar) {
        return switch (card.kind()) {
            case INPUT -> input(card, subject, progress, isFar);
            case OPERATION -> operation(card, subject, progress, isFar);
            case CONSTANT -> constant(card, subject);
        };
    }

    private static Part input(Card card, Subject subject, Progress progress, boolean isFar) {
        double column = Card.nameColumn(card.name());
        return Html.all(
                outline("card-box", 0, card, card.height() / 2),
                label("card-name is-named", Card.PADDING + 8, card.height() / 2 + 6, card.name()),
                value(card, column, 21, subject, progress, isFar),
                derivative(card, column, 40, subject, progress, isFar));
    }

    private static Part operation(Card card, Subject subject, Progress progress, boolean isFar) {
        boolean isOutput = card.node() == subject.output();
        return Html.all(
                when(isOutput, () -> outline("card-frame", FRAME, card, RADIUS + FRAME)),
                outline("card-box", 0, card, RADIUS),
                label("card-sign", Card.PADDING, 23, card.sign()),
                element(
                        "text",
                        cls(card.isNamed() ? "card-name is-named" : "card-name"),
                        attr("x", Paths.number(card.width() - Card.PADDING)),
                        attr("y", 23),
                        attr("text-anchor", "end"),
                        text(card.name())),
                value(card, Card.PADDING, 45, subject, progress, isFar),
                derivative(card, Card.PADDING, 64, subject, progress, isFar));
    }

    private static Part constant(Card card, Subject subject) {
        return Html.all(
                outline("card-box", 0, card, card.height() / 2),
                element(
                        "text",
                        cls("card-constant"),
                        attr("x", Paths.number(card.width() / 2)),
                        attr("y", Paths.number(card.height() / 2 + 5)),
                        attr("text-anchor", "middle"),
                        element("title", text(Figures.exact(subject.value(card.node())))),
                        text(card.sign())));
    }

    private static Html outline(String name, double by, Card card, double radius) {
        return element(
                "rect",
                cls(name),
                attr("x", Paths.number(-by)),
                attr("y", Paths.number(-by)),
                attr("width", Paths.number(card.width() + 2 * by)),
                attr("height", Paths.number(card.height() + 2 * by)),
                attr("rx", Paths.number(radius)));
    }

    private static Html label(String name, double x, double y, String content) {
        return element("text", cls(name), attr("x", Paths.number(x)), attr("y", Paths.number(y)), text(content));
    }

    private static Part value(Card card, double x, double y, Subject subject, Progress progress, boolean isFar) {
        double value = subject.value(card.node());
        boolean isThere = progress.hasValue(card.node());
        return number("value", Mode.FORWARD, x, y, isThere, value, isFar);
    }

    private static Part derivative(Card card, double x, double y, Subject subject, Progress progress, boolean isFar) {
        if (!subject.varies(card.node())) {
            return Part.NOTHING;
        }
        Mode mode = progress.derivativeMode();
        String kind = mode == Mode.TANGENT ? "tangent" : "adjoint";
        double value = progress.derivative(card.node());
        return number(kind, mode, x, y, progress.hasDerivative(card.node()), value, isFar);
    }

    /** A line with the sign of the number, v, v-bar or v-dot, and its digits if it is there. */
    private static Part number(
            String kind, Mode mode, double x, double y, boolean isThere, double value, boolean isFar) {
        return element(
                "g",
                cls("figure figure-" + kind + (isThere ? "" : " is-absent")),
                label("figure-sign", x, y, "v"),
                accent(mode, x, y),
                element(
                        "text",
                        cls("figure-digits" + (Figures.alarm(value).isEmpty() ? "" : " is-alarming")),
                        attr("x", Paths.number(x + Card.INDENT)),
                        attr("y", Paths.number(y)),
                        when(isThere, () -> element("title", text(Figures.exact(value)))),
                        text(isThere ? isFar ? Figures.rough(value) : Figures.of(value) : "·")));
    }

    /** The bar or the dot, drawn: combining characters sit differently in every typeface. */
    private static Part accent(Mode mode, double x, double y) {
        return switch (mode) {
            case FORWARD -> Part.NOTHING;
            case BACKWARD ->
                element(
                        "path",
                        cls("figure-accent"),
                        attr("d", "M" + Paths.number(x) + " " + Paths.number(y - 10) + "h8"));
            case TANGENT ->
                element(
                        "circle",
                        cls("figure-accent"),
                        attr("cx", Paths.number(x + 4)),
                        attr("cy", Paths.number(y - 11)),
                        attr("r", "1.5"));
        };
    }
}
