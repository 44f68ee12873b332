package wengert.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.run.Plan;

/** What must hold for every row of the table, at seeded points of its own domain. */
class LawsTest {
    private static final int POINTS = 500;

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void slopeIsTheLimitOfDifferences(Op op) {
        int conditioned = 0;
        int total = 0;
        for (double[] point : Points.of(op).limit(POINTS).toList()) {
            for (int slot = 0; slot < op.arity(); slot++) {
                if (op.slope(slot) instanceof Slope.Factor factor) {
                    double slope = factor.partial().at(point, op.at(point));
                    conditioned += agrees(op, op::at, point, slot, slope) ? 1 : 0;
                    total++;
                }
            }
        }
        assertTrue(conditioned >= 0.85 * total, op + ": only " + conditioned + " of " + total + " well conditioned");
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void flatAndGatedArgumentsAreJustThat(Op op) {
        for (double[] point : Points.of(op).limit(POINTS).toList()) {
            for (int slot = 0; slot < op.arity(); slot++) {
                Slope slope = op.slope(slot);
                boolean order = op.domain().box().get(slot).whole();
                if (slope instanceof Slope.Gate gate) {
                    double open = gate.condition().at(point, op.at(point)) != 0 ? 1 : 0;
                    assertEquals(
                            open, difference(op::at, point, slot, 1e-3), 1e-9, op + " at " + Arrays.toString(point));
                } else if (slope instanceof Slope.Flat && !order && op != Op.DETACH) {
                    assertEquals(0, difference(op::at, point, slot, 1e-3), op + " at " + Arrays.toString(point));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void secondDerivativeIsTheLimitOfDifferencesOfTheFirst(Op op) {
        Graph graph = applied(op);
        int conditioned = 0;
        int total = 0;
        for (int slot = 0; slot < op.arity(); slot++) {
            ReverseSweep first = Reverse.of(graph, graph.output());
            if (first.adjoint(slot) < 0) {
                continue;
            }
            Plan gradient = Plan.of(first.graph());
            int adjoint = first.adjoint(slot);
            ReverseSweep second = Reverse.of(first.graph(), adjoint);
            for (double[] point : Points.of(op).limit(POINTS / 5).toList()) {
                double[] values = evaluate(Plan.of(second.graph()), point);
                for (int other = 0; other < op.arity(); other++) {
                    if (!op.domain().box().get(other).whole()) {
                        double expected = second.adjoint(other) < 0 ? 0 : values[second.adjoint(other)];
                        conditioned += agrees(op, x -> evaluate(gradient, x)[adjoint], point, other, expected) ? 1 : 0;
                        total++;
                    }
                }
            }
        }
        assertTrue(conditioned >= 0.85 * total, op + ": only " + conditioned + " of " + total + " well conditioned");
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void forwardEqualsReverse(Op op) {
        Graph graph = applied(op);
        ReverseSweep reverse = Reverse.of(graph, graph.output());
        for (int slot = 0; slot < op.arity(); slot++) {
            ForwardSweep forward = Forward.of(graph, graph.inputs().get(slot));
            assertEquals(reverse.adjoint(slot) < 0, forward.tangent(graph.output()) < 0, op + " slot " + slot);
            if (reverse.adjoint(slot) >= 0) {
                for (double[] point : Points.of(op).limit(POINTS).toList()) {
                    double adjoint = evaluate(Plan.of(reverse.graph()), point)[reverse.adjoint(slot)];
                    double tangent = evaluate(Plan.of(forward.graph()), point)[forward.tangent(graph.output())];
                    assertEquals(adjoint, tangent, 1e-13 * Math.abs(adjoint), op + " at " + Arrays.toString(point));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void lanesGiveTheSameBitsAsOnePoint(Op op) {
        double[][] points = Points.of(op).limit(600).toArray(double[][]::new);
        int count = points.length;
        double[] v = new double[4 * count];
        for (int i = 0; i < count; i++) {
            for (int slot = 0; slot < op.arity(); slot++) {
                v[slot * count + i] = points[i][slot];
            }
        }
        op.sweep(v, 3 * count, 0, count, 2 * count, count);
        for (int i = 0; i < count; i++) {
            assertEquals(Double.doubleToLongBits(op.at(points[i])), Double.doubleToLongBits(v[3 * count + i]), op + "");
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void placesGiveTheSameBitsAsOnePoint(Op op) {
        double[][] points = Points.of(op).limit(600).toArray(double[][]::new);
        int count = points.length;
        double[] v = new double[4 * count];
        Places places = new Places(new int[count], new int[count], new int[count], new int[count]);
        int[][] columns = {places.x(), places.y(), places.z()};
        for (int i = 0; i < count; i++) {
            places.out()[i] = 4 * (count - 1 - i) + 3;
            for (int slot = 0; slot < op.arity(); slot++) {
                columns[slot][i] = 4 * i + slot;
                v[4 * i + slot] = points[i][slot];
            }
        }
        op.run(v, places, 1, count);
        assertEquals(0, v[places.out()[0]], op + " wrote where it was not asked to");
        for (int i = 1; i < count; i++) {
            assertEquals(
                    Double.doubleToLongBits(op.at(points[i])), Double.doubleToLongBits(v[places.out()[i]]), op + "");
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void aSimplificationChangesNoBit(Op op) {
        for (double[] point : Points.of(op).limit(20).toList()) {
            for (int slot = 0; slot < op.arity(); slot++) {
                for (double known : new double[] {point[slot], 0, 1, -1, 2}) {
                    double[] there = point.clone();
                    there[slot] = known;
                    GraphBuilder builder = new GraphBuilder();
                    int[] arguments = new int[op.arity()];
                    for (int i = 0; i < arguments.length; i++) {
                        arguments[i] = i == slot ? builder.constant(known) : builder.input("x" + i, there[i]);
                    }
                    int result = builder.simplified(op, arguments);
                    double simplified = Plan.evaluate(builder.build(result))[result];
                    assertEquals(op.at(there), simplified, op + " at " + Arrays.toString(there));
                }
            }
        }
    }

    /** Whether the point is well conditioned; fails if it is and the derivative is wrong. */
    private static boolean agrees(Op op, ToDoubleFunction<double[]> f, double[] point, int slot, double derivative) {
        double scale = Math.max(Math.abs(point[slot]), 0.1);
        double fine = difference(f, point, slot, 5e-4 * scale);
        double coarse = difference(f, point, slot, 7.5e-4 * scale);
        double size = Math.max(Math.abs(derivative), Math.abs(f.applyAsDouble(point)) / scale);
        if (Math.abs(fine - coarse) > 3e-9 * size) {
            return false;
        }
        if (Math.abs(fine - derivative) > 1e-8 * size) {
            fail(op + " at " + Arrays.toString(point) + ", argument " + slot + ": the rule gives " + derivative
                    + ", differences give " + fine);
        }
        return true;
    }

    /** The five-point central difference. */
    private static double difference(ToDoubleFunction<double[]> f, double[] point, int slot, double h) {
        double[] x = point.clone();
        double[] at = new double[5];
        for (int k = -2; k <= 2; k++) {
            x[slot] = point[slot] + k * h;
            at[k + 2] = f.applyAsDouble(x);
        }
        return (at[0] - 8 * at[1] + 8 * at[3] - at[4]) / (12 * h);
    }

    private static Graph applied(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, 0);
        }
        return builder.build(builder.apply(op, arguments));
    }

    private static double[] evaluate(Plan plan, double[] point) {
        var lanes = plan.lanes(1);
        for (int i = 0; i < point.length; i++) {
            lanes.set(plan.graph().inputs().get(i), point[i]);
        }
        plan.run(lanes);
        double[] values = new double[plan.graph().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = lanes.get(i);
        }
        return values;
    }
}
