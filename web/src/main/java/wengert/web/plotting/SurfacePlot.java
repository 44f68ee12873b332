package wengert.web.plotting;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.plotting.Samples.isNumber;

import java.util.ArrayList;
import java.util.List;
import wengert.math.Trigonometry;
import wengert.web.drawing.Paths;
import wengert.web.html.Part;
import wengert.web.model.Figures;
import wengert.web.words.Word;

/**
 * The output over two inputs as a surface that can be turned, with the tangent plane at the point.
 *
 * <p>Faces are painted from the farthest to the nearest, seen from far away, so that parallels stay parallel.
 */
final class SurfacePlot {
    private static final int MOST_COLUMNS = 40;
    private static final int SHADES = 8;
    private static final double TOP = 40;
    private static final double MARGIN = 24;
    /** Half of the height of the box, where half of its sides is 1. */
    private static final double TALL = 0.62;
    /** Where the words of an axis stand, counted as its edge is at 1. */
    private static final double OUTSIDE = 1.12;
    /** How much of the screen the box takes. */
    private static final double ROOM = 3.2;
    /** Half of the side of the tangent plane's patch. */
    private static final double PATCH = 0.32;

    private final Scene scene;
    private final Variable across;
    private final Variable up;
    private final Scale x;
    private final Scale y;
    private final int side;
    private final double[] values;
    private final Samples here;
    private final Scale z;
    private final double sinYaw;
    private final double cosYaw;
    private final double sinPitch;
    private final double cosPitch;

    private SurfacePlot(Scene scene, Variable across, Variable up) {
        this.scene = scene;
        this.across = across;
        this.up = up;
        this.x = across.scale(-1, 1);
        this.y = up.scale(-1, 1);
        Sampler sampler = new Sampler(scene.graph(), List.of(across, up));
        this.side = Samples.side(scene.graph(), MOST_COLUMNS);
        this.values = sampler.at(Samples.field(Samples.along(x, side), Samples.along(y, side)))
                .values();
        this.here = sampler.at(new double[][] {{across.value()}, {up.value()}});
        this.z = Scale.around(values, here.values()[0], -TALL, TALL);
        this.sinYaw = Trigonometry.sin(scene.choice().yaw());
        this.cosYaw = Trigonometry.cos(scene.choice().yaw());
        this.sinPitch = Trigonometry.sin(scene.choice().pitch());
        this.cosPitch = Trigonometry.cos(scene.choice().pitch());
    }

    /** The surface of the output over these variables. */
    static Picture of(Scene scene, Variable across, Variable up) {
        return new SurfacePlot(scene, across, up).picture();
    }

    /** A corner of the box or of a face, on the screen. */
    private record Corner(double x, double y, double depth) {}

    private record Face(double depth, double level, String path) {}

    private Corner at(double u, double v, double w) {
        double right = u * cosYaw - v * sinYaw;
        double away = u * sinYaw + v * cosYaw;
        double unit = Math.min(scene.screen().width(), scene.screen().height() - TOP) / ROOM;
        return new Corner(
                scene.screen().width() / 2 + right * unit,
                (scene.screen().height() + TOP) / 2 - (away * sinPitch + w * cosPitch) * unit,
                away * cosPitch - w * sinPitch);
    }

    private Picture picture() {
        List<Part> parts = new ArrayList<>();
        parts.addAll(box());
        List<Face> faces = faces();
        faces.sort((a, b) -> Double.compare(b.depth(), a.depth()));
        for (Face face : faces) {
            int shade = 1 + (int) Math.min(SHADES - 1, Math.max(0, face.level() * SHADES));
            parts.add(element("path", cls("plot-face plot-face-" + shade), attr("d", face.path())));
        }
        parts.addAll(point());
        parts.addAll(
                Axes.titles(scene, here, MARGIN, Math.max(MARGIN, scene.screen().width() - MARGIN), TOP - 14));
        String label = Word.PLOT_OVER.with(scene.output(), across.label(), up.label());
        return new Picture(label, List.of(across.axis(0, 1), up.axis(1, 0)), parts);
    }

