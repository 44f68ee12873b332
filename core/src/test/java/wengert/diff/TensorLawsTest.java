package wengert.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** What holds for every program of tensors, checked on ten thousand drawn at random. */
class TensorLawsTest {
    private static final int PROGRAMS = 10_000;

    private static double scale(Tensor tensor) {
        double largest = 0;
        for (double x : tensor.toArray()) {
            largest = Math.max(largest, Math.abs(x));
        }
        return largest;
    }

    private static Tensor gradient(ReverseSweep sweep, Lanes lanes, Node.Input input) {
        return sweep.adjoint(input.id()) < 0
                ? Tensor.filled(input.shape(), 0)
                : lanes.tensor(sweep.adjoint(input.id()));
    }

    @Test
    void forwardEqualsReverse() {
        int compared = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            ReverseSweep reverse = Reverse.of(graph, graph.output());
            Lanes adjoints = Plan.once(reverse.graph());
            ForwardSweep forward = Forward.seeded(graph, graph.inputs());
            Plan plan = Plan.of(forward.graph());
            for (Node.Input input : graph.inputs()) {
                Tensor gradient = gradient(reverse, adjoints, input);
                Node.Input seeds = named(forward.graph(), input.name() + "_dot");
                Lanes lanes = plan.lanes(input.shape().size());
                for (int e = 0; e < input.shape().size(); e++) {
                    lanes.setElement(seeds, e, e, 1);
                }
                plan.run(lanes);
                int tangent = forward.tangent(graph.output());
                for (int e = 0; e < gradient.size(); e++) {
                    double derivative = tangent < 0 ? 0 : lanes.get(tangent, e);
                    double size = Math.max(scale(gradient), 1);
                    assertEquals(
                            gradient.get(e),
                            derivative,
                            1e-13 * size * 100,
                            "program " + seed + "\n" + Printer.print(graph));
                    compared++;
                }
            }
        }
        assertTrue(compared > 3 * PROGRAMS, "compared " + compared);
    }

    @Test
    void programsWrittenOutInNumbersAreTheSame() {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            Lanes whole = Plan.once(graph);
            Scalars.Expansion expansion = Scalars.expansion(graph);
            Lanes numbers = Plan.once(expansion.graph());
            for (Node node : graph.nodes()) {
                Tensor tensor = whole.tensor(node.id());
                List<Integer> places = expansion.elements().get(node.id());
                for (int e = 0; e < tensor.size(); e++) {
                    assertEquals(
                            Double.doubleToLongBits(tensor.get(e)),
                            Double.doubleToLongBits(numbers.get(places.get(e))),
                            "program " + seed + ", " + node);
                }
            }
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            Lanes adjoints = Plan.once(sweep.graph());
            ReverseSweep scalarSweep =
                    Reverse.of(expansion.graph(), expansion.graph().output());
            Lanes scalarAdjoints = Plan.once(scalarSweep.graph());
            for (Node.Input input : graph.inputs()) {
                Tensor gradient = gradient(sweep, adjoints, input);
                for (int e = 0; e < gradient.size(); e++) {
                    int adjoint = scalarSweep.adjoint(
                            expansion.elements().get(input.id()).get(e));
                    assertEquals(
                            gradient.get(e),
                            adjoint < 0 ? 0 : scalarAdjoints.get(adjoint),
                            1e-12 * Math.max(scale(gradient), 1),
                            "program " + seed);
                }
            }
        }
    }

    @Test
    void aPrintedProgramReadsBackAsTheSame() {
        for (int seed = 0; seed < PROGRAMS / 4; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            for (Graph printed :
                    List.of(graph, Reverse.of(graph, graph.output()).graph())) {
                String text = Printer.print(printed);
                if (text.length() <= 10_000) {
                    Program program = Program.read(text);
                    assertEquals(List.of(), program.problems(), text);
                    assertArrayEquals(
                            Plan.once(printed).tensor(printed.output()).toArray(),
                            Plan.once(program.graph())
                                    .tensor(program.graph().output())
                                    .toArray(),
                            text);
                }
            }
        }
    }

    @Test
    void theHessianIsSymmetricAndTheGradientsGradient() {
        int compared = 0;
        for (int seed = 0; seed < PROGRAMS / 10; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            ReverseSweep first = Reverse.of(graph, graph.output());
            for (Node.Input x : graph.inputs()) {
                for (Node.Input y : graph.inputs()) {
                    double[][] xy = mixed(first, x, y);
                    double[][] yx = mixed(first, y, x);
                    for (int i = 0; i < xy.length; i++) {
                        for (int j = 0; j < xy[i].length; j++) {
                            double size = Math.max(1, Math.abs(xy[i][j]));
                            assertEquals(
                                    xy[i][j], yx[j][i], 1e-9 * size, "program " + seed + "\n" + Printer.print(graph));
                            compared++;
                        }
                    }
                }
            }
        }
        assertTrue(compared > PROGRAMS, "compared " + compared);
    }

    /** The derivative of the i-th element of the gradient in x in the j-th element of y. */
    private static double[][] mixed(ReverseSweep first, Node.Input x, Node.Input y) {
        double[][] second = new double[x.shape().size()][y.shape().size()];
        if (first.adjoint(x.id()) < 0) {
            return second;
        }
        ForwardSweep forward = Forward.seeded(first.graph(), List.of(y));
        int tangent = forward.tangent(first.adjoint(x.id()));
        if (tangent < 0) {
            return second;
        }
        Plan plan = Plan.of(forward.graph());
        Lanes lanes = plan.lanes(y.shape().size());
        Node.Input seeds = named(forward.graph(), y.name() + "_dot");
        for (int j = 0; j < y.shape().size(); j++) {
            lanes.setElement(seeds, j, j, 1);
        }
        plan.run(lanes);
        for (int i = 0; i < second.length; i++) {
            for (int j = 0; j < second[i].length; j++) {
                second[i][j] = lanes.get(tangent, i, j);
            }
        }
        return second;
    }

    @Test
    void differencesAgree() {
        int close = 0;
        int total = 0;
        for (int seed = 0; seed < PROGRAMS / 10; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            Lanes adjoints = Plan.once(sweep.graph());
            Plan plan = Plan.of(graph);
            for (Node.Input input : graph.inputs()) {
                Tensor gradient = gradient(sweep, adjoints, input);
                for (int e = 0; e < gradient.size(); e++) {
                    double h = 1e-5;
                    Lanes lanes = plan.lanes(2);
                    lanes.setElement(input, e, 0, input.tensor().get(e) + h);
                    lanes.setElement(input, e, 1, input.tensor().get(e) - h);
                    plan.run(lanes);
                    double difference = (lanes.get(graph.output(), 0) - lanes.get(graph.output(), 1)) / (2 * h);
                    double size = Math.max(1, Math.abs(difference));
                    close += Math.abs(difference - gradient.get(e)) < 1e-5 * size ? 1 : 0;
                    total++;
                }
            }
        }
        assertTrue(close > 0.98 * total, close + " of " + total + " gradients agree with differences");
    }

    private static Node.Input named(Graph graph, String name) {
        return graph.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
