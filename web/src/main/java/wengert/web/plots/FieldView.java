package wengert.web.plots;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.web.drawing.Paths;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Figures;

/** The output against two inputs: lines of equal value, and arrows along the gradient, uphill. */
final class FieldView {
    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 40;
    private static final double BOTTOM = 40;
    /** About so many lines. */
    private static final int LINES = 14;
    /** Lines of so many strengths of colour. */
    private static final int STRENGTHS = 6;
    /** Pixels from one arrow to the next, and the length of the longest. */
    private static final double ARROW = 40;

    private final Graph graph;
    private final Sampler sampler;
    private final String output;
    private final Variable across;
    private final Variable up;
    private final Scale x;
    private final Scale y;

    private FieldView(Graph graph, String output, Variable across, Variable up, Screen screen) {
        this.graph = graph;
        this.sampler = new Sampler(graph, List.of(across, up));
        this.output = output;
        this.across = across;
        this.up = up;
        this.x = across(across, screen.width());
        this.y = up(up, screen.height());
    }

    static Scale across(Variable variable, double width) {
        return new Scale(variable.range().low(), variable.range().high(), LEFT, Math.max(LEFT + 1, width - RIGHT));
    }

    static Scale up(Variable variable, double height) {
        return new Scale(variable.range().low(), variable.range().high(), Math.max(TOP + 1, height - BOTTOM), TOP);
    }

    /** What stays while the point moves. */
    static List<Part> ground(Graph graph, String output, Variable across, Variable up, Screen screen) {
        return new FieldView(graph, output, across, up, screen).ground();
    }

    /** The point, with the gradient there. */
    static List<Part> point(Graph graph, String output, Variable across, Variable up, Screen screen) {
        return new FieldView(graph, output, across, up, screen).point();
    }

    private List<Part> ground() {
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.grid(x, y, true));
        parts.add(element("g", cls("plot-levels"), all(lines())));
        parts.add(element("g", cls("plot-arrows"), all(arrows())));
        parts.add(Axes.label("plot-name", x.to(), y.from() - 8, "end", across.label()));
        parts.add(Axes.label("plot-name", x.from() + 8, y.to() + 16, "start", up.label()));
        return parts;
    }

    private List<Part> lines() {
        int side = Samples.side(graph);
        double[] columns = Samples.line(across.range(), side);
        double[] rows = Samples.line(up.range(), side);
        Samples samples = at(columns, rows);
        List<Double> ticks = Contour.levels(samples.values(), LINES);
        List<Part> lines = new ArrayList<>();
        for (int k = 0; k < ticks.size(); k++) {
            String path = Contour.path(samples.values(), side, ticks.get(k), x, y);
            int strength = ticks.size() < 2 ? 1 : 1 + k * (STRENGTHS - 1) / (ticks.size() - 1);
            double level = ticks.get(k);
            lines.add(Html.when(
                    !path.isEmpty(),
                    () -> element(
                            "path",
                            cls("plot-level plot-level-" + strength),
                            attr("d", path),
                            Html.tip(() -> output + " = " + Figures.of(level)))));
        }
        return lines;
    }

    private Samples at(double[] columns, double[] rows) {
        double[][] points = new double[2][columns.length * rows.length];
        for (int j = 0; j < rows.length; j++) {
            for (int i = 0; i < columns.length; i++) {
                points[0][j * columns.length + i] = columns[i];
                points[1][j * columns.length + i] = rows[j];
            }
        }
        return sampler.at(points);
    }

    /** The square root of the length shows small gradients beside large ones. */
    private List<Part> arrows() {
        int columns = (int) Math.max(2, (x.to() - x.from()) / ARROW);
        int rows = (int) Math.max(2, (y.from() - y.to()) / ARROW);
        Samples samples = at(middles(across, columns), middles(up, rows));
        double[] dx = samples.slopes().get(0);
        double[] dy = samples.slopes().get(1);
        double perX = perX();
        double perY = perY();
        double longest = 0;
        for (int i = 0; i < dx.length; i++) {
            double length = length(dx[i] * perX, dy[i] * perY);
            longest = length <= Double.MAX_VALUE ? Math.max(longest, length) : longest;
        }
        List<Part> arrows = new ArrayList<>();
        for (int i = 0; i < dx.length && longest > 0; i++) {
            double length = length(dx[i] * perX, dy[i] * perY);
            double part = Math.sqrt(length / longest);
            if (length > 0 && length <= Double.MAX_VALUE && part > 0.08) {
                double reach = 0.42 * ARROW * part / length;
                int column = i % columns;
                int row = i / columns;
                double px = x.from() + (column + 0.5) * (x.to() - x.from()) / columns;
                double py = y.from() + (row + 0.5) * (y.to() - y.from()) / rows;
                arrows.add(arrow("plot-arrow", px, py, dx[i] * perX * reach, -dy[i] * perY * reach));
            }
        }
        return arrows;
    }

    /** How much of the variable one pixel is. Slopes per pixel are at right angles to the lines, whatever the ranges. */
    private double perX() {
        return (x.high() - x.low()) / (x.to() - x.from());
    }

    private double perY() {
        return (y.high() - y.low()) / (y.from() - y.to());
    }

    private static double[] middles(Variable variable, int count) {
        double[] middles = new double[count];
        double width = (variable.range().high() - variable.range().low()) / count;
        for (int i = 0; i < count; i++) {
            middles[i] = variable.range().low() + (i + 0.5) * width;
        }
        return middles;
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
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.label(
                "plot-title is-value", LEFT, TOP - 14, "start", output + " = " + Figures.of(here.values()[0])));
        parts.add(Axes.label(
                "plot-title is-adjoint",
                x.to(),
                TOP - 14,
                "end",
                "gradient (" + Figures.brief(dx) + ", " + Figures.brief(dy) + ")"));
        if (x.shows(across.value()) && y.shows(up.value())) {
            double sx = dx * perX();
            double sy = -dy * perY();
            double length = length(sx, sy);
            if (length > 0 && length <= Double.MAX_VALUE) {
                double tx = sx / length * ARROW / 2;
                double ty = sy / length * ARROW / 2;
                parts.add(arrow("plot-arrow is-here", px + tx, py + ty, tx, ty));
            }
            parts.add(Axes.point(px, py));
        }
        return parts;
    }
}
