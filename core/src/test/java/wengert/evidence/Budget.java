package wengert.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wengert.op.Op;

/**
 * How large the errors of one operation may be, from the one table of budgets.
 *
 * @param bounds for the value, the first and the second derivatives, in that order
 * @param because why a bound is above {@link #ORDINARY} or absolute near 0; empty where none is
 */
record Budget(List<Bound> bounds, String because) {
    /** The largest bound that needs no reason. */
    static final double ORDINARY = 3;

    private static final String TABLE = "/wengert/reference/budgets.csv";
    private static final Map<String, Budget> BUDGETS = table();

    /**
     * A bound.
     *
     * @param ulps in units of the last place of the true number
     * @param floor a true number below it counts as large as it: the error there is bounded absolutely
     * @param together whether all partials of the order count as large as the largest of them at the point
     */
    record Bound(double ulps, double floor, boolean together) {
        /** Reads {@code 2}, {@code 2@0.1} with a floor, or {@code 2@largest} for partials that count together. */
        static Bound read(String text) {
            int at = text.indexOf('@');
            double ulps = Double.parseDouble(at < 0 ? text : text.substring(0, at));
            boolean together = text.endsWith("@largest");
            return new Bound(ulps, at < 0 || together ? 0 : Double.parseDouble(text.substring(at + 1)), together);
        }

        boolean needsReason() {
            return ulps > ORDINARY || floor > 0 || together;
        }
    }

    /** The budget of this operation. */
    static Budget of(Op op) {
        return Objects.requireNonNull(BUDGETS.get(op.callName()), () -> op + " has no row in budgets.csv");
    }

    /** All budgets, by the name of the operation. */
    static Map<String, Budget> table() {
        Map<String, Budget> budgets = new LinkedHashMap<>();
        List<String> lines = ReferenceTable.lines(TABLE);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 1 + Accuracy.ORDERS + 1);
            List<Bound> bounds = new ArrayList<>();
            for (int order = 0; order < Accuracy.ORDERS; order++) {
                bounds.add(Bound.read(cells[1 + order]));
            }
            budgets.put(cells[0], new Budget(bounds, cells[1 + Accuracy.ORDERS]));
        }
        return budgets;
    }
}
