package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Forward;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.op.Op;
import wengert.op.Points;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** The numbers of the steps are the numbers of the run, for every operation. */
class StepLawsTest {

    /** Each argument is used twice: by the operation, and by a sum behind it. */
    private static Graph program(Op op, double[] point) {
        GraphBuilder builder = new GraphBuilder();
        int[] arguments = new int[op.arity()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = builder.input("x" + i, point[i]);
        }
        int sum = builder.apply(op, arguments);
        for (int argument : arguments) {
            sum = builder.apply(Op.ADD, sum, builder.apply(Op.MUL, argument, argument));
        }
        return builder.build(sum);
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void whatFlowsAddsUpToTheAdjoint(Op op) {
        for (double[] point : Points.of(op).limit(20).toList()) {
            Graph graph = program(op, point);
            var sweep = Reverse.of(graph, graph.output());
            Snapshot snapshot = Snapshot.of(sweep);
            Steps steps = Steps.of(snapshot);
            double[] sums = new double[graph.size()];
            boolean[] complete = new boolean[graph.size()];
            sums[graph.output()] = 1;
            complete[graph.output()] = true;
            for (int i = 0; i < steps.backwardSize(); i++) {
                BackwardStep step = steps.backward(i);
                assertEquals(snapshot.adjoint(step.node()), step.adjoint());
                assertTrue(complete[step.node()], op + ": node " + step.node() + " hands on before it is complete");
                for (BackwardStep.Flow flow : step.flows()) {
                    int argument = flow.use().argument();
                    assertFalse(complete[argument], op + ": node " + argument + " gets more than its all");
                    assertEquals(sums[argument], flow.before().scalar());
                    double product = flow.product().scalar();
                    Tensor slope = Objects.requireNonNull(flow.slope());
                    assertEquals(step.adjoint().scalar() * slope.scalar(), product);
                    sums[argument] = flow.isFirst() ? product : sums[argument] + product;
                    assertEquals(sums[argument], flow.total().scalar());
                    complete[argument] = flow.isLast();
                }
            }
            for (int id = 0; id < graph.size(); id++) {
                assertEquals(snapshot.adjoint(id).scalar(), sums[id], op + ": node " + id);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void tangentStepsCarryTheTangents(Op op) {
        double[] point = Points.of(op).findFirst().orElseThrow();
        Graph graph = program(op, point);
        var sweep = Forward.of(graph, graph.inputs().get(0));
        Lanes values = Plan.once(sweep.graph());
        TangentSteps steps = TangentSteps.of(sweep, values);
        for (int i = 0; i < steps.size(); i++) {
            TangentStep step = steps.get(i);
            assertEquals(values.tensor(sweep.tangent(step.node())), step.tangent());
            assertTrue(step.text().endsWith("."), step.text());
            assertFalse(step.marks().isEmpty());
        }
    }

    @Test
    void aStepOfALongProgramIsWordedOnDemand() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", 1);
        int sum = x;
        for (int i = 0; i < 20_000; i++) {
            sum = builder.apply(Op.ADD, sum, x);
        }
        Steps steps = StepsTest.steps(builder.build(sum));
        assertEquals(20_001, steps.forwardSize());
        assertEquals(20_001, steps.backwardSize());
        // The longest sum of the program, in one line that stays short.
        assertTrue(
                steps.backward(20_000).text().length() < 400,
                steps.backward(20_000).text());
        for (Formula line : steps.backward(20_000).lines()) {
            assertTrue(PlainText.of(line).length() < 200, PlainText.of(line));
        }
    }

    @Test
    void lanesOfOtherInputsGiveOtherSteps() {
        Graph graph = StepsTest.mainExample();
        var sweep = Reverse.of(graph, graph.output());
        Plan plan = Plan.of(sweep.graph());
        Lanes lanes = plan.lanes(1);
        lanes.set(graph.inputs().get(0), 3);
        plan.run(lanes);
        assertEquals(
                "c = v₂ + v₄ = −9 + 9 = 0.",
                Steps.of(Snapshot.of(sweep, lanes)).forward(4).text());
    }
}
