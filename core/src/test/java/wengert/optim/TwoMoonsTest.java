package wengert.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.derive.Function;
import wengert.derive.Gradient;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.number.Xorshift;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;
import wengert.value.Value;

/** The tutorial's third exercise: a network that tells two moons apart, once of values and once as a program of tensors. */
class TwoMoonsTest {
    private static final String LOSS = "\nt = 1\n(y[0] - t)^2";

    private final List<TwoMoons.Sample> samples = TwoMoons.of(100, 0.1, new Xorshift(3));
    private final Mlp network = new Mlp(new Xorshift(1), 2, 8, 1);

    private Value loss() {
        Value loss = Value.of(0);
        for (TwoMoons.Sample sample : samples) {
            loss = loss.add(network.at(sample.x(), sample.y())
                    .get(0)
                    .sub(sample.label())
                    .pow(2));
        }
        return loss.div(samples.size());
    }

    @Test
    void aNetworkOfValuesLearnsThem() {
        assertTrue(right() < 0.8, "right before training: " + right());
        Adam adam = new Adam(0.1);
        double before = loss().data();
        for (int step = 0; step < 100; step++) {
            loss().backward();
            adam.step(network.parameters());
        }
        assertTrue(loss().data() < before / 4, "loss " + before + " became " + loss().data());
        assertTrue(right() >= 0.95, "right: " + right());
    }

    private double right() {
        int right = 0;
        for (TwoMoons.Sample sample : samples) {
            right += network.at(sample.x(), sample.y()).get(0).data() * sample.label() > 0 ? 1 : 0;
        }
        return (double) right / samples.size();
    }

    /** The network as one program of tensors, its gradient in the weights summed over the samples as lanes. */
    private final class TensorNetwork {
        private final Graph graph = Program.read(network.program() + LOSS).graph();
        private final Node.Input x = input("x");
        private final Node.Input t = input("t");
        private final List<Node.Input> weights = new ArrayList<>(graph.inputs());
        private final Gradient gradient;
        private final List<Map<Node.Input, Tensor>> points = new ArrayList<>();

        TensorNetwork() {
            weights.remove(x);
            weights.remove(t);
            gradient = Gradient.of(new Function(graph, graph.output(), weights));
            for (TwoMoons.Sample sample : samples) {
                points.add(Map.of(x, Tensor.vector(sample.x(), sample.y()), t, Tensor.of(sample.label())));
            }
        }

        private Node.Input input(String name) {
            return graph.inputs().stream()
                    .filter(input -> input.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        Map<Node.Input, Tensor> start() {
            Map<Node.Input, Tensor> start = new LinkedHashMap<>();
            weights.forEach(input -> start.put(input, input.tensor()));
            return start;
        }

        double right(Map<Node.Input, Tensor> point) {
            Plan plan = Plan.of(graph);
            Lanes lanes = plan.lanes(points.size());
            point.forEach(lanes::set);
            for (int lane = 0; lane < points.size(); lane++) {
                TwoMoons.Sample sample = samples.get(lane);
                lanes.set(x, lane, Tensor.vector(sample.x(), sample.y()));
            }
            plan.run(lanes);
            int y = Program.read(network.program()).graph().output();
            int right = 0;
            for (int lane = 0; lane < points.size(); lane++) {
                right += lanes.get(y, 0, lane) * samples.get(lane).label() > 0 ? 1 : 0;
            }
            return (double) right / points.size();
        }
    }

    @Test
    void theProgramOfTensorsHasTheSameLossAndTheSameGradients() {
        TensorNetwork tensors = new TensorNetwork();
        Gradient.Result sum = tensors.gradient.sum(tensors.start(), tensors.points);
        Value loss = loss();
        loss.backward();
        assertEquals(loss.data(), sum.value() / samples.size(), 1e-13);
        int compared = 0;
        for (int l = 0; l < network.layers().size(); l++) {
            List<Value> parameters = network.layers().get(l).parameters();
            Tensor weights = sum.in(tensors.input("W" + (l + 1)));
            Tensor biases = sum.in(tensors.input("b" + (l + 1)));
            int width = weights.shape().columns();
            for (int i = 0; i < weights.shape().rows(); i++) {
                for (int j = 0; j <= width; j++) {
                    double expected = parameters.get(i * (width + 1) + j).grad();
                    double actual = j < width ? weights.get(i, j) : biases.get(i);
                    assertEquals(expected, actual / samples.size(), 1e-13, "layer " + l + ", " + i + ", " + j);
                    compared++;
                }
            }
        }
        assertEquals(33, compared);
    }

    @Test
    void theProgramOfTensorsLearnsThemToo() {
        TensorNetwork tensors = new TensorNetwork();
        Map<Node.Input, Tensor> point = tensors.start();
        Optimiser adam = new Adam(0.1);
        for (int step = 0; step < 150; step++) {
            point = adam.step(point, tensors.gradient.sum(point, tensors.points).gradient());
        }
        assertTrue(tensors.right(point) >= 0.95, "right: " + tensors.right(point));
    }

    @Test
    void theMoonsAreTheSameEachTimeAndOfBothClasses() {
        assertEquals(samples, TwoMoons.of(100, 0.1, new Xorshift(3)));
        assertEquals(0, samples.stream().mapToDouble(TwoMoons.Sample::label).sum());
        for (TwoMoons.Sample sample : TwoMoons.of(500, 0, new Xorshift(9))) {
            double x = sample.label() > 0 ? sample.x() : 1 - sample.x();
            double y = sample.label() > 0 ? sample.y() : 0.5 - sample.y();
            assertEquals(1, x * x + y * y, 1e-15);
            assertTrue(y >= 0);
        }
    }
}
