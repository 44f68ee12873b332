package wengert.web.graph;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.layout.Place;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Paths;
import wengert.web.drawing.Viewport;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;

/** All of a drawing, small, with what is looked at marked in it; a very long one is squeezed. */
final class MinimapView {
    private static final double LONG = 176;
    private static final double SHORT = 40;
    /** Less than this part of the drawing in sight, in either direction, is worth a map. */
    private static final double SHARE = 0.6;
    /** On a narrower screen there is no room. */
    private static final double NARROW = 600;

    private MinimapView() {}

    /** The map; nothing where most of the drawing is in sight. */
    static Part of(Drawing drawing, Viewport looked, Viewport.Screen screen) {
        double width = drawing.layout().width();
        double height = drawing.layout().height();
        double scale = looked.scale(screen);
        double seenWidth = screen.width() / scale;
        double seenHeight = screen.height() / scale;
        if (screen.width() < NARROW || (seenWidth > SHARE * width && seenHeight > SHARE * height)) {
            return Part.NOTHING;
        }
        double side = Math.max(width, height);
        return element(
                "svg",
                key("minimap"),
                cls("minimap"),
                attr("viewBox", "0 0 " + Paths.number(width) + " " + Paths.number(height)),
                attr("preserveAspectRatio", "none"),
                attr("aria-hidden", "true"),
                style("width", Paths.number(Math.max(SHORT, LONG * width / side)) + "px"),
                style("height", Paths.number(Math.max(SHORT, LONG * height / side)) + "px"),
                on("pointerdown", happening -> at(drawing, happening)),
                on("pointermove", happening -> happening.buttons() == 1 ? at(drawing, happening) : null),
                lazy("minimap", List.of(drawing), () -> boxes(drawing)),
                element(
                        "path",
                        cls("minimap-view"),
                        attr(
                                "d",
                                Paths.rectangle(
                                        looked.unitX(0, screen), looked.unitY(0, screen), seenWidth, seenHeight))));
    }

    private static @Nullable Object at(Drawing drawing, Happening happening) {
        return new GraphAction.LookAt(
                happening.x() / happening.width() * drawing.layout().width(),
                happening.y() / happening.height() * drawing.layout().height());
    }

    private static Html boxes(Drawing drawing) {
        return element("path", cls("minimap-boxes"), attr("d", outlines(drawing)));
    }

    /** All cards as one path. */
    static String outlines(Drawing drawing) {
        StringBuilder boxes = new StringBuilder();
        for (Card card : drawing.cards()) {
            Place place = drawing.place(card.node());
            boxes.append(Paths.rectangle(place.x(), place.y(), card.width(), card.height()));
        }
        return boxes.toString();
    }
}
