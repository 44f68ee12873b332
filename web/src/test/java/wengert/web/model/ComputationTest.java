package wengert.web.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wengert.diff.Contribution;
import wengert.lang.Program;

class ComputationTest {
    private static Computation of(String text) {
        return Computation.of(Program.read(text));
    }

    @Test
    void adjointIsTheSumOfWhatFlowsIn() {
        Computation computation = of("a = 2\nb = -3\nd = tanh(a*b + a^2)");
        double[] sums = new double[computation.size()];
        for (int user = computation.size() - 1; user >= 0; user--) {
            for (Contribution contribution : computation.contributionsOf(user)) {
                double flow = computation.value(contribution.product()).scalar();
                sums[contribution.argument()] += flow;
                double slope = computation.value(contribution.slope()).scalar();
                assertEquals(computation.adjoint(user).scalar() * slope, flow);
            }
        }
        for (int id = 0; id < computation.size(); id++) {
            if (computation.hasAdjoint(id) && id != computation.output()) {
                assertEquals(computation.adjoint(id).scalar(), sums[id], 1e-15, "node " + id);
            }
        }
    }

    @Test
    void numbersDoNotChangeTheShapeButNamesAndOperationsDo() {
        assertTrue(of("a = 1\nb = a + 2").isDrawnLike(of("a = 7\nb = a + 2")));
        assertFalse(of("a = 1\nb = a + 2").isDrawnLike(of("a = 1\nb = a + 5")));
        assertFalse(of("a = 1\nb = a + 2").isDrawnLike(of("a = 1\nc = a + 2")));
        assertFalse(of("a = 1\nb = a + 2").isDrawnLike(of("a = 1\nb = a * 2")));
        assertFalse(of("a = 1\nb = a + 2").isDrawnLike(of("a = 1\nb = 2 + a")));
    }

    @Test
    void shapesAndConstantsOfVectorsCount() {
        assertTrue(of("x = [1, 2]\ny = x + [1, 2]").isDrawnLike(of("x = [3, 4]\ny = x + [1, 2]")));
        assertFalse(of("x = [1, 2]\ny = x + [1, 2]").isDrawnLike(of("x = [1, 2]\ny = x + [1, 5]")));
        assertFalse(of("x = 1").isDrawnLike(of("x = [1, 2]")));
        assertFalse(of("const c = 1\ny = c").isDrawnLike(of("const c = [1, 2]\ny = c")));
    }

    @Test
    void emptyProgramHasNothing() {
        Computation empty = of("# nothing");
        assertTrue(empty.isEmpty());
        assertEquals(-1, empty.output());
        assertEquals(0, empty.size());
    }
}
