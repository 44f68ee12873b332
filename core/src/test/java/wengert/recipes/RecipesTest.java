package wengert.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import wengert.derive.Derivatives;
import wengert.derive.Function;
import wengert.derive.Gradient;
import wengert.derive.GradientProgram;
import wengert.derive.Hessian;
import wengert.derive.Jacobian;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.optim.Adam;
import wengert.optim.Optimiser;
import wengert.tensor.Tensor;
import wengert.value.Tape;
import wengert.value.Value;

/** The recipes of docs/library.md: what stands between "recipe" and "end" is quoted there as it is here. */
class RecipesTest {
    private static final Path PAGE = Path.of("..", "docs", "library.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "wengert", "recipes", "RecipesTest.java");

    @Test
    void theGradientOfALambda() {
        // recipe
        UnaryOperator<Value> f = x -> x.pow(2).mul(Value.apply(Op.SIN, x));
        Value x = Value.of(3);
        Value y = f.apply(x);
        y.backward();
        double slope = x.grad(); // -8.0632..., which is 2 x sin x + x² cos x
        // end
        assertEquals(6 * Math.sin(3) + 9 * Math.cos(3), slope, 1e-14);
    }

    @Test
    void aLongComputation() {
        // recipe
        Tape tape = new Tape(1_000_001);
        int x = tape.leaf(0.5);
        int y = x;
        for (int i = 0; i < 1_000_000; i++) {
            y = tape.apply(Op.SIN, y);
        }
        tape.backward(y);
        double slope = tape.adjoint(x); // 3.9419...e-8
        // end
        assertTrue(slope > 0 && slope < 1e-6, "slope " + slope);
    }

    @Test
    void theGradientOfAProgram() {
        // recipe
        Program program = Program.read("a = 2; b = -3; c = a*b + a^2; d = tanh(c)");
        Graph graph = program.graph(); // program.problems() says what could not be understood
        Node.Input a = graph.inputs().get(0);
        Gradient gradient = Gradient.of(Function.of(graph)); // made once
        Tensor here = gradient.at(Map.of()).in(a); // 0.0706..., at the program's own numbers
        Tensor there = gradient.at(Map.of(a, Tensor.of(2.5))).in(a);
        // end
        assertEquals(0.07065082485316446, here.scalar());
        double sech = 1 / Math.cosh(-1.25);
        assertEquals(2 * sech * sech, there.scalar(), 1e-14);
    }

    @Test
    void theGradientAsAProgram() {
        // recipe
        Graph graph = Program.read("x = 3; x^2 * sin(x)").graph();
        Graph gradient = GradientProgram.of(Function.of(graph)).graph();
        String text = Printer.print(gradient); // x = 3, then dx = 2 * x * sin(x) + x^2 * cos(x)
        Graph second = GradientProgram.of(Function.of(gradient)).graph();
        // end
        assertEquals("x = 3\ndx = 2 * x * sin(x) + x^2 * cos(x)", text);
        assertTrue(Printer.print(second).startsWith("x = 3\n"));
    }

    @Test
    void aJacobian() {
        // recipe
        Graph graph = Program.read("x = 2; y = 1; [y, x, x*y]").graph();
        Jacobian jacobian = Jacobian.of(Function.of(graph));
        Tensor matrix = jacobian.at(Map.of()).matrix(); // [[0, 1], [1, 0], [1, 2]]
        Jacobian.Mode mode = jacobian.mode(); // FORWARD, for 2 inputs are fewer than 3 outputs
        // end
        assertEquals("[[0, 1], [1, 0], [1, 2]]", matrix.toString());
        assertEquals(Jacobian.Mode.FORWARD, mode);
    }

    @Test
    void aHessian() {
        // recipe
        Graph graph = Program.read("x = 1; y = -1; (1 - x)^2 + 100 (y - x^2)^2").graph();
        Hessian hessian = Hessian.of(Function.of(graph));
        Tensor matrix = hessian.at(Map.of()); // [[1602, -400], [-400, 200]]
        Node.Input x = graph.inputs().get(0);
        Map<Node.Input, Tensor> column = hessian.times(Map.of(), Map.of(x, Tensor.of(1)));
        // end
        assertEquals("[[1602, -400], [-400, 200]]", matrix.toString());
        assertEquals(Tensor.of(1602), column.get(x));
    }

    @Test
    void aHighDerivative() {
        // recipe
        Graph graph = Program.read("x = 0; exp(-x^2)").graph();
        double fourth = Derivatives.of(Function.of(graph), 4).at(Map.of())[4]; // 12
        // end
        assertEquals(12, fourth);
    }

    @Test
    void aFit() {
        // recipe
        Graph graph =
                Program.read("a = 0; b = 0; x = 0; y = 0; (a*x + b - y)^2").graph();
        Node.Input a = graph.inputs().get(0);
        Node.Input b = graph.inputs().get(1);
        Node.Input x = graph.inputs().get(2);
        Node.Input y = graph.inputs().get(3);
        List<Map<Node.Input, Tensor>> samples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            samples.add(Map.of(x, Tensor.of(0.1 * i), y, Tensor.of(3 * 0.1 * i - 1)));
        }
        Gradient gradient = Gradient.of(new Function(graph, graph.output(), List.of(a, b)));
        Optimiser adam = new Adam(0.1);
        Map<Node.Input, Tensor> point = Map.of(a, Tensor.of(0), b, Tensor.of(0));
        for (int step = 0; step < 500; step++) {
            point = adam.step(point, gradient.sum(point, samples).gradient()); // the samples are lanes of one run
        }
        // end
        assertEquals(3, number(point, a), 1e-3);
        assertEquals(-1, number(point, b), 1e-3);
    }

    private static double number(Map<Node.Input, Tensor> point, Node.Input input) {
        return java.util.Objects.requireNonNull(point.get(input)).scalar();
    }

    @Test
    void thePageQuotesThem() throws IOException {
        List<String> recipes = new ArrayList<>();
        StringBuilder recipe = null;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.equals("        // recipe")) {
                recipe = new StringBuilder();
            } else if (line.equals("        // end") && recipe != null) {
                recipes.add(recipe.toString());
                recipe = null;
            } else if (recipe != null) {
                recipe.append(line.isEmpty() ? "" : line.substring(8)).append('\n');
            }
        }
        List<String> quoted = new ArrayList<>();
        for (String block : Files.readString(PAGE).split("```java\n", -1)) {
            quoted.add(block.substring(0, Math.max(block.indexOf("```"), 0)));
        }
        assertEquals(8, recipes.size());
        assertEquals(recipes, quoted.subList(1, quoted.size()));
    }
}
