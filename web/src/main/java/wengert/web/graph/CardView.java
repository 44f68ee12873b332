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
import wengert.tensor.Tensor;
import wengert.web.drawing.Card;
import wengert.web.drawing.Paths;
import wengert.web.drawing.TextWidth;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Progress;
import wengert.web.words.Word;

/** One node as a card: outline, operation, name and numbers, and a badge on a number that is none. */
final class CardView {
    private static final double RADIUS = 8;
    private static final double FRAME = 4;
    /** From a closed group to the edge of what is behind it. */
    private static final double STACK = 4;

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
        String classes = classes(scene, card);
        List<?> shown = List.of(
                scene.drawing(),
                corner.x(),
                corner.y(),
                classes,
                scene.isFar(),
                shown(subject.value(id)),
                progress.hasValue(id),
                progress.derivativeMode(),
                shown(progress.derivative(id)),
                progress.hasDerivative(id));
        return lazy(
                card.key(),
                shown,
                () -> element(
                        "g",
                        key(card.key()),
                        cls(classes),
                        attr("id", scene.cardId(id)),
                        attr("tabindex", 0),
                        attr("role", "button"),
                        attr("aria-pressed", scene.chosen() == id ? "true" : "false"),
                        attr("aria-label", Spoken.of(card, subject, progress)),
                        attr(
                                "transform",
                                "translate(" + Paths.number(corner.x()) + " " + Paths.number(corner.y()) + ")"),
                        on("click", new GraphAction.Choose(id)),
                        on("pointerenter", new Selection.Hover(id)),
                        on("pointerleave", new Selection.Hover(-1)),
                        on("keydown", happening -> pressed(scene, id, happening))
                                .preventing(),
                        inside(scene, card),
                        badge(card, subject, progress),
                        when(card.group() != 0, () -> FrameView.turn("+", id, card.width() - 2, 2))));
    }

    /** A finite number, which is the same wherever it is equal; anything else is shown anew each time. */
    private static Object shown(Tensor value) {
        return value.shape().isScalar() && Figures.alarm(value).isEmpty() ? (Object) value.scalar() : value;
    }

    private static @Nullable Object pressed(Scene scene, int node, Happening happening) {
        if (happening.key().equals("Enter")) {
            return new Selection.Select(node);
        }
        if (happening.key().equals("o")) {
            return new GraphAction.Fold(node);
        }
        int next = Walk.from(node, happening.key(), scene.drawing());
        return next < 0 ? null : new GraphAction.WalkTo(next, scene.cardId(next));
    }

    private static String classes(Scene scene, Card card) {
        int id = card.node();
        return KINDS.get(card.kind())
                + (id == scene.subject().output() ? " is-output" : "")
                + (id == scene.chosen() ? " is-selected" : "")
                + (id == scene.hovered() ? " is-hovered" : "")
                + (id == scene.current() ? " is-current" : "")
                + (scene.progress().isAhead(id) ? " is-ahead" : "");
    }

    /** What stays while numbers change, and after it the numbers. */
    private static Part inside(Scene scene, Card card) {
        Subject subject = scene.subject();
        Progress progress = scene.progress();
        int id = card.node();
        if (card.kind() == Card.Kind.CONSTANT) {
            return constant(card, subject.value(id));
        }
        boolean isOutput = id == subject.output();
        CardNumbers numbers = CardNumbers.of(scene, card);
        return Html.all(
                lazy(
                        "still",
                        List.of(
                                card,
                                isOutput,
                                numbers.mode(),
                                numbers.hasValue(),
                                numbers.hasDerivative(),
                                scene.isFar()),
                        () -> element(
                                "g",
                                key("still"),
                                card.kind() == Card.Kind.INPUT ? input(card) : operation(card, isOutput),
                                numbers.signs())),
                numbers.value(subject.value(id)),
                numbers.derivative(progress.derivative(id)));
    }

    private static Part input(Card card) {
        return Html.all(
                outline("card-box", 0, card, card.height() / 2),
                label("card-name is-named", Card.PADDING + 8, card.height() / 2 + 6, card.name()));
    }

    private static Part operation(Card card, boolean isOutput) {
        return Html.all(
                when(isOutput, () -> outline("card-frame", FRAME, card, RADIUS + FRAME)),
                when(card.group() != 0, () -> stack(card)),
                outline("card-box", 0, card, RADIUS),
                label("card-sign", Card.PADDING, 23, card.sign()),
                element(
                        "text",
                        cls(card.isNamed() ? "card-name is-named" : "card-name"),
                        attr("x", Paths.number(card.width() - Card.PADDING)),
                        attr("y", 23),
                        attr("text-anchor", "end"),
                        text(card.name())));
    }

    /** There is more behind a closed group. */
    private static Html stack(Card card) {
        return element(
                "path",
                cls("card-stack"),
                attr(
                        "d",
                        "M" + Paths.number(STACK + RADIUS) + " " + Paths.number(card.height() + STACK) + "H"
                                + Paths.number(card.width() + STACK - RADIUS) + "a8 8 0 0 0 8 -8V"
                                + Paths.number(STACK + RADIUS)));
    }

    private static Part constant(Card card, Tensor value) {
        return Html.all(
                outline("card-box", 0, card, card.height() / 2),
                element(
                        "text",
                        cls("card-constant"),
                        attr("x", Paths.number(card.width() / 2)),
                        attr("y", Paths.number(card.height() / 2 + 5)),
                        attr("text-anchor", "middle"),
                        tip(() -> Figures.exact(value)),
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

    static Html label(String name, double x, double y, String content) {
        return element("text", cls(name), attr("x", Paths.number(x)), attr("y", Paths.number(y)), text(content));
    }

    /** A sign and a word on a card with a number that is not finite. */
    private static Part badge(Card card, Subject subject, Progress progress) {
        int id = card.node();
        String words = progress.hasValue(id) ? badge(subject.value(id), Word.BADGE_NAN, Word.BADGE_INFINITE) : "";
        if (words.isEmpty() && progress.hasDerivative(id)) {
            words = badge(progress.derivative(id), Word.BADGE_NAN_GRADIENT, Word.BADGE_INFINITE_GRADIENT);
        }
        if (words.isEmpty()) {
            return Part.NOTHING;
        }
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

    private static String badge(Tensor value, Word nan, Word infinite) {
        double magnitude = Figures.magnitude(value);
        return Double.isNaN(magnitude) ? nan.text() : Double.isInfinite(magnitude) ? infinite.text() : "";
    }
}
