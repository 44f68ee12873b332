package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wengert.diff.Forward;
import wengert.diff.ForwardSweep;
import wengert.diff.Reverse;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.op.Op;
import wengert.run.Plan;

/** The tutorial's example, sentence by sentence. */
class StepsTest {

    static Graph mainExample() {
        GraphBuilder builder = new GraphBuilder();
        int a = builder.input("a", 2);
        int b = builder.input("b", -3);
        int product = builder.apply(Op.MUL, a, b);
        int square = builder.apply(Op.POW, a, builder.constant(2));
        int c = builder.apply(Op.ADD, Origin.named("c"), product, square);
        return builder.build(builder.apply(Op.TANH, Origin.named("d"), c));
    }

    static Steps steps(Graph graph) {
        var sweep = Reverse.of(graph, graph.output());
        return Steps.of(Snapshot.of(sweep));
    }

    private static String plain(Step step) {
        return String.join("\n", step.lines().stream().map(PlainText::of).toList());
    }

    private static Stream<BackwardStep> backward(Steps steps) {
        return IntStream.range(0, steps.backwardSize()).mapToObj(steps::backward);
    }

    /** Compares letters as they are read: ā may be one character or two. */
    private static void assertReads(String expected, String actual) {
        assertEquals(
                Normalizer.normalize(expected, Normalizer.Form.NFC), Normalizer.normalize(actual, Normalizer.Form.NFC));
    }

    @Test
    void forward() {
        Steps steps = steps(mainExample());
        List<String> texts = IntStream.range(0, steps.forwardSize())
                .mapToObj(i -> steps.forward(i).text())
                .toList();
        assertEquals("""
                a is an input: a = 2.
                b is an input: b = −3.
                v₂ = a·b = 2·(−3) = −6.
                v₄ = a² = 2² = 4.
                c = v₂ + v₄ = −6 + 4 = −2.
                d = tanh(c) = tanh(−2) = −0.964028.""", String.join("\n", texts));
    }

    @Test
    void backward() {
        assertReads(
                """
                The sweep starts at the output: d changes just as d does, so d̄ = 1.
                d = tanh(c), so a small change of c reaches d multiplied by sech²(c) = 0.0706508. d̄ = 1, so 0.0706508 flows to c.
                c = v₂ + v₄, so a small change of v₂ reaches c multiplied by 1 and one of v₄ multiplied by 1. c̄ = 0.0706508, so 0.0706508 flows to v₂ and 0.0706508 to v₄.
                v₄ = a², so a small change of a reaches v₄ multiplied by 2·a = 4. v̄₄ = 0.0706508, so 0.282603 flows to a.
                v₂ = a·b, so a small change of a reaches v₂ multiplied by b = −3 and one of b multiplied by a = 2. v̄₂ = 0.0706508, so −0.211952 flows to a and 0.141302 to b. With what came before, ā = 0.282603 + (−0.211952) = 0.0706508.""",
                String.join("\n", backward(steps(mainExample())).map(Step::text).toList()));
    }

    @Test
    void backwardInMathematics() {
        assertReads(
                """
                d̄ = ∂d/∂d = 1
                ∂d/∂c = sech²(c) = sech²(−2) = 0.0706508
                c̄ = d̄·∂d/∂c = 1·0.0706508 = 0.0706508
                ∂c/∂v₂ = 1
                v̄₂ = c̄·∂c/∂v₂ = 0.0706508·1 = 0.0706508
                ∂c/∂v₄ = 1
                v̄₄ = c̄·∂c/∂v₄ = 0.0706508·1 = 0.0706508
                ∂v₄/∂a = 2·a = 2·2 = 4
                ā = v̄₄·∂v₄/∂a + … = 0.0706508·4 + … = 0.282603 + …
                ∂v₂/∂a = b = −3
                ā = v̄₄·∂v₄/∂a + v̄₂·∂v₂/∂a = 0.282603 + 0.0706508·(−3) = 0.282603 + (−0.211952) = 0.0706508
                ∂v₂/∂b = a = 2
                b̄ = v̄₂·∂v₂/∂b = 0.0706508·2 = 0.141302""",
                String.join(
                        "\n",
                        backward(steps(mainExample())).map(StepsTest::plain).toList()));
    }

    @Test
    void tangents() {
        Graph graph = mainExample();
        ForwardSweep sweep = Forward.of(graph, graph.inputs().get(0));
        TangentSteps steps = TangentSteps.of(sweep, Plan.once(sweep.graph()));
        assertReads(
                """
                The sweep goes in a direction in which a changes at the rate 1: ȧ = 1.
                v₂ = a·b. a changes at the rate 1 and reaches v₂ multiplied by b = −3. v̇₂ = −3·1 = −3.
                v₄ = a². a changes at the rate 1 and reaches v₄ multiplied by 2·a = 4. v̇₄ = 4·1 = 4.
                c = v₂ + v₄. v₂ changes at the rate −3 and reaches c multiplied by 1. v₄ changes at the rate 4 and reaches c multiplied by 1. ċ = 1·(−3) + 1·4 = 1.
                d = tanh(c). c changes at the rate 1 and reaches d multiplied by sech²(c) = 0.0706508. ḋ = 0.0706508·1 = 0.0706508.""",
                String.join(
                        "\n",
                        IntStream.range(0, steps.size())
                                .mapToObj(i -> steps.get(i).text())
                                .toList()));
    }
}