    private List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        for (int j = 0; j + 1 < side; j++) {
            for (int i = 0; i + 1 < side; i++) {
                double a = height(i, j);
                double b = height(i + 1, j);
                double c = height(i + 1, j + 1);
                double d = height(i, j + 1);
                if (isNumber(a + b + c + d)) {
                    double left = place(i);
                    double right = place(i + 1);
                    double near = place(j);
                    double far = place(j + 1);
                    List<Corner> corners =
                            List.of(at(left, near, a), at(right, near, b), at(right, far, c), at(left, far, d));
                    double depth = 0;
                    for (Corner corner : corners) {
                        depth += corner.depth() / 4;
                    }
                    double level = ((a + b + c + d) / 4 + TALL) / (2 * TALL);
                    faces.add(new Face(depth, level, path(corners)));
                }
            }
        }
        return faces;
    }

    private double place(int index) {
        return -1 + 2.0 * index / (side - 1);
    }

    /** What is far beyond the scale, as beside a pole, is cut off at the box. */
    private double height(int i, int j) {
        double height = z.pixel(values[j * side + i]);
        return isNumber(height) ? Math.max(-TALL, Math.min(TALL, height)) : Double.NaN;
    }

    private static String path(List<Corner> corners) {
        StringBuilder path = new StringBuilder();
        for (Corner corner : corners) {
            path.append(path.length() == 0 ? 'M' : 'L');
            path.append(Paths.number(corner.x())).append(' ').append(Paths.number(corner.y()));
        }
        return path.append('Z').toString();
    }

    /** The floor with the ends of both axes, and the upright edge at its left with those of the output. */
    private List<Part> box() {
        List<Corner> floor = List.of(at(-1, -1, -TALL), at(1, -1, -TALL), at(1, 1, -TALL), at(-1, 1, -TALL));
        List<Part> parts = new ArrayList<>();
        parts.add(element("path", cls("plot-floor"), attr("d", path(floor))));
        double near = cosYaw >= 0 ? -1 : 1;
        parts.addAll(edge(across, at(-1, near * OUTSIDE, -TALL), at(1, near * OUTSIDE, -TALL)));
        double outer = sinYaw >= 0 ? near : -near;
        parts.addAll(edge(up, at(outer * OUTSIDE, -1, -TALL), at(outer * OUTSIDE, 1, -TALL)));
        double u = -1;
        double v = -1;
        for (double a = -1; a <= 1; a += 2) {
            for (double b = -1; b <= 1; b += 2) {
                if (at(a, b, -TALL).x() < at(u, v, -TALL).x()) {
                    u = a;
                    v = b;
                }
            }
        }
        Corner foot = at(u, v, -TALL);
        Corner top = at(u, v, TALL);
        parts.add(Axes.line("plot-zero", foot.x(), foot.y(), top.x(), top.y()));
        parts.add(Axes.label("plot-number", foot.x() - 8, foot.y(), "end", Figures.brief(z.low())));
        parts.add(Axes.label("plot-number", top.x() - 8, top.y() + 8, "end", Figures.brief(z.high())));
        return parts;
    }

    private static List<Part> edge(Variable variable, Corner from, Corner to) {
        return List.of(
                Axes.label(
                        "plot-number",
                        from.x(),
                        from.y() + 4,
                        "middle",
                        Figures.brief(variable.range().low())),
                Axes.label(
                        "plot-number",
                        to.x(),
                        to.y() + 4,
                        "middle",
                        Figures.brief(variable.range().high())),
                Axes.label(
                        "plot-name", (from.x() + to.x()) / 2, (from.y() + to.y()) / 2 + 8, "middle", variable.label()));
    }

    /** The point on the surface, and a patch of the plane that touches it there. */
    private List<Part> point() {
        double u = x.pixel(across.value());
        double v = y.pixel(up.value());
        double w = z.pixel(here.values()[0]);
        if (!x.shows(across.value()) || !y.shows(up.value()) || !(Math.abs(w) <= TALL)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        double perU = here.slopes().get(0)[0] * x.perPixel(across.value()) / z.perPixel(here.values()[0]);
        double perV = here.slopes().get(1)[0] * y.perPixel(up.value()) / z.perPixel(here.values()[0]);
        if (isNumber(perU + perV)) {
            // A steep plane gets a smaller patch, which would reach beyond the picture.
            double half = PATCH / Math.sqrt(1 + perU * perU + perV * perV);
            parts.add(element(
                    "path",
                    cls("plot-plane"),
                    attr(
                            "d",
                            path(List.of(
                                    at(u - half, v - half, w - half * (perU + perV)),
                                    at(u + half, v - half, w + half * (perU - perV)),
                                    at(u + half, v + half, w + half * (perU + perV)),
                                    at(u - half, v + half, w + half * (perV - perU)))))));
        }
        Corner foot = at(u, v, -TALL);
        Corner point = at(u, v, w);
        parts.add(Axes.line("plot-here", foot.x(), foot.y(), point.x(), point.y()));
        parts.add(Axes.point(point.x(), point.y()));
        return parts;
    }
}
