package wengert.web.graph;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import wengert.tensor.Tensor;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;

/**
 * A vector or a matrix as a grid of squares: the stronger the colour, the larger the magnitude; hollow squares are negative.
 *
 * <p>Of more than eight rows or columns every so many are shown.
 */
final class HeatMap {
    private static final int MOST = 8;
    private static final double STEPS = 5;
    private static final double LARGEST = 12;

    private HeatMap() {}

    /**
     * The map in a drawing, as large as fits.
     *
     * @param kind value, adjoint or tangent: which colour it has
     * @param x its left side
     * @param y its upper side
     */
    static Html of(String kind, Tensor value, double x, double y, double width, double height) {
        int rows = Math.min(value.shape().rows(), MOST);
        int columns = Math.min(value.shape().columns(), MOST);
        double side = Math.min(LARGEST, Math.min(height / rows, width / columns));
        double largest = Figures.magnitude(value);
        List<Part> squares = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double element = value.get(
                        i * value.shape().rows() / rows, j * value.shape().columns() / columns);
                squares.add(element(
                        "rect",
                        cls("heat heat-" + step(element, largest) + (element < 0 ? " is-negative" : "")),
                        attr("x", Paths.number(x + j * side)),
                        attr("y", Paths.number(y + i * side)),
                        attr("width", Paths.number(side - 1)),
                        attr("height", Paths.number(side - 1)),
                        attr("rx", "1")));
            }
        }
        return element("g", cls("heat-map heat-of-" + kind), attr("aria-hidden", "true"), all(squares));
    }

    /** How strong the colour is, from 0 to 5; a word for what is no number. */
    private static String step(double element, double largest) {
        if (Double.isNaN(element) || Double.isInfinite(element)) {
            return "alarm";
        }
        return Integer.toString(largest > 0 ? (int) Math.ceil(STEPS * Math.abs(element) / largest) : 0);
    }
}
