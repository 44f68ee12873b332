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
import wengert.web.plots.Choice;
import wengert.web.plots.Pointer;
import wengert.web.words.Word;

/** The output against one input with the tangent at its value, and below it the derivative against the same input. */
final class CurvePlot {
    private static final int POINTS = 401;
    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 32;
    private static final double BOTTOM = 48;
    private static final double BETWEEN = 32;
    /** The part of the height that the output has. */
    private static final double UPPER = 0.64;
    /** A tangent is drawn through so many points, of which a straight line needs two and one on logarithmic scales more. */
    private static final int TANGENT = 65;

    private final Scene scene;
    private final Variable variable;
    private final Scale x;
    private final double[] points;
    private final Sampler sampler;
    private final Samples samples;
    private final Samples here;

    private CurvePlot(Scene scene, Variable variable) {
        this.scene = scene;
        this.variable = variable;
        this.x = variable.scale(LEFT, right());
        this.points = Samples.along(x, POINTS);
        this.sampler = new Sampler(
                scene.graph(),
                List.of(variable),
                scene.also().stream().map(Scene.Named::node).toList());
        this.samples = sampler.at(new double[][] {points});
        this.here = sampler.at(new double[][] {{variable.value()}});
    }

    /** The plot of the output against this variable. */
    static Picture of(Scene scene, Variable variable) {
        return new CurvePlot(scene, variable).picture();
    }

    private double right() {
        return Math.max(LEFT + 1, scene.screen().width() - RIGHT);
    }

    private Picture picture() {
        double height = Math.max(3, scene.screen().height() - TOP - BOTTOM - BETWEEN);
        double middle = TOP + UPPER * height;
        Scale upper = Scale.around(
                everything(), value(), middle, TOP, scene.choice().logs().contains(Choice.VALUE));
        Scale lower = Scale.around(
                samples.slopes().get(0), slope(), middle + BETWEEN + (1 - UPPER) * height, middle + BETWEEN);
        List<Part> parts = new ArrayList<>();
        parts.add(panel(upper, "value", scene.output(), value(), samples.values(), false));
        parts.addAll(others(upper));
        parts.add(tangent(upper));
        parts.add(panel(
                lower,
                "adjoint",
                scene.derivative(variable),
                slope(),
                samples.slopes().get(0),
                true));
        parts.add(mark(upper, value()));
        parts.add(mark(lower, slope()));
        parts.addAll(reading(upper, lower));
        String label =
                Word.PLOT_CURVE.with(scene.output(), variable.label(), Figures.of(x.low()), Figures.of(x.high()));
        return new Picture(label, List.of(variable.axis(LEFT, right())), parts);
    }

    private double value() {
        return here.values()[0];
    }

    private double slope() {
        return here.slopes().get(0)[0];
    }

    /** The values of all curves, which share a scale. */
    private double[] everything() {
        double[] all = new double[POINTS * (1 + scene.also().size())];
        System.arraycopy(samples.values(), 0, all, 0, POINTS);
        for (int k = 0; k < scene.also().size(); k++) {
            System.arraycopy(samples.others().get(k), 0, all, (k + 1) * POINTS, POINTS);
        }
        return all;
    }

