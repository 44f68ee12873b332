package wengert.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredTest {
    private static final Spacing RIGHT = Spacing.of(Direction.LEFT_TO_RIGHT);
    private static final Spacing DOWN = Spacing.of(Direction.TOP_TO_BOTTOM);

    private static Layout draw(String text) {
        return Layered.of(Diagrams.parse(text), RIGHT);
    }

    @Test
    void nothingIsAnEmptyLayout() {
        assertEquals(Layout.empty(Direction.LEFT_TO_RIGHT), Layered.of(new Diagram(List.of(), List.of()), RIGHT));
    }

    @Test
    void oneBoxFillsTheLayout() {
        Layout layout = draw("a");
        assertEquals(new Place(new Box("a", 80, 40), 0, 0, 0), layout.place("a"));
        assertEquals(80, layout.width());
        assertEquals(40, layout.height());
    }

    @Test
    void aDiamondIsSymmetricalWithOperandsInOrder() {
        Layout layout = draw("x; l = x; r = x; out = l r");
        assertEquals(0, layout.crossings());
        assertTrue(layout.place("l").y() < layout.place("r").y());
        assertEquals(
                layout.place("x").centre().y(), layout.place("out").centre().y());
        assertEquals(
                2 * layout.place("x").centre().y(),
                layout.place("l").centre().y() + layout.place("r").centre().y());
    }

    @Test
    void operandsStandInOrderDownTheLayerAndAcrossIt() {
        String text = "c; b; a; out = a b c";
        Layout right = Layered.of(Diagrams.parse(text), RIGHT);
        Layout down = Layered.of(Diagrams.parse(text), DOWN);
        assertTrue(right.place("a").y() < right.place("b").y());
        assertTrue(right.place("b").y() < right.place("c").y());
        assertTrue(down.place("a").x() < down.place("b").x());
        assertTrue(down.place("b").x() < down.place("c").x());
    }

    @Test
    void aSquareHasTwoEdgesThatEndApart() {
        Layout layout = draw("x; square = x x");
        Route first = layout.routes().get(0);
        Route second = layout.routes().get(1);
        assertEquals(first.start(), second.start());
        assertEquals(16, second.end().y() - first.end().y());
        assertEquals(0, layout.crossings());
    }

    @Test
    void aChainIsStraight() {
        Layout layout = Layered.of(Diagrams.chain(6), RIGHT);
        for (Route route : layout.routes()) {
            assertEquals(20, route.start().y());
            assertEquals(20, route.end().y());
        }
        assertEquals(40, layout.height());
    }

    @Test
    void anInputStandsRightBeforeItsOnlyConsumer() {
        Layout layout = draw("x; a = x; b = a; c = b; bias; out = c bias");
        assertEquals(3, layout.place("bias").rank());
    }

    @Test
    void operandsTheOtherWayRoundCountAsACrossing() {
        assertEquals(1, draw("a; b; p = a b; q = a b; s = p q").crossings());
        assertEquals(2, draw("a; b; p = a b; q = b a; s = p q").crossings());
    }

    @Test
    void unconnectedPartsAreStackedInTheOrderOfTheText() {
        Layout layout = draw("a; x; b = a; y = x; alone");
        assertEquals(layout.place("a").y() + 64, layout.place("x").y());
        assertEquals(layout.place("x").y() + 64, layout.place("alone").y());
        assertEquals(0, layout.place("alone").rank());
    }

    @Test
    void partsKeepTheirFormerOrder() {
        Layout before = draw("a; x; b = a; y = x");
        Layout after = Layered.of(Diagrams.parse("new; x; a; b = a; y = x"), RIGHT, before);
        assertEquals(before.place("a"), after.place("a"));
        assertEquals(before.place("y"), after.place("y"));
    }

    @Test
    void aCycleIsRefusedByName() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> draw("x; a = x c; b = a; c = b; d = c"));
        assertEquals(
                "box 'a': expected no cycle, but it needs its own value: 'a' <- 'c' <- 'b' <- 'a'",
                problem.getMessage());
    }

    @Test
    void aBoxIsNotItsOwnOperand() {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> draw("x; a = x a"));
        assertEquals(
                "box 'a': expected operands from other boxes, but slot 1 reads the box itself", problem.getMessage());
    }

    @Test
    void unknownAndRepeatedKeysAreRefused() {
        assertEquals(
                "edge 'z' -> 'a': expected two boxes of the diagram, but there is no box 'z'",
                assertThrows(IllegalArgumentException.class, () -> draw("a = z"))
                        .getMessage());
        assertEquals(
                "box 'a': expected each key once, got it twice",
                assertThrows(IllegalArgumentException.class, () -> draw("a; a")).getMessage());
    }

    @Test
    void aTreeHasNoCrossings() {
        assertEquals(
                0,
                draw("f; e; d; c; b; a; p = a b; q = c p; r = d e; s = r f; out = q s")
                        .crossings());
    }

    @Test
    void swappingTheOperandsSwapsTheInputs() {
        Layout before = draw("a; b; out = a b");
        Layout after = Layered.of(Diagrams.parse("a; b; out = b a"), RIGHT, before);
        assertTrue(after.place("b").y() < after.place("a").y());
        assertEquals(0, after.crossings());
    }

    @Test
    void aNewOperandOfATreeCrossesNothing() {
        Diagram tree = Diagrams.parse("a; b; p = a b; c; q = p c; d; e; r = d e; out = q r");
        Layout before = Layered.of(tree, RIGHT);
        for (Box box : tree.boxes()) {
            Diagram grown = Diagrams.withLeaf(tree, "leaf", box.key());
            assertEquals(0, Layered.of(grown, RIGHT, before).crossings(), box.key());
        }
    }

    @Test
    void orderSurvivesAChangeOfDirection() {
        Diagram diagram = Diagrams.random(3, 40, 12);
        Layout before = Layered.of(diagram, RIGHT);
        Layout turned = Layered.of(diagram, DOWN, before);
        assertEquals(before, Layered.of(diagram, RIGHT, turned));
    }

    @Test
    void aStepPutIntoAChainLeavesTheRestInPlace() {
        Layout before = draw("x; y; p = x; q = y; out = p q");
        Layout after = Layered.of(Diagrams.parse("x; y; new = x; p = new; q = y; out = p q"), RIGHT, before);
        assertEquals(before.place("y").y(), after.place("y").y());
        assertEquals(before.place("out").y(), after.place("out").y());
        assertEquals(0, after.crossings());
    }

    @Test
    void aCrowdedDrawingIsHardlyHigherThanItsFullestLayer() {
        Diagram diagram = Diagrams.random(5, 1_000, 40);
        Layout layout = Layered.of(diagram, RIGHT);
        double[] full = new double[diagram.boxes().size()];
        for (Place place : layout.places().values()) {
            full[place.rank()] += place.box().height() + RIGHT.boxGap();
        }
        for (Route route : layout.routes()) {
            int rank = layout.place(route.edge().from()).rank();
            for (int i = 1; i <= route.bends().size(); i++) {
                full[rank + i] += RIGHT.edgeGap();
            }
        }
        double fullest = Arrays.stream(full).max().orElse(0);
        assertTrue(layout.height() < 1.5 * fullest, layout.height() + " of " + fullest);
    }

    @Test
    void aLongEdgeStaysOnOneLevelWhereItPassesLayers() {
        Layout layout = draw("x; y; a = x y; b = a; c = b; d = c; out = d y");
        for (Route route : layout.routes()) {
            assertTrue(route.bends().stream().map(Point::y).distinct().count() <= 1, route.toString());
        }
    }

    @Test
    void onlyTheLongestEdgesOfALargeDiagramRunStraightToTheirEnds() {
        Diagram chain = Diagrams.chain(2_000);
        List<Edge> edges = new ArrayList<>(chain.edges());
        for (int i = 2; i < 2_000; i++) {
            edges.add(new Edge("n0", "n" + i, 1));
        }
        Layout layout = Layered.of(new Diagram(chain.boxes(), edges), RIGHT);
        int bends = 0;
        for (Route route : layout.routes()) {
            int length = layout.place(route.edge().to()).rank()
                    - layout.place(route.edge().from()).rank();
            assertTrue(route.bends().size() == length - 1 || (route.bends().isEmpty() && length > 300));
            bends += route.bends().size();
        }
        assertTrue(bends <= Layered.MAX_BENDS && bends > Layered.MAX_BENDS - 1_000);
    }

    @Test
    void sizesPortsAndGapsAreChecked() {
        assertEquals(
                "box 'a': expected a width and a height that are finite and at least 0",
                assertThrows(IllegalArgumentException.class, () -> new Box("a", Double.NaN, 1))
                        .getMessage());
        assertEquals(
                "edge 'a' -> 'b': expected a port of at least 0, got -1",
                assertThrows(IllegalArgumentException.class, () -> new Edge("a", "b", -1))
                        .getMessage());
        assertEquals(
                "spacing: expected three gaps that are finite and above 0",
                assertThrows(IllegalArgumentException.class, () -> new Spacing(Direction.TOP_TO_BOTTOM, 0, 1, 1))
                        .getMessage());
        assertEquals(
                "layout: there is no box 'z'",
                assertThrows(IllegalArgumentException.class, () -> draw("a").place("z"))
                        .getMessage());
    }

    @Test
    void longChainsAndLargeGraphsAreDrawn() {
        assertEquals(5_000, Layered.of(Diagrams.chain(5_000), RIGHT).places().size());
        assertEquals(
                20_000,
                Layered.of(Diagrams.random(1, 20_000, 40), DOWN).places().size());
    }
}
