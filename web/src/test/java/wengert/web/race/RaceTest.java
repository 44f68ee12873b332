package wengert.web.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.derive.Function;
import wengert.derive.Jacobian;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.tensor.Tensor;
import wengert.web.model.Computation;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;

class RaceTest {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final String POWERS = "x = 2\ny = [x, x^2, sin(x)]";
    private static final String MATRIX = "x = [1, 2]\nW = [[0.5, -1], [1, 0], [2, 1]]\ny = tanh(W @ x)";

    @Test
    void countsTheMainExample() {
        Race race = race(MAIN);
        assertEquals(1, race.reverse().sweeps());
        assertEquals(2, race.forward().sweeps());
        // a, b, a·b, a², c, d; then back: the seed, d, c, a², a·b.
        assertEquals(6 + 5, race.reverse().size());
        assertEquals(1 + 2 + 1 + 2, race.reverse().products(11));
        // Each value with its tangent in a: a, a·b, a², c, d; then in b: b, a·b, c, d.
        assertEquals(6 + 5 + 4, race.forward().size());
        assertEquals((1 + 1 + 2 + 1) + (1 + 1 + 1), race.forward().products(15));
        assertEquals(15, race.size());
    }

    @Test
    void withOneInputAndOneOutputBothTakeAsLong() {
        Race race = race("x = 3\ny = sin(x)^2 * x");
        assertEquals(race.reverse().size(), race.forward().size());
        assertEquals(race.reverse().products(race.size()), race.forward().products(race.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAIN,
                POWERS,
                MATRIX,
                "x = 3",
                "x = 3\nexp(x) * 2 + x / (1 + x^2)",
                "a = 1\nb = 2\nc = 3\nunused = a * b\nd = b * c + sin(c)",
                "a = 1\nb = 2\nb * 3",
                "a = 1\nb = 2\n[a * b, a + b, exp(a)]",
                "x = [1, 2, 3]\nsum(x^2) * x[1]"
            })
    void countsWhatDependsOnWhat(String text) {
        Graph graph = Program.read(text).graph();
        Race race = race(text);
        boolean[] varying = reachedFrom(graph, graph.inputs());
        boolean[] needed = neededBy(graph);
        int values = 0;
        int back = 1;
        int backProducts = 0;
        for (Node node : graph.nodes()) {
            values += node instanceof Node.Constant constant && constant.label() == null ? 0 : 1;
            if (node instanceof Node.Apply && varying[node.id()] && needed[node.id()]) {
                back++;
                backProducts += arguments(node, varying);
            }
        }
        int outputs = graph.node(graph.output()).shape().size();
        assertEquals(values + outputs * back, race.reverse().size(), "steps of reverse mode");
        assertEquals(outputs * backProducts, race.reverse().products(race.size()), "products of reverse mode");

        int along = 0;
        int alongProducts = 0;
        for (Node.Input input : graph.inputs()) {
            boolean[] reached = reachedFrom(graph, List.of(input));
            for (Node node : graph.nodes()) {
                along += reached[node.id()] ? input.shape().size() : 0;
                alongProducts += input.shape().size() * (reached[node.id()] ? arguments(node, reached) : 0);
            }
        }
        assertEquals(values + along, race.forward().size(), "steps of forward mode");
        assertEquals(alongProducts, race.forward().products(race.size()), "products of forward mode");
    }

    private static boolean[] reachedFrom(Graph graph, List<Node.Input> inputs) {
        boolean[] reached = new boolean[graph.size()];
        for (Node node : graph.nodes()) {
            reached[node.id()] = inputs.contains(node) || arguments(node, reached) > 0;
        }
        return reached;
    }

    private static int arguments(Node node, boolean[] among) {
        int count = 0;
        for (int slot = 0; slot < node.arity(); slot++) {
            count += among[node.argument(slot)] ? 1 : 0;
        }
        return count;
    }

    private static boolean[] neededBy(Graph graph) {
        boolean[] needed = new boolean[graph.size()];
        needed[graph.output()] = true;
        for (int id = graph.output(); id >= 0; id--) {
            for (int slot = 0; needed[id] && slot < graph.node(id).arity(); slot++) {
                needed[graph.node(id).argument(slot)] = true;
            }
        }
        return needed;
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, POWERS, MATRIX, "x = 3", "a = 1\nb = 2\nb * 3", "x = [1, 2, 3]\nsum(x^2) * x[1]"})
    void bothModesFindTheJacobianInAsManySweeps(String text) {
        Race race = race(text);
        Function function = Function.of(Program.read(text).graph());
        Jacobian jacobian = Jacobian.of(function);
        Tensor matrix = jacobian.at(Map.of()).matrix();
        for (int row = 0; row < race.outputs().size(); row++) {
            for (int column = 0; column < race.inputs().size(); column++) {
                double expected = matrix.get(row, column);
                assertEquals(expected, race.reverse().derivative(row, column), 1e-14, race.name(row, column));
                assertEquals(expected, race.forward().derivative(row, column), 1e-14, race.name(row, column));
            }
        }
        assertEquals(
                Jacobian.of(function, Jacobian.Mode.REVERSE).sweeps(),
                race.reverse().sweeps());
        assertEquals(
                Jacobian.of(function, Jacobian.Mode.FORWARD).sweeps(),
                race.forward().sweeps());
        assertEquals(
                jacobian.sweeps(),
                Math.min(race.reverse().sweeps(), race.forward().sweeps()));
        assertTrue(race.agreement().startsWith("Forward and reverse mode "), race.agreement());
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, POWERS, MATRIX})
    void productsAreWhatTravelsBesideValues(String text) {
        Race race = race(text);
        for (Runner runner : List.of(race.reverse(), race.forward())) {
            int travelled = 0;
            for (int step = 0; step <= runner.size(); step++) {
                Progress progress = runner.at(step);
                travelled += progress.sweep().mode() == Mode.FORWARD
                        ? 0
                        : progress.travels().size();
                assertEquals(travelled, runner.products(step), runner.getClass().getSimpleName() + " at " + step);
            }
        }
    }

    @Test
    void everyValueComesJustBeforeItsTangentAndIsKept() {
        Runner forward = race(MAIN).forward();
        List<String> steps = new ArrayList<>();
        for (int step = 1; step <= forward.size(); step++) {
            Progress progress = forward.at(step);
            String name = progress.subject().names().text(progress.current());
            steps.add(name + (progress.sweep().mode() == Mode.FORWARD ? "" : "'"));
            for (int id = 0; id < progress.subject().size(); id++) {
                assertTrue(progress.hasValue(id) || !progress.hasDerivative(id), "at " + step);
            }
            assertTrue(step < 11 || progress.hasValue(progress.subject().output()), "at " + step);
        }
        assertEquals("a a' b v₂ v₂' v₄ v₄' c c' d d' b' v₂' c' d'", String.join(" ", steps));
    }

    @Test
    void aDerivativeIsKnownWithTheStepThatCompletesIt() {
        Race race = race(MAIN);
        for (int input = 0; input < 2; input++) {
            int known = race.reverse().knownAt(0, input);
            double derivative = race.reverse().derivative(0, input);
            assertEquals(derivative, race.reverse().at(known).derivative(input).scalar());
            assertFalse(race.reverse().isKnown(0, input, known - 1));
            Progress before = race.reverse().at(known - 1);
            assertTrue(!before.hasDerivative(input) || before.derivative(input).scalar() != derivative, "in " + input);

            int carried = race.forward().knownAt(0, input);
            int output = race.forward().at(carried).subject().output();
            assertEquals(output, race.forward().at(carried).current());
            assertEquals(
                    race.forward().derivative(0, input),
                    race.forward().at(carried).derivative(output).scalar());
        }
        assertEquals(
                List.of(11, 15),
                List.of(race.forward().knownAt(0, 0), race.forward().knownAt(0, 1)));
    }

    @Test
    void aSweepBackOfAVectorIsThatOfOneElement() {
        Race race = race(POWERS);
        Runner reverse = race.reverse();
        for (int row = 0; row < 3; row++) {
            Leg leg = reverse.legs().get(row + 1);
            Progress seeded = reverse.at(leg.from() + 1);
            assertEquals(
                    Tensor.unit(seeded.derivative(seeded.subject().output()).shape(), row),
                    seeded.derivative(seeded.subject().output()));
            assertEquals(
                    reverse.derivative(row, 0),
                    reverse.at(leg.end()).derivative(0).scalar());
        }
        assertNull(reverse.leg(0));
    }

    @Test
    void saysHowBothStandAndWhoNeedsFewerSweeps() {
        Race race = race(MAIN);
        assertEquals(
                "Reverse mode computes the values and then goes back, once for each number of the output."
                        + " Forward mode goes along, once for each number of the inputs.",
                Verdict.of(race, 0));
        assertEquals("Reverse mode computes the values. Forward mode is in sweep 1 of 2, in a.", Verdict.of(race, 3));
        assertEquals(
                "Reverse mode is in sweep 1 of 1, back from d. Forward mode is in sweep 1 of 2, in a.",
                Verdict.of(race, 8));
        assertEquals(
                "Reverse mode is done after 1 sweep: both derivatives. Forward mode is in sweep 2 of 2, in b.",
                Verdict.of(race, 12));
        assertEquals(
                "1 output, 2 inputs: reverse mode needs 1 sweep, forward mode 2. With 1 input and many outputs it is the"
                        + " other way round. Forward and reverse mode agree to the last bit.",
                Verdict.of(race, race.size()));
        assertEquals(
                "3 outputs, 1 input: forward mode needs 1 sweep, reverse mode 3. With 1 output and many inputs it is the"
                        + " other way round.",
                Verdict.last(race(POWERS)));
        assertTrue(
                Verdict.of(race(POWERS), race(POWERS).forward().size())
                        .endsWith("Forward mode is done after 1 sweep: all 3 derivatives."),
                "which is done first says so");
        assertEquals(
                "1 output, 1 input: either mode needs 1 sweep. Each further input is one more for forward mode, each"
                        + " further output one more for reverse mode.",
                Verdict.last(race("x = 3\ny = x^2")));
    }

    @Test
    void refusesWhatHasNoInputsOrTooMany() {
        assertEquals(
                "The program has no inputs, so there is nothing to differentiate.",
                Race.refusal(subject("const k = 2\nk^2")));
        assertEquals("", Race.refusal(subject("x = " + ones(Race.MOST_SWEEPS) + "\nsum(x^2)")));
        Subject many = subject("x = " + ones(Race.MOST_SWEEPS + 1) + "\nsum(x^2)");
        assertEquals(
                "Up to 64 sweeps a mode are gone through here. This program needs 1 sweep in reverse mode, one for each"
                        + " number of its output, and 65 in forward mode, one for each number of its inputs.",
                Race.refusal(many));
        assertThrows(IllegalArgumentException.class, () -> Race.of(many));
    }

    private static String ones(int count) {
        return "[" + "1, ".repeat(count - 1) + "1]";
    }

    private static Race race(String text) {
        return Race.of(subject(text));
    }

    private static Subject subject(String text) {
        return Subject.of(Computation.of(Program.read(text)));
    }
}
