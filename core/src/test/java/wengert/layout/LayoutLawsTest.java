package wengert.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every drawing owes its reader, on random diagrams in both directions. */
class LayoutLawsTest {
    private static final double EPSILON = 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Diagram diagram(long seed) {
        return Diagrams.random(seed, 2 + (int) (seed * 7 % 70), 4 + (int) (seed % 11) * 3);
    }

    private static Spacing spacing(long seed) {
        return Spacing.of(seed % 2 == 0 ? Direction.LEFT_TO_RIGHT : Direction.TOP_TO_BOTTOM);
    }

    private static Layout draw(long seed) {
        return Layered.of(diagram(seed), spacing(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoBoxesOverlapAndAllLieInside(long seed) {
        Layout layout = draw(seed);
        List<Place> places = new ArrayList<>(layout.places().values());
        for (int i = 0; i < places.size(); i++) {
            Place p = places.get(i);
            assertTrue(p.x() >= -EPSILON && p.right() <= layout.width() + EPSILON, () -> p + " in " + layout.width());
            assertTrue(p.y() >= -EPSILON && p.bottom() <= layout.height() + EPSILON, () -> p + " in bounds");
            for (int j = 0; j < i; j++) {
                Place q = places.get(j);
                boolean apart = p.right() < q.x() || q.right() < p.x() || p.bottom() < q.y() || q.bottom() < p.y();
                assertTrue(apart, () -> p + " overlaps " + q);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boxesOfALayerKeepTheirDistance(long seed) {
        Layout layout = draw(seed);
        Direction direction = layout.direction();
        for (Place p : layout.places().values()) {
            for (Place q : layout.places().values()) {
                double apart = across(layout, q) - across(layout, p);
                if (p.rank() == q.rank() && !p.equals(q) && apart >= 0) {
                    double least = (direction.across(p.box()) + direction.across(q.box())) / 2
                            + spacing(seed).boxGap();
                    assertTrue(apart > least - EPSILON, () -> p + " too near to " + q);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEdgeGoesForward(long seed) {
        Layout layout = draw(seed);
        for (Route route : layout.routes()) {
            Place from = layout.place(route.edge().from());
            Place to = layout.place(route.edge().to());
            assertTrue(from.rank() < to.rank(), () -> route.edge() + " from " + from + " to " + to);
            assertEquals(to.rank() - from.rank() - 1, route.bends().size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void routesJoinTheBordersOfTheirBoxesInOperandOrder(long seed) {
        Diagram diagram = diagram(seed);
        Layout layout = draw(seed);
        Direction direction = layout.direction();
        for (int e = 0; e < diagram.edges().size(); e++) {
            Route route = layout.routes().get(e);
            assertEquals(diagram.edges().get(e), route.edge());
            Place from = layout.place(route.edge().from());
            Place to = layout.place(route.edge().to());
            double exit = direction == Direction.LEFT_TO_RIGHT ? from.right() : from.bottom();
            double entry = direction == Direction.LEFT_TO_RIGHT ? to.x() : to.y();
            assertEquals(exit, direction.along(route.start()), EPSILON);
            assertEquals(direction.across(from.centre()), direction.across(route.start()), EPSILON);
            assertEquals(entry, direction.along(route.end()), EPSILON);
            double aside = direction.across(route.end()) - direction.across(to.centre());
            assertTrue(Math.abs(aside) < direction.across(to.box()) / 2, () -> route + " ends beside " + to);
            for (Route other : layout.routes()) {
                if (other.edge().to().equals(route.edge().to())
                        && other.edge().port() < route.edge().port()) {
                    assertTrue(direction.across(other.end()) < direction.across(route.end()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void routesAreSmoothAndPassThroughNoOtherBox(long seed) {
        Layout layout = draw(seed);
        for (Route route : layout.routes()) {
            Point end = route.start();
            for (Cubic cubic : route.curve()) {
                assertEquals(end, cubic.start());
                end = cubic.end();
                for (int i = 0; i <= 24; i++) {
                    Point point = cubic.at(i / 24.0);
                    for (Place place : layout.places().values()) {
                        boolean inside = point.x() > place.x() + EPSILON
                                && point.x() < place.right() - EPSILON
                                && point.y() > place.y() + EPSILON
                                && point.y() < place.bottom() - EPSILON;
                        assertTrue(!inside, () -> route.edge() + " passes " + point + " inside " + place);
                    }
                }
            }
        }
    }

    /** Or a wide swing that begins late would cross a narrow one of the same box. */
    @ParameterizedTest
    @MethodSource("seeds")
    void edgesThatLeaveABoxBeginToSwingTogether(long seed) {
        Layout layout = draw(seed);
        Direction direction = layout.direction();
        Map<String, Double> swings = new HashMap<>();
        for (Route route : layout.routes()) {
            Point stop = route.bends().isEmpty() ? route.end() : route.bends().get(0);
            double level = direction.across(route.start());
            if (direction.across(stop) != level) {
                Cubic swing = route.curve().get(0);
                if (direction.across(swing.end()) == level) {
                    swing = route.curve().get(1);
                }
                double start = direction.along(swing.start());
                Double other = swings.putIfAbsent(route.edge().from(), start);
                assertTrue(other == null || other == start, () -> route + " begins to swing elsewhere than " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameDiagramGivesTheSameLayoutAndStaysWhenNothingChanges(long seed) {
        Layout layout = draw(seed);
        assertEquals(layout, draw(seed));
        assertEquals(layout, Layered.of(diagram(seed), spacing(seed), layout));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreLeafKeepsTheOrderOfAllOthers(long seed) {
        Diagram diagram = diagram(seed);
        Layout before = draw(seed);
        for (Box consumer : diagram.boxes()) {
            Layout after = Layered.of(Diagrams.withLeaf(diagram, "leaf", consumer.key()), spacing(seed), before);
            for (Place p : before.places().values()) {
                for (Place q : before.places().values()) {
                    Place p2 = after.place(p.box().key());
                    Place q2 = after.place(q.box().key());
                    if (p.rank() == q.rank() && p2.rank() == q2.rank() && across(before, p) < across(before, q)) {
                        assertTrue(across(after, p2) < across(after, q2), () -> p + " and " + q + " changed sides");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreLeafLeavesEveryEdgeAsLongAsItWas(long seed) {
        Diagram diagram = diagram(seed);
        Layout before = draw(seed);
        for (Box consumer : diagram.boxes()) {
            Layout after = Layered.of(Diagrams.withLeaf(diagram, "leaf", consumer.key()), spacing(seed), before);
            for (Edge edge : diagram.edges()) {
                assertEquals(length(before, edge), length(after, edge), () -> edge + " with a leaf at " + consumer);
            }
        }
    }

    private static int length(Layout layout, Edge edge) {
        return layout.place(edge.to()).rank() - layout.place(edge.from()).rank();
    }

    private static double across(Layout layout, Place place) {
        return layout.direction().across(place.centre());
    }
}
