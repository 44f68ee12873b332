package wengert.web.plotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wengert.web.drawing.Paths;

/**
 * Lines of equal value in a field, by marching squares.
 *
 * <p>In each cell the line runs straight between the points where the value is met on its sides, found by linear
 * interpolation; where two opposite corners are above and two below, the middle of the cell decides how they are joined. A
 * cell with a corner that is not finite has no line. Lorensen and Cline, Marching cubes, 1987, in two dimensions.
 */
final class Contour {
    /** Where half of a field lies below this part of its range, equal distances would miss what it is like. */
    private static final double STEEP = 0.2;

    private final double[] field;
    private final int columns;
    private final Scale across;
    private final Scale up;
    private final StringBuilder path = new StringBuilder();

    private Contour(double[] field, int columns, Scale across, Scale up) {
        this.field = field;
        this.columns = columns;
        this.across = across;
        this.up = up;
    }

    /**
     * About so many levels that show what a field is like: round numbers at equal distances, or, where most of the field
     * lies in a small part of its range as in a valley with steep walls, levels that stand closer there.
     */
    static List<Double> levels(double[] field, int about) {
        double[] sorted = finite(field);
        if (sorted.length == 0) {
            return List.of();
        }
        double low = sorted[0];
        double spread = sorted[sorted.length - 1] - low;
        if (!(sorted[sorted.length / 2] - low < STEEP * spread)) {
            return Scale.around(field, low, 0, 1).ticks(about);
        }
        List<Double> levels = new ArrayList<>();
        for (int k = 1; k <= about; k++) {
            double part = (double) k / (about + 1);
            levels.add(low + spread * part * part * part * part);
        }
        return levels;
    }

    private static double[] finite(double[] field) {
        double[] sorted = new double[field.length];
        int count = 0;
        for (double value : field) {
            if (Math.abs(value) <= Double.MAX_VALUE) {
                sorted[count++] = value;
            }
        }
        sorted = Arrays.copyOf(sorted, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The line as path data.
     *
     * @param field values row by row, from the lowest row up
     * @param across the scale whose ends are the first and the last column
     * @param up the scale whose ends are the first and the last row
     */
    static String path(double[] field, int columns, double level, Scale across, Scale up) {
        Contour contour = new Contour(field, columns, across, up);
        int rows = field.length / columns;
        for (int j = 0; j + 1 < rows; j++) {
            for (int i = 0; i + 1 < columns; i++) {
                contour.cell(i, j, rows, level);
            }
        }
        return contour.path.toString();
    }

    private void cell(int i, int j, int rows, double level) {
        double a = field[j * columns + i] - level;
        double b = field[j * columns + i + 1] - level;
        double c = field[(j + 1) * columns + i + 1] - level;
        double d = field[(j + 1) * columns + i] - level;
        if (!(Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d) <= Double.MAX_VALUE)) {
            return;
        }
        int kind = (a >= 0 ? 1 : 0) + (b >= 0 ? 2 : 0) + (c >= 0 ? 4 : 0) + (d >= 0 ? 8 : 0);
        if (kind == 0 || kind == 15) {
            return;
        }
        double left = pixel(across, i, columns);
        double right = pixel(across, i + 1, columns);
        double bottom = pixel(up, j, rows);
        double top = pixel(up, j + 1, rows);
        // Where the line crosses the sides, if it does: below, right, above, left.
        double[] x = {between(left, right, a, b), right, between(left, right, d, c), left};
        double[] y = {bottom, between(bottom, top, b, c), top, between(bottom, top, a, d)};
        boolean[] crossed = {a >= 0 != b >= 0, b >= 0 != c >= 0, d >= 0 != c >= 0, a >= 0 != d >= 0};
        if (kind == 5 || kind == 10) {
            boolean isMiddleAbove = a + b + c + d >= 0;
            boolean isJoinedAtB = (kind == 5) == isMiddleAbove;
            segment(x, y, 0, isJoinedAtB ? 1 : 3);
            segment(x, y, 2, isJoinedAtB ? 3 : 1);
            return;
        }
        int first = -1;
        for (int side = 0; side < 4; side++) {
            if (crossed[side]) {
                if (first < 0) {
                    first = side;
                } else {
                    segment(x, y, first, side);
                }
            }
        }
    }

    private static double pixel(Scale scale, int index, int count) {
        return scale.from() + (scale.to() - scale.from()) * index / (count - 1);
    }

    private static double between(double from, double to, double atFrom, double atTo) {
        return from + (to - from) * (atFrom / (atFrom - atTo));
    }

    private void segment(double[] x, double[] y, int from, int to) {
        path.append('M')
                .append(tenths(x[from]))
                .append(' ')
                .append(tenths(y[from]))
                .append('L')
                .append(tenths(x[to]))
                .append(' ')
                .append(tenths(y[to]));
    }

    private static String tenths(double value) {
        return Paths.number(value);
    }
}
