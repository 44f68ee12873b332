package wengert.web.plotting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContourTest {
    private static final int SIDE = 101;

    private static double[] field(DoubleBinaryOperator f) {
        double[] field = new double[SIDE * SIDE];
        for (int j = 0; j < SIDE; j++) {
            for (int i = 0; i < SIDE; i++) {
                field[j * SIDE + i] = f.applyAsDouble(i / 50.0 - 1, j / 50.0 - 1);
            }
        }
        return field;
    }

    private static String path(double[] field, double level) {
        return Contour.path(field, SIDE, level, new Scale(-1, 1, 0, 1000, false), new Scale(-1, 1, 1000, 0, false));
    }

    @Test
    void theLineOfACircleIsARing() {
        List<double[]> points = points(path(field((x, y) -> x * x + y * y), 0.25));
        double turned = 0;
        for (int i = 0; i < points.size(); i += 2) {
            double[] from = points.get(i);
            double[] to = points.get(i + 1);
            assertEquals(0.5, Math.hypot(from[0], from[1]), 2e-3);
            turned += Math.hypot(to[0] - from[0], to[1] - from[1]);
        }
        assertEquals(2 * Math.PI * 0.5, turned, 0.02, "its length");
    }

    private static List<double[]> points(String path) {
        List<double[]> points = new ArrayList<>();
        Matcher matcher = Pattern.compile("[ML](\\S+?) ([^ML]+)").matcher(path);
        while (matcher.find()) {
            points.add(new double[] {
                Double.parseDouble(matcher.group(1)) / 500 - 1, 1 - Double.parseDouble(matcher.group(2)) / 500
            });
        }
        return points;
    }

    @Test
    void rowsGoUp() {
        assertTrue(path(field((x, y) -> y), 0.505).startsWith("M10 247.5L0 247.5"), "y = 0.505 is in the upper half");
    }

    @Test
    void aSaddleIsJoinedThroughItsMiddle() {
        double[] saddle = {1, -1, -1, 1};
        Scale x = new Scale(0, 1, 0, 100, false);
        Scale y = new Scale(0, 1, 100, 0, false);
        // Above at the lower left and the upper right; the middle is 0, which counts as above: the two are joined.
        assertEquals("M50 100L100 50M50 0L0 50", Contour.path(saddle, 2, 0, x, y));
        assertEquals(
                "M55 100L0 45M45 0L100 55".length(),
                Contour.path(saddle, 2, 0.1, x, y).length());
        assertTrue(Contour.path(saddle, 2, 0.1, x, y).startsWith("M45 100L0 55"));
    }

    @Test
    void whereThereIsNoNumberThereIsNoLine() {
        assertEquals("", path(field((x, y) -> Double.NaN), 0));
        assertFalse(path(field((x, y) -> Math.log(x) + y), 0).isEmpty());
    }

    @Test
    void aValleyWithSteepWallsHasLinesAtItsFloor() {
        double[] rosenbrock = field((x, y) -> Math.pow(1 - x, 2) + 100 * Math.pow(y - x * x, 2));
        List<Double> levels = Contour.levels(rosenbrock, 12);
        assertEquals(12, levels.size());
        assertTrue(levels.get(3) < 10, levels.toString());
        assertEquals(List.of(), Contour.levels(new double[] {Double.NaN}, 5));
    }
}
