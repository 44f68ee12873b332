package wengert.bench.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.layout.Cubic;
import wengert.layout.Diagram;
import wengert.layout.Layered;
import wengert.layout.Layout;
import wengert.layout.Point;

/** What can be counted in a drawing by eye. */
class MeasuresTest {
    private static Wire wire(String from, String to, double... places) {
        List<Cubic> curve = new ArrayList<>();
        for (int i = 0; i + 7 < places.length; i += 6) {
            curve.add(new Cubic(
                    new Point(places[i], places[i + 1]),
                    new Point(places[i + 2], places[i + 3]),
                    new Point(places[i + 4], places[i + 5]),
                    new Point(places[i + 6], places[i + 7])));
        }
        return new Wire(from, to, curve);
    }

    private static Wire straight(String from, String to, double x1, double y1, double x2, double y2) {
        double x = (x2 - x1) / 3;
        double y = (y2 - y1) / 3;
        return wire(from, to, x1, y1, x1 + x, y1 + y, x2 - x, y2 - y, x2, y2);
    }

    private static Wire swing(String from, String to, double y1, double y2) {
        return wire(from, to, 0, y1, 50, y1, 50, y2, 100, y2);
    }

    @Test
    void aStraightEdgeIsAsLongAsItsEndsAreApart() {
        Measures measures = Measures.of(List.of(straight("a", "b", 1, 2, 301, 402)));
        assertEquals(500, measures.length(), 1e-9);
        assertEquals(0, measures.bends());
        assertEquals(0, measures.crossings());
    }

    @Test
    void anArcBendsOnceAndASwingTwice() {
        assertEquals(
                1,
                Measures.of(List.of(wire("a", "b", 0, 0, 60, 0, 100, 40, 100, 100)))
                        .bends());
        assertEquals(2, Measures.of(List.of(swing("a", "b", 0, 80))).bends());
        assertEquals(2, Measures.of(List.of(swing("a", "b", 80, 0))).bends());
        assertEquals(0, Measures.of(List.of(swing("a", "b", 0, 3))).bends());
    }

    @Test
    void aQuarterOfACircleIsAsLong() {
        double k = 55.22847498;
        double length = Measures.of(List.of(wire("a", "b", 0, 0, k, 0, 100, 100 - k, 100, 100)))
                .length();
        assertEquals(50 * Math.PI, length, 0.1);
    }

    @Test
    void edgesThatSwapSidesCross() {
        assertEquals(1, Crossings.count(List.of(swing("a", "d", 0, 100), swing("b", "c", 100, 0))));
        assertEquals(1, Crossings.count(List.of(straight("a", "b", 0, 0, 90, 90), straight("c", "d", 90, 0, 0, 90))));
        assertEquals(0, Crossings.count(List.of(swing("a", "c", 0, 300), swing("b", "d", 20, 320))));
    }

    @Test
    void edgesThatCrossTwiceAreOnePair() {
        assertEquals(
                1,
                Crossings.count(
                        List.of(straight("a", "b", 0, 50, 100, 50), wire("c", "d", 0, 0, 20, 150, 80, 150, 100, 0))));
    }

    @Test
    void edgesThatMeetAtABoxDoNotCrossThere() {
        assertEquals(0, Crossings.count(List.of(swing("a", "b", 50, 0), swing("a", "c", 50, 100))));
        assertEquals(0, Crossings.count(List.of(swing("a", "b", 50, 50), swing("a", "b", 50, 60))));
        assertEquals(0, Crossings.count(List.of(straight("a", "b", 0, 0, 100, 0), straight("a", "c", 0, 0, 200, 0))));
    }

    @Test
    void edgesThatMeetAtABoxMayCrossElsewhere() {
        assertEquals(
                1, Crossings.count(List.of(straight("a", "b", 0, 0, 90, 90), straight("a", "c", 40, -50, 41, 300))));
    }

    @Test
    void aThousandParallelEdgesUnderOneThatCrossesThemAll() {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            wires.add(straight("a" + i, "b" + i, 0, 10 * i, 500, 10 * i + 7));
        }
        wires.add(straight("c", "d", 250, -20, 251, 20_000));
        assertEquals(1_000, Crossings.count(wires));
    }

    @Test
    void whatTheLayoutCountsIsWhatIsDrawn() {
        Diagram diagram = Expressions.all().stream()
                .filter(expression -> expression.name().equals("network 3-8-8-1"))
                .findFirst()
                .orElseThrow()
                .diagram();
        Layout layout = Layered.of(diagram, Cards.SPACING);
        assertEquals(layout.crossings(), LayoutBenchmark.measures(layout).crossings());
    }
}
