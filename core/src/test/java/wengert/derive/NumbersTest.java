package wengert.derive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.diff.RandomTensorGraphs;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.op.Attribute;
import wengert.op.Attribute.Run;
import wengert.op.Op;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Derivatives as numbers: each against the others, on known functions and on programs drawn at random. */
class NumbersTest {
    private static Function function(String program) {
        return Function.of(Program.read(program).graph());
    }

    @Test
    void theGradientIsTheSweepBitForBit() {
        for (int seed = 0; seed < 2_000; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            ReverseSweep sweep = Reverse.of(graph, graph.output());
            Lanes swept = Plan.once(sweep.graph());
            Gradient.Result result = Gradient.of(Function.of(graph)).at(Map.of());
            assertEquals(swept.tensor(graph.output()), Tensor.of(result.value()));
            for (Node.Input input : graph.inputs()) {
                int adjoint = sweep.adjoint(input.id());
                Tensor expected = adjoint < 0 ? Tensor.filled(input.shape(), 0) : swept.tensor(adjoint);
                assertEquals(expected, result.in(input), "program " + seed + "\n" + Printer.print(graph));
            }
        }
    }

    @Test
    void bothModesGiveTheSameJacobianAndBothProductsAgreeWithIt() {
        int compared = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            for (int output = 0; output < graph.size(); output += 3) {
                Function function = Function.of(graph, output);
                Jacobian.Result forward =
                        Jacobian.of(function, Jacobian.Mode.FORWARD).at(Map.of());
                Jacobian.Result reverse =
                        Jacobian.of(function, Jacobian.Mode.REVERSE).at(Map.of());
                close(forward.matrix(), reverse.matrix(), "program " + seed);
                assertEquals(forward.value(), reverse.value());
                Node.Input first = graph.inputs().get(0);
                Tensor direction = ramp(first.shape());
                Tensor change =
                        Jvp.of(function).at(Map.of(), Map.of(first, direction)).derivative();
                close(product(forward.in(first), direction), change, "jvp of program " + seed);
                Tensor weights = ramp(function.shape());
                Tensor pulled =
                        requireNonNull(Vjp.of(function).at(Map.of(), weights).get(first));
                close(product(transposed(forward.in(first)), weights), pulled, "vjp of program " + seed);
                compared++;
            }
        }
        assertTrue(compared > 3_000, "compared " + compared);
    }

    @Test
    void theHessianIsTheJacobianOfTheGradientAndSymmetric() {
        for (int seed = 0; seed < 1_000; seed++) {
            Graph graph = RandomTensorGraphs.of(seed);
            Function function = Function.of(graph);
            Hessian hessian = Hessian.of(function);
            Tensor whole = hessian.at(Map.of());
            close(whole, transposed(whole), "program " + seed);
            Node.Input last = graph.inputs().get(graph.inputs().size() - 1);
            Tensor direction = ramp(last.shape());
            Map<Node.Input, Tensor> change = hessian.times(Map.of(), Map.of(last, direction));
            List<Double> all = new ArrayList<>();
            for (Node.Input input : graph.inputs()) {
                for (double x : requireNonNull(change.get(input)).toArray()) {
                    all.add(x);
                }
            }
            double[] columns = new double[whole.shape().rows() * last.shape().size()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = whole.get(
                        i / last.shape().size(),
                        function.offset(last) + i % last.shape().size());
            }
            Tensor block =
                    Tensor.of(Shape.matrix(whole.shape().rows(), last.shape().size()), columns);
            close(
                    product(block, direction),
                    Tensor.vector(all.stream().mapToDouble(x -> x).toArray()),
                    "program " + seed);
        }
    }

    private static Tensor ramp(Shape shape) {
        double[] elements = new double[shape.size()];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = e * 0.5 - 1;
        }
        return Tensor.of(shape, elements);
    }

    private static Tensor transposed(Tensor matrix) {
        double[][] columns = new double[matrix.shape().columns()][matrix.shape().rows()];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns[i].length; j++) {
                columns[i][j] = matrix.get(j, i);
            }
        }
        return Tensor.matrix(columns);
    }

    private static Tensor product(Tensor matrix, Tensor vector) {
        double[] product = new double[matrix.shape().rows()];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < matrix.shape().columns(); j++) {
                product[i] += matrix.get(i, j) * vector.get(j);
            }
        }
        return Tensor.vector(product);
    }

    private static void close(Tensor expected, Tensor actual, String message) {
        assertEquals(expected.size(), actual.size(), message);
        double scale = 1;
        for (double x : expected.toArray()) {
            scale = Math.max(scale, Math.abs(x));
        }
        for (int e = 0; e < expected.size(); e++) {
            assertEquals(expected.get(e), actual.get(e), 1e-10 * scale, message);
        }
    }

    @Test
    void rosenbrocksHessian() {
        Function rosenbrock = function("x = 1; y = -1; (1 - x)^2 + 100 (y - x^2)^2");
        Hessian hessian = Hessian.of(rosenbrock);
        assertEquals("[[1602, -400], [-400, 200]]", hessian.at(Map.of()).toString());
        assertEquals(2, hessian.sweeps());
        Node.Input x = rosenbrock.inputs().get(0);
        Node.Input y = rosenbrock.inputs().get(1);
        assertEquals(
                Tensor.of(-400),
                hessian.times(Map.of(), Map.of(x, Tensor.of(1))).get(y));
        assertEquals(
                "[[2, 0], [0, 200]]",
                hessian.at(Map.of(x, Tensor.of(0), y, Tensor.of(0))).toString());
    }

    @Test
    void theJacobianTakesTheModeWithFewerSweeps() {
        Jacobian tall = Jacobian.of(function("x = 2; y = 1; [y, x, x*y]"));
        assertEquals(Jacobian.Mode.FORWARD, tall.mode());
        assertEquals(2, tall.sweeps());
        assertEquals("[[0, 1], [1, 0], [1, 2]]", tall.at(Map.of()).matrix().toString());
        Jacobian wide = Jacobian.of(function("x = [1, 2, 3]; y = [4, 5, 6]; [x @ y, sum(x)]"));
        assertEquals(Jacobian.Mode.REVERSE, wide.mode());
        assertEquals(2, wide.sweeps());
        assertEquals(
                "[[4, 5, 6, 1, 2, 3], [1, 1, 1, 0, 0, 0]]",
                wide.at(Map.of()).matrix().toString());
        assertEquals("[32, 6]", wide.at(Map.of()).value().toString());
    }

    @Test
    void derivativesOfEveryOrder() {
        double[] bell = Derivatives.of(function("x = 0; exp(-x^2)"), 6).at(Map.of());
        assertArrayEquals(new double[] {1, 0, -2, 0, 12, 0, -120}, bell, 0);
        double[] cubic = Derivatives.of(function("x = 2; x^3"), 5).at(Map.of());
        assertArrayEquals(new double[] {8, 12, 12, 6, 0, 0}, cubic, 1e-14);
    }

    @Test
    void moreDirectionsThanThereIsRoomForAreTakenInChunks() {
        int n = 2_600;
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", Tensor.filled(Shape.vector(n), 1));
        int sum = builder.write(Op.SUM, Attribute.Axis.ALL, builder.apply(Op.SQUARE, x));
        int first = builder.write(Op.INDEX, new Attribute.Selection(Run.all(1), Run.at(0)), x);
        int doubled = builder.apply(Op.MUL, builder.constant(2), sum);
        Hessian hessian = Hessian.of(Function.of(builder.build(builder.apply(Op.MUL, doubled, first))));
        Tensor whole = hessian.at(Map.of());
        assertEquals(n, whole.shape().rows());
        for (int i = 1; i < n; i++) {
            assertEquals(4, whole.get(i, i));
            assertEquals(4, whole.get(i, 0));
            assertEquals(4, whole.get(0, i));
            assertEquals(0, whole.get(i, i == n - 1 ? 1 : i + 1));
        }
        assertEquals(12, whole.get(0, 0));
    }

    @Test
    void aSumOverSamplesIsTheSumOfTheGradients() {
        Function function = function("w = [0.5, -1]; x = [1, 2]; t = 1; (tanh(w @ x) - t)^2");
        Node.Input w = function.inputs().get(0);
        Node.Input x = function.inputs().get(1);
        Node.Input t = function.inputs().get(2);
        Gradient gradient = Gradient.of(new Function(function.graph(), function.output(), List.of(w)));
        List<Map<Node.Input, Tensor>> samples = new ArrayList<>();
        double value = 0;
        double[] sum = new double[2];
        for (int i = 0; i < 700; i++) {
            Map<Node.Input, Tensor> sample = Map.of(x, Tensor.vector(i * 0.01 - 3, 1 - i * 0.005), t, Tensor.of(i % 2));
            samples.add(sample);
            Gradient.Result one = gradient.at(sample);
            value += one.value();
            sum[0] += one.in(w).get(0);
            sum[1] += one.in(w).get(1);
        }
        Gradient.Result all = gradient.sum(Map.of(), samples);
        assertEquals(value, all.value());
        assertEquals(Tensor.vector(sum), all.in(w));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Function function = function("x = [1, 2]; y = 3; x * y");
        Node.Input x = function.inputs().get(0);
        Node.Input stranger = function("z = 1; z^2").inputs().get(0);
        refused(
                "gradient: expected a function whose value is a number, got one of shape [2]",
                () -> Gradient.of(function));
        refused(
                "hessian: expected a function whose value is a number, got one of shape [2]",
                () -> Hessian.of(function));
        refused(
                "derivatives: expected a function of one number, got one of 2",
                () -> Derivatives.of(function("a = 1; b = 2; a*b"), 1));
        refused(
                "derivatives: expected an order of at least 0, got -1",
                () -> Derivatives.of(function("a = 1; a^2"), -1));
        refused("function: expected an output from 0 to 2, got 7", () -> Function.of(function.graph(), 7));
        refused(
                "function: expected one or more different inputs, got []",
                () -> new Function(function.graph(), 2, List.of()));
        refused(
                "function: expected one or more different inputs, got [x, x]",
                () -> new Function(function.graph(), 2, List.of(x, x)));
        refused(
                "function: expected inputs of the graph, got z",
                () -> new Function(function.graph(), 2, List.of(stranger)));
        refused(
                "point: expected inputs of the graph, got z",
                () -> Jacobian.of(function).at(Map.of(stranger, Tensor.of(1))));
        refused(
                "point: expected a value of shape [2] for x, got a number",
                () -> Jacobian.of(function).at(Map.of(x, Tensor.of(1))));
        refused(
                "direction: expected inputs that are differentiated in, got z",
                () -> Jvp.of(function).at(Map.of(), Map.of(stranger, Tensor.of(1))));
        refused(
                "direction: expected a value of shape [2] for x, got a number",
                () -> Jvp.of(function).at(Map.of(), Map.of(x, Tensor.of(1))));
        refused(
                "vjp: expected weights of shape [2], got a number",
                () -> Vjp.of(function).at(Map.of(), Tensor.of(1)));
        refused(
                "gradient: expected an input that was differentiated in, got z",
                () -> Gradient.of(function("a = 1; a^2")).at(Map.of()).in(stranger));
        refused(
                "function: expected an input that is differentiated in, got z",
                () -> Jacobian.of(function).at(Map.of()).in(stranger));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsComputed() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input("x", Tensor.filled(Shape.vector(10_000), 1));
        int squares = builder.apply(Op.SQUARE, x);
        Graph graph = builder.build(builder.write(Op.SUM, Attribute.Axis.ALL, squares));
        refused(
                "jacobian: expected at most 33554432 derivatives in all, got 100000000",
                () -> Jacobian.of(Function.of(graph, squares)));
        refused(
                "hessian: expected at most 33554432 derivatives in all, got 100000000: a direction at a time there is"
                        + " times",
                () -> Hessian.of(Function.of(graph)).at(Map.of()));
        String tower = "x = 0.5; sin(exp(sin(exp(sin(exp(x))))))";
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> Derivatives.of(function(tower), 40))
                        .getMessage());
        assertTrue(
                message.startsWith("derivatives: expected a derivative that can be written in 262144 nodes"), message);
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
