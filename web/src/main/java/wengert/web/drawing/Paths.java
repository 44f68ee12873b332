package wengert.web.drawing;

import java.util.List;
import wengert.layout.Cubic;
import wengert.layout.Point;

/** Writes coordinates and curves as SVG does. */
public final class Paths {
    private Paths() {}

    /** The number to one decimal; a tenth of a unit is finer than a screen shows. */
    public static String number(double value) {
        int tenths = (int) Math.floor(value * 10 + 0.5);
        String sign = tenths < 0 ? "-" : "";
        int magnitude = Math.abs(tenths);
        return sign + magnitude / 10 + (magnitude % 10 == 0 ? "" : "." + magnitude % 10);
    }

    /** The rectangle as path data. */
    public static String rectangle(double x, double y, double width, double height) {
        return "M" + number(x) + " " + number(y) + "h" + number(width) + "v" + number(height) + "h" + number(-width)
                + "z";
    }

    /** The curve as path data. */
    public static String of(List<Cubic> curve) {
        StringBuilder path = new StringBuilder("M");
        point(path, curve.get(0).start());
        for (Cubic cubic : curve) {
            path.append('C');
            point(path, cubic.control1());
            path.append(' ');
            point(path, cubic.control2());
            path.append(' ');
            point(path, cubic.end());
        }
        return path.toString();
    }

    /** The curve from its end to its start as path data. */
    public static String reversed(List<Cubic> curve) {
        StringBuilder path = new StringBuilder("M");
        point(path, curve.get(curve.size() - 1).end());
        for (int i = curve.size() - 1; i >= 0; i--) {
            Cubic cubic = curve.get(i);
            path.append('C');
            point(path, cubic.control2());
            path.append(' ');
            point(path, cubic.control1());
            path.append(' ');
            point(path, cubic.start());
        }
        return path.toString();
    }

    private static void point(StringBuilder path, Point point) {
        path.append(number(point.x())).append(' ').append(number(point.y()));
    }
}
