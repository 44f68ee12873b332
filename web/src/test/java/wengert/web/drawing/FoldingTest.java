package wengert.web.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.lang.Program;
import wengert.op.Op;
import wengert.web.model.Computation;

class FoldingTest {
    private static final String SOFTMAX = "x = [1, 2]\ny = softmax(x)\nL = y[0]";
    private static final String CALLS = "g(t) = t^2 + t\nf(t) = g(t) * exp(t)\na = 2\nb = f(a) + g(a)";

    private static Sketch sketch(String text, Folds folds) {
        return Sketch.of(Computation.of(Program.read(text)), folds);
    }

    private static List<String> signs(Sketch sketch) {
        return sketch.cards().stream()
                .filter(card -> card.kind() == Card.Kind.OPERATION)
                .map(Card::sign)
                .toList();
    }

    @Test
    void compositesAreClosedAndCallsOpen() {
        assertEquals(List.of("softmax", "x[ ]"), signs(sketch(SOFTMAX, Folds.START)));
        assertFalse(signs(sketch(CALLS, Folds.START)).contains("f(t)"));
    }

    @Test
    void aClosedCallHidesTheCallsInIt() {
        assertEquals(List.of("f(t)", "g(t)", "+"), signs(sketch(CALLS, Folds.by(Folds.Rule.ALL_CLOSED))));
    }

    @Test
    void oneGroupOfManyIsTurned() {
        Graph graph = Program.read(CALLS).graph();
        int call = 0;
        while (!graph.groups().get(call).title().equals("f(t)")) {
            call++;
        }
        Folds closed = Folds.START.with(graph, call);
        assertEquals(Set.of("f(t)#1"), closed.turned());
        Sketch sketch = sketch(CALLS, closed);
        assertEquals("f(t)", signs(sketch).get(0));
        assertTrue(signs(sketch).size() > 3, "the other call of g stays open");
        assertEquals(Folds.START, closed.with(graph, call));
    }

    @Test
    void aValueLeadsIntoAClosedGroupOnceWithAllItsUses() {
        Sketch sketch = sketch(SOFTMAX, Folds.START);
        List<Sketch.Joint> entries =
                sketch.joints().stream().filter(joint -> !joint.isLocal()).toList();
        assertEquals(1, entries.size());
        assertTrue(entries.get(0).strands().size() > 1, entries.toString());
        assertEquals("n-x", sketch.card(entries.get(0).argument()).key());
        assertEquals("n-y", sketch.card(entries.get(0).user()).key());
    }

    @Test
    void everyNodeHasACard() {
        Graph graph = Program.read(SOFTMAX).graph();
        Sketch sketch = sketch(SOFTMAX, Folds.START);
        for (int id = 0; id < graph.size(); id++) {
            int group = graph.node(id).origin().group();
            assertEquals(group == 0 ? 0 : 1, sketch.card(id).group(), "node " + id);
        }
    }

    /** exp(x) and exp(x) * (exp(x) + x) in one group, what is between them outside of it. */
    @Test
    void whatCannotBeClosedWithoutACircleStaysOpen() {
        GraphBuilder builder = new GraphBuilder();
        int group = builder.group("f(x)", 0, null);
        Origin inside = new Origin(null, null, group);
        int x = builder.input("x", 1, Origin.NONE);
        int exp = builder.apply(Op.EXP, inside, x);
        int between = builder.apply(Op.ADD, exp, x);
        int result = builder.apply(Op.MUL, inside, exp, between);
        Graph graph = builder.build(result);
        Folding folding = Folding.of(graph, Folds.by(Folds.Rule.ALL_CLOSED));
        assertFalse(folding.isClosed(group));
        assertEquals(exp, folding.shown(exp));
    }

    /** Each of two groups reads the other: one of them can be closed. */
    @Test
    void ofTwoGroupsThatReadEachOtherOneIsClosed() {
        GraphBuilder builder = new GraphBuilder();
        int first = builder.group("f(x)", 0, null);
        int second = builder.group("g(x)", 0, null);
        int x = builder.input("x", 1, Origin.NONE);
        int a = builder.apply(Op.EXP, new Origin(null, null, first), x);
        int b = builder.apply(Op.SIN, new Origin(null, null, second), x);
        int c = builder.apply(Op.ADD, new Origin(null, null, second), a, b);
        int d = builder.apply(Op.ADD, new Origin(null, null, first), b, a);
        Graph graph = builder.build(builder.apply(Op.MUL, c, d));
        Folding folding = Folding.of(graph, Folds.by(Folds.Rule.ALL_CLOSED));
        assertTrue(folding.isClosed(first) != folding.isClosed(second));
    }

    @ParameterizedTest
    @EnumSource(Folds.Rule.class)
    void diagramsAreWithoutCircles(Folds.Rule rule) {
        for (String text : List.of(SOFTMAX, CALLS, "x = [[1, 2], [3, 4]]\nL = mse(log_softmax(x), x) + logsumexp(x)")) {
            Sketch sketch = sketch(text, Folds.by(rule));
            assertEquals(sketch.joints().size(), sketch.diagram().edges().size(), text);
            assertFalse(sketch.cards().isEmpty(), text);
        }
    }
}
