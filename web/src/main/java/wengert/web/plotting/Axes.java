package wengert.web.plotting;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/** The frame of a plot: grid lines at round numbers, their numbers, and what the axes are. */
final class Axes {
    private static final int PIXELS_ACROSS = 90;
    private static final int PIXELS_UP = 44;

    /** Below this width both titles are short. */
    private static final double NARROW = 360;

    private Axes() {}

    /** The grid with its numbers: those of the horizontal axis below, those of the vertical one to the left. */
    static Html grid(Scale x, Scale y, boolean isNumberedBelow) {
        List<Part> parts = new ArrayList<>();
        for (double tick : x.ticks((int) Math.max(2, (x.to() - x.from()) / PIXELS_ACROSS))) {
            double pixel = x.pixel(tick);
            parts.add(line(tick == 0 ? "plot-zero" : "plot-grid", pixel, y.from(), pixel, y.to()));
            if (isNumberedBelow) {
                parts.add(number(pixel, y.from() + 18, "middle", tick));
            }
        }
        for (double tick : y.ticks((int) Math.max(2, (y.from() - y.to()) / PIXELS_UP))) {
            double pixel = y.pixel(tick);
            parts.add(line(tick == 0 ? "plot-zero" : "plot-grid", x.from(), pixel, x.to(), pixel));
            parts.add(number(x.from() - 8, pixel + 4, "end", tick));
        }
        return element("g", cls("plot-axes"), all(parts));
    }

    static Html line(String className, double x1, double y1, double x2, double y2) {
        return element(
                "path",
                cls(className),
                attr(
                        "d",
                        "M" + Paths.number(x1) + " " + Paths.number(y1) + "L" + Paths.number(x2) + " "
                                + Paths.number(y2)));
    }

    private static Html number(double x, double y, String anchor, double value) {
        return label("plot-number", x, y, anchor, Figures.of(value));
    }

    static Html label(String className, double x, double y, String anchor, String words) {
        return element(
                "text",
                cls(className),
                attr("x", Paths.number(x)),
                attr("y", Paths.number(y)),
                attr("text-anchor", anchor),
                text(words));
    }

    /** The value and the gradient at the point, above a plot against two inputs. */
    static List<Part> titles(Scene scene, Samples here, double left, double right, double y) {
        boolean isNarrow = right - left < NARROW;
        double value = here.values()[0];
        return List.of(
                label(
                        "plot-title is-value",
                        left,
                        y,
                        "start",
                        scene.output() + " = " + (isNarrow ? Figures.brief(value) : Figures.of(value))),
                label(
                        "plot-title is-adjoint",
                        right,
                        y,
                        "end",
                        isNarrow ? "∇ " + gradient(here) : Word.PLOT_GRADIENT.with(gradient(here))));
    }

    /** The derivatives in two variables at the first point. */
    static String gradient(Samples samples) {
        return pair(samples.slopes().get(0)[0], samples.slopes().get(1)[0]);
    }

    static String pair(double first, double second) {
        return "(" + Figures.brief(first) + ", " + Figures.brief(second) + ")";
    }

    static Html point(double x, double y) {
        return circle("plot-point", x, y, 6);
    }

    static Html dot(String className, double x, double y) {
        return circle(className, x, y, 4);
    }

    private static Html circle(String className, double x, double y, int radius) {
        return element(
                "circle", cls(className), attr("cx", Paths.number(x)), attr("cy", Paths.number(y)), attr("r", radius));
    }

    static Html area(String className, double left, double top, double right, double bottom) {
        return element(
                "rect",
                cls(className),
                attr("x", Paths.number(left)),
                attr("y", Paths.number(top)),
                attr("width", Paths.number(Math.max(0, right - left))),
                attr("height", Paths.number(Math.max(0, bottom - top))));
    }
}
