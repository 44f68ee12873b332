package wengert.bench.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.layout.Box;
import wengert.layout.Cubic;
import wengert.layout.Diagram;
import wengert.layout.Edge;
import wengert.layout.Point;

/** The two languages between us and {@code dot}; neither needs the program. */
class GraphvizDotTest {
    @Test
    void sizesAndDistancesAreInInches() {
        Diagram diagram =
                new Diagram(List.of(new Box("a", 144, 36), new Box("b", 72, 72)), List.of(new Edge("a", "b", 0)));
        assertEquals("""
                digraph {
                rankdir=LR
                ordering=in
                nodesep=0.333333
                ranksep=1.055556
                node [shape=box, fixedsize=true, label=""]
                edge [arrowhead=none]
                "a" [width=2.000000, height=0.500000]
                "b" [width=1.000000, height=1.000000]
                "a" -> "b"
                }
                """, GraphvizDot.source(diagram, Cards.SPACING, true));
    }

    @Test
    void aDrawingIsReadInOurUnits() {
        List<Wire> wires = GraphvizDot.wires("""
                graph 1 4.5 1
                node a 1 0.5 2 0.5 "" solid box black lightgrey
                edge a b 4 2 0.5 2.5 0.5 3 1 3.5 1 solid black
                stop
                """);
        Cubic cubic = new Cubic(new Point(144, -36), new Point(180, -36), new Point(216, -72), new Point(252, -72));
        assertEquals(List.of(new Wire("a", "b", List.of(cubic))), wires);
    }

    @Test
    void aLongEdgeHasAPieceForEachThreePoints() {
        List<Wire> wires = GraphvizDot.wires("edge a b 7 0 0 1 0 2 0 3 0 4 0 5 0 6 0 solid black");
        assertEquals(2, wires.get(0).curve().size());
        assertEquals(new Point(432, -0.0), wires.get(0).curve().get(1).end());
    }
}