    private Html panel(Scale y, String kind, String name, double now, double[] values, boolean isLowest) {
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.grid(x, y, isLowest));
        parts.addAll(gaps(y, values));
        parts.add(within(y, element("path", cls("plot-curve is-" + kind), attr("d", curve(y, points, values)))));
        parts.add(Axes.label("plot-title is-" + kind, LEFT, y.to() - 10, "start", name + " = " + Figures.of(now)));
        parts.add(when(isLowest, () -> Axes.label("plot-name", x.to(), y.from() - 8, "end", variable.label())));
        return element("g", cls("plot-panel"), all(parts));
    }

    /** The curves of other values, told apart by their dashes and by their names at their right ends. */
    private List<Part> others(Scale y) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < scene.also().size(); k++) {
            double[] values = samples.others().get(k);
            String kind = "plot-curve is-other plot-other-" + (k % 4 + 1);
            parts.add(within(y, element("path", cls(kind), attr("d", curve(y, points, values)))));
            for (int i = POINTS - 1; i >= 0; i--) {
                if (y.shows(values[i])) {
                    String name = scene.also().get(k).name();
                    double above = Math.max(y.to() + 14, y.pixel(values[i]) - 6);
                    parts.add(Axes.label("plot-name is-other", x.pixel(points[i]) - 6, above, "end", name));
                    break;
                }
            }
        }
        return parts;
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

    /** It ends where there is no number, and where it leaves the picture on one side and comes back on the other. */
    private String curve(Scale y, double[] places, double[] values) {
        StringBuilder path = new StringBuilder();
        boolean isDown = false;
        double height = y.from() - y.to();
        for (int i = 0; i < values.length; i++) {
            double at = y.pixel(values[i]);
            if (!isNumber(at)) {
                isDown = false;
                continue;
            }
            boolean jumps = isDown
                    && !y.shows(values[i])
                    && !y.shows(values[i - 1])
                    && y.low() > values[i] != y.low() > values[i - 1];
            double pixel = Math.max(y.to() - height, Math.min(y.from() + height, at));
            path.append(isDown && !jumps ? 'L' : 'M')
                    .append(Paths.number(x.pixel(places[i])))
                    .append(' ')
                    .append(Paths.number(pixel));
            isDown = true;
        }
        return path.toString();
    }

    /** A straight line, unless a scale is logarithmic. */
    private Part tangent(Scale y) {
        boolean isThere = isNumber(value()) && isNumber(slope());
        return when(isThere, () -> {
            double[] places = Samples.along(x, x.isLog() || y.isLog() ? TANGENT : 2);
            double[] values = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = value() + slope() * (places[i] - variable.value());
            }
            String path = values.length == 2 ? straight(y, values) : curve(y, places, values);
            return within(y, element("path", cls("plot-tangent"), attr("d", path)));
        });
    }

    private String straight(Scale y, double[] values) {
        return "M" + Paths.number(x.from()) + " " + Paths.number(y.pixel(values[0])) + "L" + Paths.number(x.to()) + " "
                + Paths.number(y.pixel(values[1]));
    }

    private Part mark(Scale y, double value) {
        double pixel = x.pixel(variable.value());
        return when(
                x.shows(variable.value()),
                () -> element(
                        "g",
                        cls("plot-mark"),
                        Axes.line("plot-here", pixel, y.from(), pixel, y.to()),
                        when(y.shows(value), () -> Axes.point(pixel, y.pixel(value)))));
    }

    /** What the curves say where the pointer is. */
    private List<Part> reading(Scale upper, Scale lower) {
        Pointer pointer = scene.pointer();
        if (pointer == null || pointer.x() < x.from() || pointer.x() > x.to()) {
            return List.of();
        }
        double at = x.atPixel(pointer.x());
        Samples there = sampler.at(new double[][] {{at}});
        double value = there.values()[0];
        double slope = there.slopes().get(0)[0];
        List<Part> parts = new ArrayList<>();
        parts.add(Axes.line("plot-read-line", pointer.x(), lower.from(), pointer.x(), upper.to()));
        parts.add(when(upper.shows(value), () -> Axes.dot("plot-read-dot is-value", pointer.x(), upper.pixel(value))));
        parts.add(
                when(lower.shows(slope), () -> Axes.dot("plot-read-dot is-adjoint", pointer.x(), lower.pixel(slope))));
        String place = variable.label() + " = " + Figures.brief(at);
        StringBuilder words = new StringBuilder();
        words.append(scene.output()).append(" = ").append(Figures.of(value)).append(",  ");
        words.append(scene.derivative(variable)).append(" = ").append(Figures.of(slope));
        for (int k = 0; k < scene.also().size(); k++) {
            words.append(",  ").append(scene.also().get(k).name()).append(" = ");
            words.append(Figures.of(there.others().get(k)[0]));
        }
        parts.add(Axes.label("plot-read", x.from(), lower.from() + 40, "start", Word.PLOT_AT.with(place, words)));
        return parts;
    }
}
