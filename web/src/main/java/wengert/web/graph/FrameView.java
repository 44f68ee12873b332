package wengert.web.graph;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import wengert.layout.Point;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Frame;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;

/**
 * What holds a call of a user function together: a rectangle where nothing else stands in it, and otherwise a band along
 * its cards and the edges between them, as one would mark them with a broad pen.
 */
final class FrameView {
    private static final double ROUND = 12;

    private FrameView() {}

    static Html of(Scene scene, Frame frame) {
        return lazy(
                "frame " + frame.group(),
                List.of(scene.drawing(), scene.pose()),
                () -> element(
                        "g",
                        key(frame.group()),
                        cls(frame.isClear() ? "frame" : "frame is-band"),
                        frame.isClear() ? rectangle(scene, frame) : band(scene, frame)));
    }

    private static Part rectangle(Scene scene, Frame frame) {
        Frame.Rectangle around = frame.around();
        Point corner = scene.pose().inFrame(frame, around.left(), around.top());
        return all(
                box("frame-box", corner, around.right() - around.left(), around.bottom() - around.top()),
                title(frame, corner.x() + ROUND, corner.y() + 15));
    }

    /** The outline is the same band, a little broader, under it. */
    private static Part band(Scene scene, Frame frame) {
        List<Part> parts = new ArrayList<>();
        parts.addAll(band(scene, frame, "frame-outline", frame.margin()));
        parts.addAll(band(scene, frame, "frame-band", frame.margin() - 1));
        Point first = scene.pose().corner(frame.titled(scene.drawing()));
        parts.add(title(frame, first.x() + 4, first.y() - 5));
        return all(parts);
    }

    private static List<Part> band(Scene scene, Frame frame, String name, double margin) {
        List<Part> parts = new ArrayList<>();
        for (Drawing.Wire wire : frame.inside()) {
            parts.add(element(
                    "path",
                    cls(name),
                    attr("d", Paths.of(scene.pose().curve(wire))),
                    attr("stroke-width", Paths.number(2 * margin))));
        }
        for (int node : frame.members()) {
            Card card = scene.drawing().card(node);
            Point corner = scene.pose().corner(node);
            double title = node == frame.titled(scene.drawing()) ? Frame.TITLE : 0;
            parts.add(box(
                    name,
                    new Point(corner.x() - margin, corner.y() - margin - title),
                    card.width() + 2 * margin,
                    card.height() + 2 * margin + title));
        }
        return parts;
    }

    private static Html box(String name, Point corner, double width, double height) {
        return element(
                "rect",
                cls(name),
                attr("x", Paths.number(corner.x())),
                attr("y", Paths.number(corner.y())),
                attr("width", Paths.number(width)),
                attr("height", Paths.number(height)),
                attr("rx", Paths.number(ROUND)));
    }

    private static Part title(Frame frame, double x, double y) {
        return all(
                turn("−", frame.members().get(0), x + 4, y - 4),
                element("text", attr("x", Paths.number(x + 18)), attr("y", Paths.number(y)), text(frame.title())));
    }

    /** What opens or closes the group that a node is in or stands for; keys have O for it. */
    static Html turn(String sign, int node, double x, double y) {
        return element(
                "g",
                key("turn"),
                cls("turn"),
                attr("aria-hidden", "true"),
                on("click", new GraphAction.Fold(node)),
                element("circle", attr("cx", Paths.number(x)), attr("cy", Paths.number(y)), attr("r", "8")),
                element(
                        "text",
                        attr("x", Paths.number(x)),
                        attr("y", Paths.number(y + 4)),
                        attr("text-anchor", "middle"),
                        text(sign)));
    }
}
