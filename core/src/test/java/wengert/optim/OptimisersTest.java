package wengert.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.tensor.Tensor;
import wengert.value.Value;

class OptimisersTest {
    @Test
    void descentMovesAgainstTheGradient() {
        double[] parameters = {1, -2};
        new Sgd(0.1).step(parameters, new double[] {10, -5});
        assertArrayEquals(new double[] {0, -1.5}, parameters, 1e-15);
    }

    @Test
    void momentumTakesThePartOfTheStepBeforeAgain() {
        double[] parameters = {0};
        Sgd sgd = new Sgd(1, 0.5);
        for (int i = 0; i < 3; i++) {
            sgd.step(parameters, new double[] {1});
        }
        assertEquals(-(1 + 1.5 + 1.75), parameters[0]);
    }

    @Test
    void adamsStepsAreOfTheRateWhateverTheSizeOfASteadyGradient() {
        double[] parameters = {0, 0};
        Adam adam = new Adam(0.01);
        for (int i = 1; i <= 10; i++) {
            adam.step(parameters, new double[] {1000, -0.001});
            assertEquals(-0.01 * i, parameters[0], 1e-10);
            assertEquals(0.01 * i, parameters[1], 1e-5);
        }
    }

    /** Against algorithm 1 of the paper as it stands, with powers of the constants. */
    @Test
    void adamOnAParabola() {
        double[] x = {1};
        Adam adam = new Adam(0.1);
        double mean = 0;
        double square = 0;
        double expected = 1;
        for (int t = 1; t <= 50; t++) {
            double gradient = 2 * expected;
            mean = 0.9 * mean + 0.1 * gradient;
            square = 0.999 * square + 0.001 * gradient * gradient;
            double corrected = mean / (1 - Math.pow(0.9, t));
            expected -= 0.1 * corrected / (Math.sqrt(square / (1 - Math.pow(0.999, t))) + 1e-8);
            adam.step(x, new double[] {2 * x[0]});
            assertEquals(expected, x[0], 1e-12);
        }
    }

    @Test
    void valuesMoveAndTheirGradientsAreCleared() {
        Value a = Value.of(3);
        a.mul(a).backward();
        new Sgd(0.5).step(List.of(a));
        assertEquals(0, a.data());
        assertEquals(0, a.grad());
    }

    @Test
    void pointsMoveInTheirShapes() {
        Graph graph = Program.read("W = [[1, 2], [3, 4]]; b = 5; sum(W) * b").graph();
        Node.Input w = graph.inputs().get(0);
        Node.Input b = graph.inputs().get(1);
        Map<Node.Input, Tensor> point = Map.of(w, w.tensor(), b, b.tensor());
        Map<Node.Input, Tensor> gradient =
                Map.of(w, Tensor.matrix(new double[] {1, 1}, new double[] {2, 2}), b, Tensor.of(10));
        Map<Node.Input, Tensor> moved = new Sgd(1).step(point, gradient);
        assertEquals(Map.of(w, Tensor.matrix(new double[] {0, 1}, new double[] {1, 2}), b, Tensor.of(-5)), moved);
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Sgd(1).step(point, Map.of(w, w.tensor())));
        assertEquals("step: expected a gradient in b, got none", thrown.getMessage());
    }

    @Test
    void onlyLeavesAreSet() {
        Value product = Value.of(2).mul(3);
        var thrown = assertThrows(IllegalStateException.class, () -> product.set(1));
        assertEquals("set: expected a leaf, got the result of mul", thrown.getMessage());
    }
}
