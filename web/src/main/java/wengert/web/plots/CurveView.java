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

/** The output against one input with the tangent at its value, and below it the derivative against the same input. */
final class CurveView {
    private static final int POINTS = 401;
    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 32;
    private static final double BOTTOM = 32;
    private static final double BETWEEN = 32;
    /** The part of the height that the output has. */
    private static final double UPPER = 0.64;

    private final String output;
    private final Variable variable;
    private final Scale x;
    private final double[] points;
    private final Samples samples;
    private final Samples here;

    private CurveView(Graph graph, String output, Variable variable, Screen screen) {
        this.output = output;
        this.variable = variable;
        this.x = across(variable, screen.width());
        this.points = Samples.line(variable.range(), POINTS);
        Sampler sampler = new Sampler(graph, List.of(variable));
        this.samples = sampler.at(new double[][] {points});
        this.here = sampler.at(new double[][] {{variable.value()}});
    }

    /** The plot, as large as the screen. */
    static List<Part> of(Graph graph, String output, Variable variable, Screen screen) {
        return new CurveView(graph, output, variable, screen).panels(screen);
    }

    /** From which pixel to which the horizontal axis goes. */
    static Scale across(Variable variable, double width) {
        return new Scale(variable.range().low(), variable.range().high(), LEFT, Math.max(LEFT + 1, width - RIGHT));
    }

    private List<Part> panels(Screen screen) {
        double height = Math.max(3, screen.height() - TOP - BOTTOM - BETWEEN);
        double middle = TOP + UPPER * height;
        Scale upper = Scale.around(samples.values(), value(), middle, TOP);
        Scale lower = Scale.around(
                samples.slopes().get(0), slope(), middle + BETWEEN + (1 - UPPER) * height, middle + BETWEEN);
        String derivative = "∂" + output + "/∂" + variable.label();
        return List.of(
                panel(upper, "value", output, value(), samples.values(), false),
                tangent(upper),
                panel(lower, "adjoint", derivative, slope(), samples.slopes().get(0), true),
                mark(upper, value()),
                mark(lower, slope()));
    }

    private double value() {
        return here.values()[0];
    }

    private double slope() {
        return here.slopes().get(0)[0];
    }

    private Html panel(Scale y, String kind, String name, double now, double[] values, boolean isLowest) {
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.grid(x, y, isLowest));
        parts.addAll(gaps(y, values));
        parts.add(within(y, element("path", cls("plot-curve is-" + kind), attr("d", curve(y, values)))));
        parts.add(Axes.label("plot-title is-" + kind, LEFT, y.to() - 10, "start", name + " = " + Figures.of(now)));
        parts.add(when(isLowest, y));
        return element("g", cls("plot-panel"), all(parts));
    }

    /** What goes beyond the scales is cut off. */
    private Html within(Scale y, Html content) {
        String width = Paths.number(x.to() - x.from());
        String height = Paths.number(y.from() - y.to());
        return element(
                "svg",
                attr("x", Paths.number(x.from())),
                attr("y", Paths.number(y.to())),
                attr("width", width),
                attr("height", height),
                attr("viewBox", Paths.number(x.from()) + " " + Paths.number(y.to()) + " " + width + " " + height),
                content);
    }

    private Part when(boolean isLowest, Scale y) {
        return Html.when(isLowest, () -> Axes.label("plot-name", x.to(), y.from() - 8, "end", variable.label()));
    }

    /** Where there is no number: not a gap in the drawing, but one in the function. */
    private List<Part> gaps(Scale y, double[] values) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < values.length) {
            if (isNumber(values[from])) {
                from++;
                continue;
            }
            int to = from;
            while (to + 1 < values.length && !isNumber(values[to + 1])) {
                to++;
            }
            double left = x.pixel(points[Math.max(0, from - 1)]);
            double right = x.pixel(points[Math.min(points.length - 1, to + 1)]);
            parts.add(Axes.area("plot-gap", left, y.to(), right, y.from()));
            from = to + 1;
        }
        return parts;
    }

    private static boolean isNumber(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    /** It ends where there is no number, and where it leaves the picture on one side and comes back on the other. */
    private String curve(Scale y, double[] values) {
        StringBuilder path = new StringBuilder();
        boolean isDown = false;
        double height = y.from() - y.to();
        for (int i = 0; i < values.length; i++) {
            if (!isNumber(values[i])) {
                isDown = false;
                continue;
            }
            boolean jumps = isDown
                    && !y.shows(values[i])
                    && !y.shows(values[i - 1])
                    && y.low() > values[i] != y.low() > values[i - 1];
            double pixel = Math.max(y.to() - height, Math.min(y.from() + height, y.pixel(values[i])));
            path.append(isDown && !jumps ? 'L' : 'M')
                    .append(Paths.number(x.pixel(points[i])))
                    .append(' ')
                    .append(Paths.number(pixel));
            isDown = true;
        }
        return path.toString();
    }

    private Part tangent(Scale y) {
        boolean isThere = isNumber(value()) && isNumber(slope());
        return Html.when(isThere, () -> {
            double low = value() + slope() * (x.low() - variable.value());
            double high = value() + slope() * (x.high() - variable.value());
            return within(y, Axes.line("plot-tangent", x.from(), y.pixel(low), x.to(), y.pixel(high)));
        });
    }

    private Part mark(Scale y, double value) {
        double pixel = x.pixel(variable.value());
        return Html.when(
                x.shows(variable.value()),
                () -> element(
                        "g",
                        cls("plot-mark"),
                        Axes.line("plot-here", pixel, y.from(), pixel, y.to()),
                        Html.when(isNumber(value), () -> Axes.point(pixel, y.pixel(value)))));
    }
}
