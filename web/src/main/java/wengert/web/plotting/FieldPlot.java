package wengert.web.plotting;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.when;
import static wengert.web.plotting.Samples.isNumber;

import java.util.ArrayList;
import java.util.List;
import wengert.web.drawing.Paths;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.plots.Pointer;
import wengert.web.words.Word;

/** The output against two inputs: lines of equal value, and arrows along the gradient, uphill. */
final class FieldPlot {
    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 40;
    private static final double BOTTOM = 48;
    private static final int MOST_COLUMNS = 200;
    /** About so many lines. */
    private static final int LINES = 14;
    /** Lines of so many strengths of colour. */
    private static final int STRENGTHS = 6;
    /** Pixels from one arrow to the next, and the length of the longest. */
    private static final double ARROW = 40;

    private final Scene scene;
    private final Sampler sampler;
    private final Variable across;
    private final Variable up;
    private final Scale x;
    private final Scale y;

    private FieldPlot(Scene scene, Variable across, Variable up) {
        this.scene = scene;
        this.sampler = new Sampler(scene.graph(), List.of(across, up));
        this.across = across;
        this.up = up;
        this.x = across.scale(LEFT, Math.max(LEFT + 1, scene.screen().width() - RIGHT));
        this.y = up.scale(Math.max(TOP + 1, scene.screen().height() - BOTTOM), TOP);
    }

    /** What stays while the point moves: lines and arrows. */
    static Html ground(Scene scene, Variable across, Variable up) {
        return new FieldPlot(scene, across, up).ground();
    }

    /** The plot of the output against these variables, over its ground. */
    static Picture of(Scene scene, Variable across, Variable up, Html ground) {
        return new FieldPlot(scene, across, up).picture(ground);
    }

    private Picture picture(Html ground) {
        List<Part> parts = new ArrayList<>();
        parts.add(ground);
        parts.addAll(point());
        parts.addAll(reading());
        return new Picture(
                Word.PLOT_FIELD.with(scene.output(), across.label(), up.label()),
                List.of(across.axis(x.from(), x.to()), up.axis(y.from(), y.to())),
                parts);
    }

