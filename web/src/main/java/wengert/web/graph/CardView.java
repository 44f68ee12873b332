package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.tip;
import static wengert.web.html.Html.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.layout.Point;
import wengert.web.drawing.Card;
import wengert.web.drawing.Paths;
import wengert.web.drawing.TextWidth;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;

/** One node as a card: outline, operation, name and numbers, and a badge on a number that is none. */
final class CardView {
    private static final double RADIUS = 8;
    private static final double FRAME = 4;
    private static final Map<Card.Kind, String> KINDS = Map.of(
            Card.Kind.INPUT, "card card-input",
            Card.Kind.OPERATION, "card card-operation",
            Card.Kind.CONSTANT, "card card-constant");

    private CardView() {}

    static Html of(Scene scene, Card card) {
        int id = card.node();
        Subject subject = scene.subject();
        Progress progress = scene.progress();
        Point corner = scene.pose().corner(id);
        String place = "translate(" + Paths.number(corner.x()) + " " + Paths.number(corner.y()) + ")";
        String classes = classes(scene, card);
        List<?> shown = List.of(
                scene.drawing(),
                place,
                classes,
                scene.isFar(),
                subject.value(id),
                progress.hasValue(id),
                progress.derivativeMode(),
                progress.derivative(id),
                progress.hasDerivative(id));
        return lazy(
                "card " + card.key(),
                shown,
                () -> element(
                        "g",
                        key(card.key()),
                        cls(classes),
                        attr("id", GraphView.idOf(id)),
                        attr("tabindex", 0),
                        attr("role", "button"),
                        attr("aria-pressed", scene.selection().node() == id ? "true" : "false"),
                        attr("aria-label", Spoken.of(id, subject, progress)),
                        attr("transform", place),
                        on("click", new GraphAction.Choose(id)),
                        on("pointerenter", new Selection.Hover(id)),
                        on("pointerleave", new Selection.Hover(-1)),
                        on("keydown", happening -> pressed(scene, id, happening))
                                .preventing(),
                        inside(scene, card),
                        badge(card, subject, progress)));
    }

    private static @Nullable Object pressed(Scene scene, int node, Happening happening) {
        if (happening.key().equals("Enter")) {
            return new Selection.Select(node);
        }
        int next = Walk.from(node, happening.key(), scene.drawing(), scene.subject());
        return next < 0 ? null : new GraphAction.WalkTo(next);
    }

    private static String classes(Scene scene, Card card) {
        int id = card.node();
        return KINDS.get(card.kind())
                + (id == scene.subject().output() ? " is-output" : "")
                + (id == scene.selection().node() ? " is-selected" : "")
                + (id == scene.selection().hovered() ? " is-hovered" : "")
                + (id == scene.progress().current() ? " is-current" : "")
                + (scene.progress().isAhead(id) ? " is-ahead" : "");
    }

    private static Part inside(Scene scene, Card card) {
        return switch (card.kind()) {
            case INPUT -> input(card, scene.subject(), scene.progress(), scene.isFar());
            case OPERATION -> operation(card, scene.subject(), scene.progress(), scene.isFar());
            case CONSTANT -> constant(card, scene.subject());
        };
    }

    /** A sign and a word on a card with a number that is not finite. */
    private static Part badge(Card card, Subject subject, Progress progress) {
        int id = card.node();
        String alarm = progress.hasValue(id) ? Figures.alarm(subject.value(id)) : "";
        if (alarm.isEmpty() && progress.hasDerivative(id)) {
            alarm = Figures.alarm(progress.derivative(id));
            alarm = alarm.isEmpty() ? "" : alarm + " gradient";
        }
        if (alarm.isEmpty()) {
            return Part.NOTHING;
        }
        String words = "⚠ " + alarm.replace("not a number", "NaN");
        double width = TextWidth.of(words, 12) + 24;
        return element(
                "g",
                cls(subject.isBirth(id) ? "badge is-born" : "badge"),
                element(
                        "rect",
                        attr("x", Paths.number(card.width() / 2 - width / 2)),
                        attr("y", Paths.number(card.height() - 4)),
                        attr("width", Paths.number(width)),
                        attr("height", 20),
                        attr("rx", 10)),
                element(
                        "text",
                        attr("x", Paths.number(card.width() / 2)),
                        attr("y", Paths.number(card.height() + 10)),
                        attr("text-anchor", "middle"),
                        text(words)));
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
                        tip(() -> Figures.exact(subject.value(card.node()))),
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
                        when(isThere, () -> tip(() -> Figures.exact(value))),
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
