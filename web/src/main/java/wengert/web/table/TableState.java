package wengert.web.table;

/**
 * How the list is looked at.
 *
 * @param column what its rows are sorted by
 * @param isDescending whether the largest comes first
 * @param shown how many rows there are at most
 * @param status what became of copying, or empty
 */
public record TableState(Column column, boolean isDescending, int shown, String status) {
    /** Rows that are shown at first, and how many more each time. */
    static final int PAGE = 500;

    /** In the order in which values are computed. */
    public static final TableState START = new TableState(Column.PLACE, false, PAGE, "");

    /** What rows can be sorted by. */
    public enum Column {
        /** The place in the program. */
        PLACE,
        NAME,
        VALUE,
        /** The adjoint, or the tangent in a sweep of tangents. */
        DERIVATIVE
    }

    /** Sorted by a column; by the one that it is sorted by already, in the other direction. */
    TableState by(Column next) {
        return new TableState(next, next == column && !isDescending, shown, "");
    }

    TableState longer() {
        return new TableState(column, isDescending, shown + PAGE, "");
    }

    TableState saying(String words) {
        return new TableState(column, isDescending, shown, words);
    }
}