    private Html ground() {
        int side = Samples.side(scene.graph(), MOST_COLUMNS);
        double[] values = at(Samples.along(x, side), Samples.along(y, side)).values();
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.grid(x, y, true));
        parts.add(element("path", cls("plot-gap"), attr("d", gaps(values, side))));
        parts.add(element("g", cls("plot-levels"), all(lines(values, side))));
        parts.add(element("g", cls("plot-arrows"), all(arrows())));
        parts.add(Axes.label("plot-name", x.to(), y.from() - 8, "end", across.label()));
        parts.add(Axes.label("plot-name", x.from() + 8, y.to() + 16, "start", up.label()));
        return element("g", all(parts));
    }

    private List<Part> lines(double[] values, int side) {
        List<Double> ticks = Contour.levels(values, LINES);
        List<Part> lines = new ArrayList<>();
        for (int k = 0; k < ticks.size(); k++) {
            String path = Contour.path(values, side, ticks.get(k), x, y);
            int strength = ticks.size() < 2 ? 1 : 1 + k * (STRENGTHS - 1) / (ticks.size() - 1);
            double level = ticks.get(k);
            lines.add(when(
                    !path.isEmpty(),
                    () -> element(
                            "path",
                            cls("plot-level plot-level-" + strength),
                            attr("d", path),
                            Html.tip(() -> scene.output() + " = " + Figures.of(level)))));
        }
        return lines;
    }

    /** Where there is no number, as path data: for each row of points the stretches without one. */
    private String gaps(double[] values, int side) {
        StringBuilder path = new StringBuilder();
        double width = (x.to() - x.from()) / (side - 1);
        double height = (y.from() - y.to()) / (side - 1);
        for (int j = 0; j < side; j++) {
            int i = 0;
            while (i < side) {
                int from = i;
                while (i < side && !isNumber(values[j * side + i])) {
                    i++;
                }
                if (i > from) {
                    double left = Math.max(x.from(), x.from() + (from - 0.5) * width);
                    double right = Math.min(x.to(), x.from() + (i - 0.5) * width);
                    double bottom = Math.min(y.from(), y.from() - (j - 0.5) * height);
                    double top = Math.max(y.to(), y.from() - (j + 0.5) * height);
                    path.append("M").append(Paths.number(left)).append(' ').append(Paths.number(bottom));
                    path.append("H").append(Paths.number(right)).append("V").append(Paths.number(top));
                    path.append("H").append(Paths.number(left)).append("Z");
                }
                i++;
            }
        }
        return path.toString();
    }

    private Samples at(double[] columns, double[] rows) {
        return sampler.at(Samples.field(columns, rows));
    }

    /** The square root of the length shows small gradients beside large ones. */
    private List<Part> arrows() {
        int columns = (int) Math.max(2, (x.to() - x.from()) / ARROW);
        int rows = (int) Math.max(2, (y.from() - y.to()) / ARROW);
        double[] atX = Samples.middles(x, columns);
        double[] atY = Samples.middles(y, rows);
        Samples samples = at(atX, atY);
        double[] dx = samples.slopes().get(0).clone();
        double[] dy = samples.slopes().get(1).clone();
        double longest = 0;
        for (int i = 0; i < dx.length; i++) {
            // Slopes per pixel are at right angles to the lines, whatever the ranges.
            dx[i] *= x.perPixel(atX[i % columns]);
            dy[i] *= -y.perPixel(atY[i / columns]);
            double length = length(dx[i], dy[i]);
            longest = isNumber(length) ? Math.max(longest, length) : longest;
        }
        List<Part> arrows = new ArrayList<>();
        for (int i = 0; i < dx.length && longest > 0; i++) {
            double length = length(dx[i], dy[i]);
            double part = Math.sqrt(length / longest);
            if (length > 0 && isNumber(length) && part > 0.08) {
                double reach = 0.42 * ARROW * part / length;
                arrows.add(arrow(
                        "plot-arrow",
                        x.pixel(atX[i % columns]),
                        y.pixel(atY[i / columns]),
                        dx[i] * reach,
                        -dy[i] * reach));
            }
        }
        return arrows;
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** About its middle, with a head at its end. */
    private static Html arrow(String className, double x, double y, double dx, double dy) {
        double endX = x + dx;
        double endY = y + dy;
        double head = 0.36;
        return element(
                "path",
                cls(className),
                attr(
                        "d",
                        "M" + Paths.number(x - dx) + " " + Paths.number(y - dy) + "L" + Paths.number(endX) + " "
                                + Paths.number(endY) + "M" + Paths.number(endX - head * (dx + dy) * 1.2) + " "
                                + Paths.number(endY - head * (dy - dx) * 1.2) + "L" + Paths.number(endX) + " "
                                + Paths.number(endY) + "L" + Paths.number(endX - head * (dx - dy) * 1.2) + " "
                                + Paths.number(endY - head * (dy + dx) * 1.2)));
    }

    private List<Part> point() {
        Samples here = sampler.at(new double[][] {{across.value()}, {up.value()}});
        double px = x.pixel(across.value());
        double py = y.pixel(up.value());
        double dx = here.slopes().get(0)[0];
        double dy = here.slopes().get(1)[0];
        List<Part> parts = new ArrayList<>(Axes.titles(scene, here, LEFT, x.to(), TOP - 14));
        if (x.shows(across.value()) && y.shows(up.value())) {
            double sx = dx * x.perPixel(across.value());
            double sy = dy * y.perPixel(up.value());
            double length = length(sx, sy);
            if (length > 0 && isNumber(length)) {
                double tx = sx / length * ARROW / 2;
                double ty = sy / length * ARROW / 2;
                parts.add(arrow("plot-arrow is-here", px + tx, py + ty, tx, ty));
            }
            parts.add(Axes.point(px, py));
        }
        return parts;
    }

    /** What the field says where the pointer is. */
    private List<Part> reading() {
        Pointer pointer = scene.pointer();
        boolean isOver = pointer != null
                && pointer.x() >= x.from()
                && pointer.x() <= x.to()
                && pointer.y() >= y.to()
                && pointer.y() <= y.from();
        if (!isOver || pointer == null) {
            return List.of();
        }
        double atX = x.atPixel(pointer.x());
        double atY = y.atPixel(pointer.y());
        Samples there = sampler.at(new double[][] {{atX}, {atY}});
        String value = scene.output() + " = " + Figures.of(there.values()[0]);
        String words =
                Word.PLOT_AT.with(Axes.pair(atX, atY), value + ",  " + Word.PLOT_GRADIENT.with(Axes.gradient(there)));
        return List.of(
                Axes.dot("plot-read-dot is-value", pointer.x(), pointer.y()),
                Axes.label("plot-read", x.from(), y.from() + 40, "start", words));
    }
}
