package wengert.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.op.Points;
import wengert.run.Plan;

/** Differences as a judge: they confirm what is right, refuse what is wrong, and know their limits. */
class NumericGradientTest {
    private static final Graph MAIN =
            Program.read("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)").graph();

    @ParameterizedTest
    @EnumSource(NumericGradient.Method.class)
    void confirmsTheMainExample(NumericGradient.Method method) {
        List<Estimate> estimates = NumericGradient.of(MAIN, new double[] {2, -3}, method);
        assertEquals(Estimate.Verdict.AGREES, estimates.get(0).verdict(0.07065082485316443));
        assertEquals(Estimate.Verdict.AGREES, estimates.get(1).verdict(0.14130164970632886));
        assertEquals(0.07065082485316443, estimates.get(0).derivative(), 1e-8);
    }

    @Test
    void seesAGradientThatIsWrongInTheEighthDigit() {
        Estimate estimate = NumericGradient.of(MAIN).get(0);
        assertEquals(Estimate.Verdict.DIFFERS, estimate.verdict(0.0706508259));
        assertTrue(estimate.error() < 1e-11, "error " + estimate.error());
    }

    @Test
    void doesNotJudgeWhereThereIsNoNumber() {
        Estimate estimate =
                NumericGradient.of(Program.read("x = -1\ny = log(x)").graph()).get(0);
        assertEquals(
                "Differences in x give NaN with a possible error of ∞, too uncertain to judge the gradient NaN.",
                estimate.sentence(Double.NaN));
    }

    @Test
    void speaksPlainly() {
        Graph graph = Program.read("x = 3\ny = x*x").graph();
        Estimate estimate = new Estimate("x", 6, 1e-12, 0.25);
        assertEquals(6, NumericGradient.of(graph).get(0).derivative(), 1e-11);
        assertEquals(
                "Differences in x give 6, which agrees with the gradient 6 as far as they are good: 8×10⁻¹².",
                estimate.sentence(6));
        assertEquals(
                "Differences in x give 6, but the gradient is 5, off by 1 where differences are good to 8×10⁻¹²:"
                        + " look for a kink here, or a wrong rule.",
                estimate.sentence(5));
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void neverContradictsTheTable(Op op) {
        assumeTrue(op != Op.DETACH, "what is detached contradicts differences on purpose");
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, 0);
        }
        Graph graph = builder.build(builder.apply(op, arguments));
        var sweep = Reverse.of(graph, graph.output());
        for (double[] point : Points.of(op).limit(50).toList()) {
            var lanes = Plan.of(sweep.graph()).lanes(1);
            for (int i = 0; i < point.length; i++) {
                lanes.set(graph.inputs().get(i), point[i]);
            }
            Plan.of(sweep.graph()).run(lanes);
            List<Estimate> estimates = NumericGradient.of(graph, point, NumericGradient.Method.FIVE_POINT);
            for (int i = 0; i < point.length; i++) {
                if (!op.domain().box().get(i).whole()) {
                    double gradient = sweep.adjoint(i) < 0 ? 0 : lanes.get(sweep.adjoint(i));
                    assertTrue(
                            estimates.get(i).verdict(gradient) != Estimate.Verdict.DIFFERS,
                            op + ": " + estimates.get(i).sentence(gradient));
                }
            }
        }
    }

    @Test
    void theErrorIsSmallestBetweenLargeAndSmallSteps() {
        List<StepSizes.Row> rows =
                StepSizes.of(MAIN, new double[] {2, -3}, 0, 0.07065082485316443).rows();
        assertEquals(57, rows.size());
        assertEquals(0.1, rows.get(0).step());
        assertEquals(1e-15, rows.get(56).step(), 1e-30);
        assertTrue(rows.get(20).central() < 1e-9, "at 1e-6: " + rows.get(20).central());
        assertTrue(rows.get(0).central() > 1e-4 && rows.get(56).central() > 1e-4, rows.toString());
        assertTrue(rows.get(4).fivePoint() < rows.get(4).central(), "five points are better at 1e-2");
    }

    @Test
    void bothModesAgree() {
        assertEquals(
                "Forward and reverse mode agree to the last bit.",
                Modes.of(MAIN, new double[] {2, -3}).verdict());
        Modes apart = new Modes(List.of(new Modes.Row("a", 1, 1), new Modes.Row("b", 1, 1 + 3 * Math.ulp(1.0))));
        assertEquals("Forward and reverse mode are up to 3 ulp apart, in b.", apart.verdict());
        Modes missing = new Modes(List.of(new Modes.Row("a", 1, Double.NaN)));
        assertEquals("Only one of the modes gives a number in a.", missing.verdict());
    }
}
