package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.style;
import static wengert.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import wengert.layout.Direction;
import wengert.layout.Place;
import wengert.tensor.Tensor;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Paths;
import wengert.web.drawing.TextWidth;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.model.Precision;
import wengert.web.sweep.Progress;

/** The numbers on their way in the current step, and the sums they land in. */
final class TravelView {
    private static final double TYPE = 12;
    private static final double HEIGHT = 22;
    /** Between a number that has arrived and the card. */
    private static final double GAP = 3;

    private TravelView() {}

    /** Each step has numbers of its own, so that they start anew. */
    static List<Part> tokens(Scene scene) {
        List<Part> parts = new ArrayList<>();
        for (Drawing.Wire wire : scene.drawing().wires()) {
            Progress.Travel travel = scene.travel(wire);
            if (travel != null) {
                parts.add(token(scene, wire, travel));
            }
        }
        return parts;
    }

    /** It leaves and arrives beside the cards, never over what they say. */
    private static Html token(Scene scene, Drawing.Wire wire, Progress.Travel travel) {
        String words = Figures.brief(travel.amount());
        double width = TextWidth.of(words, TYPE) + 16;
        boolean isLevel = scene.drawing().direction() == Direction.LEFT_TO_RIGHT;
        double clear = GAP + (isLevel ? width : HEIGHT) / 2;
        String path = travel.isBackward()
                ? Paths.reversed(wire.route().curve())
                : Paths.of(wire.route().curve());
        return element(
                "g",
                key(wire.key() + "@" + scene.progress().sweep().position()),
                cls("token"),
                attr("aria-hidden", "true"),
                style("offset-path", "path('" + path + "')"),
                style("--clear", Paths.number(clear) + "px"),
                element(
                        "rect",
                        attr("x", Paths.number(-width / 2)),
                        attr("y", Paths.number(-HEIGHT / 2)),
                        attr("width", Paths.number(width)),
                        attr("height", Paths.number(HEIGHT)),
                        attr("rx", Paths.number(HEIGHT / 2))),
                element("text", attr("y", 4), attr("text-anchor", "middle"), text(words)));
    }

    /** Where a number has landed: what it was added to, below the card. */
    static List<Part> sums(Scene scene) {
        Precision precision = scene.subject().precision();
        List<Part> parts = new ArrayList<>();
        for (Progress.Sum sum : scene.progress().sums()) {
            boolean isDrawn = scene.drawing().card(sum.node()).node() == sum.node();
            if (isDrawn && scene.isInSight(sum.node())) {
                Place place = scene.drawing().place(sum.node());
                String words = precision.of(sum.before()) + added(precision, sum.added());
                parts.add(element(
                        "text",
                        key(sum.node() + "@" + scene.progress().sweep().position()),
                        cls("sum"),
                        attr("x", Paths.number(place.centre().x())),
                        attr("y", Paths.number(place.bottom() + 16)),
                        attr("text-anchor", "middle"),
                        text(words)));
            }
        }
        return parts;
    }

    private static String added(Precision precision, Tensor added) {
        boolean isNegative = added.shape().isScalar() && added.scalar() < 0;
        return isNegative ? " − " + precision.of(-added.scalar()) : " + " + precision.of(added);
    }
}
