package wengert.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.lang.Program;

class GraphTest {
    private static Graph graph(String text) {
        return Program.read(text).graph();
    }

    private static boolean isLike(String a, String b) {
        return graph(a).isLike(graph(b), (x, y) -> x.shape().equals(y.shape()));
    }

    @Test
    void aGraphIsLikeOneWithOtherNamesAndNumbersOfInputs() {
        assertTrue(isLike("x = 3; y = 2 x + 1", "u = 4; w = 2 u + 1"));
        assertFalse(isLike("x = 3; y = 2 x + 1", "x = 3; y = 5 x + 1"), "another constant");
        assertFalse(isLike("x = 3; y = 2 x + 1", "x = 3; y = 2 x - 1"), "another operation");
        assertFalse(isLike("x = 3; y = 2 x + 1", "x = 3; y = 2 x + x"), "another argument");
        assertFalse(isLike("x = 3; y = x", "x = [3, 4]; y = x"), "what the test of inputs says");
        assertFalse(isLike("x = 3; y = x + 1", "x = 3; y = x + 1; z = y^2"), "more nodes");
    }

    @Test
    void anotherOutputIsAnotherGraph() {
        Graph graph = graph("x = 3; y = x^2");
        assertFalse(graph.isLike(graph.withOutput(0), (x, y) -> true));
        assertEquals(graph.size(), graph.withOutput(0).size());
    }
}
