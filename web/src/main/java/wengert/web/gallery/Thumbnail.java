package wengert.web.gallery;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;

import wengert.lang.Program;
import wengert.layout.Layout;
import wengert.layout.Place;
import wengert.web.drawing.Card;
import wengert.web.drawing.Draft;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Paths;
import wengert.web.html.Part;
import wengert.web.html.Pictures;
import wengert.web.model.Computation;
import wengert.web.placing.LayoutRequest;

/** The graph of a program from afar: shapes and edges, and no words. */
public final class Thumbnail {
    private static final double MARGIN = 12;
    /** A small graph is not made larger than one of this size. */
    private static final double LEAST_WIDTH = 720;

    private static final double LEAST_HEIGHT = 240;

    private Thumbnail() {}

    /** The picture of a program, drawn as the page draws it when it opens. */
    public static String of(String program) {
        Draft draft = Draft.of(Computation.of(Program.read(program)), Folds.START);
        Drawing drawing = draft.drawn(LayoutRequest.across(draft.diagram()));
        StringBuilder edges = new StringBuilder();
        StringBuilder inputs = new StringBuilder();
        StringBuilder operations = new StringBuilder();
        for (Drawing.Wire wire : drawing.wires()) {
            edges.append(Paths.of(wire.route().curve()));
        }
        for (Card card : drawing.cards()) {
            Place place = drawing.place(card.node());
            switch (card.kind()) {
                case OPERATION -> operations.append(Paths.rectangle(place.x(), place.y(), card.width(), card.height()));
                case INPUT -> inputs.append(Paths.rectangle(place.x(), place.y(), card.width(), card.height()));
                case CONSTANT ->
                    edges.append(Paths.rectangle(
                            place.x() + card.width() / 4, place.centre().y(), card.width() / 2, 0));
            }
        }
        return Pictures.of(element(
                        "svg",
                        cls("thumbnail"),
                        attr("viewBox", view(drawing.layout())),
                        attr("aria-hidden", "true"),
                        path("thumbnail-edges", edges),
                        path("thumbnail-operations", operations),
                        path("thumbnail-inputs", inputs)))
                .json();
    }

    private static String view(Layout layout) {
        double width = Math.max(LEAST_WIDTH, layout.width() + 2 * MARGIN);
        double height = Math.max(LEAST_HEIGHT, layout.height() + 2 * MARGIN);
        return Paths.number((layout.width() - width) / 2) + " " + Paths.number((layout.height() - height) / 2) + " "
                + Paths.number(width) + " " + Paths.number(height);
    }

    private static Part path(String className, StringBuilder data) {
        return element("path", cls(className), attr("d", data.toString()));
    }
}
