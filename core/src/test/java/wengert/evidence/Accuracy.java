package wengert.evidence;

import java.util.ArrayList;
import java.util.List;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;
import wengert.run.Lanes;
import wengert.run.Plan;

/**
 * How far an operation and its derivatives are from the truth, over its reference table.
 *
 * @param worst the largest error for the value, the first and the second derivatives, in that order
 */
record Accuracy(List<Worst> worst) {
    static final int ORDERS = 3;

    /**
     * The largest error found, and where.
     *
     * @param ulps the error in units of the last place
     * @param where the point, the true number and the computed one
     */
    record Worst(double ulps, String where) {}

    /**
     * Measures {@code op} through the graphs of its derivatives.
     *
     * @param bounds what counts as the size of a true number, for the value, the first and the second derivatives
     */
    static Accuracy of(Op op, List<Budget.Bound> bounds) {
        ReferenceTable table = ReferenceTable.of(op);
        List<Worst> worst = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            worst.add(new Worst(0, "nowhere"));
        }
        for (int column = 0; column < table.columns().size(); column++) {
            List<Integer> by = table.columns().get(column).by();
            double[] computed = computed(op, by, table.rows());
            for (int row = 0; row < computed.length; row++) {
                List<Double> point = table.rows().get(row).point();
                Reference reference = table.rows().get(row).references().get(column);
                if (reference != null) {
                    Budget.Bound bound = bounds.get(by.size());
                    double size = bound.together() ? table.largest(row, by.size()) : bound.floor();
                    double ulps = reference.ulps(computed[row], size);
                    if (ulps > worst.get(by.size()).ulps()) {
                        String where = "derivative " + by + " at " + point + ": expected " + reference.nearest()
                                + ", got " + computed[row];
                        worst.set(by.size(), new Worst(ulps, where));
                    }
                }
            }
        }
        return new Accuracy(worst);
    }

    /** The partial derivative of {@code op} in the arguments {@code by}, at each of the points. */
    private static double[] computed(Op op, List<Integer> by, List<ReferenceTable.Row> rows) {
        GraphBuilder builder = new GraphBuilder();
        int[] inputs = new int[op.arity()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = builder.input("x" + i, 0);
        }
        int node = builder.apply(op, inputs);
        Graph graph = builder.build(node);
        for (int argument : by) {
            ReverseSweep sweep = Reverse.of(graph, node);
            graph = sweep.graph();
            node = sweep.adjoint(inputs[argument]);
            if (node < 0) {
                return new double[rows.size()];
            }
        }
        Plan plan = Plan.of(graph);
        Lanes lanes = plan.lanes(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < inputs.length; i++) {
                lanes.set(graph.inputs().get(i), row, rows.get(row).point().get(i));
            }
        }
        plan.run(lanes);
        double[] values = new double[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            values[row] = lanes.get(node, row);
        }
        return values;
    }
}
