package wengert.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the last drawing says about the next one: which rank and which place within its layer a box or the
 * bend of an edge had, if they were there.
 */
final class Memory {
    private final Layout last;
    private final Map<Edge, Route> routes = new HashMap<>();

    Memory(Layout last) {
        this.last = last;
        for (Route route : last.routes()) {
            routes.put(route.edge(), route);
        }
    }

    /** The rank of a box, or {@link Ranking#UNKNOWN}. */
    int rank(Box box) {
        Place place = last.places().get(box.key());
        return place == null ? Ranking.UNKNOWN : place.rank();
    }

    /** Where the middle of a box was within its layer, or NaN. */
    double across(Box box) {
        Place place = last.places().get(box.key());
        return place == null ? Double.NaN : last.direction().across(place.centre());
    }

    /**
     * Where an edge passed, as seen from the i-th of {@code bends} layers between its ends now; NaN for a
     * new edge and for one that had no bends.
     */
    double across(Edge edge, int i, int bends) {
        Route route = routes.get(edge);
        if (route == null || route.bends().isEmpty()) {
            return Double.NaN;
        }
        List<Point> had = route.bends();
        return last.direction().across(had.get(i * had.size() / bends));
    }

    /** Whether exactly the same edges as before join the boxes that were there before. */
    boolean isOldPartUnchanged(Diagram diagram) {
        Map<String, Integer> index = diagram.index();
        int kept = 0;
        for (Edge edge : diagram.edges()) {
            if (routes.containsKey(edge)) {
                kept++;
            } else if (last.places().containsKey(edge.from()) && last.places().containsKey(edge.to())) {
                return false;
            }
        }
        int expected = 0;
        for (Route route : last.routes()) {
            if (index.containsKey(route.edge().from())
                    && index.containsKey(route.edge().to())) {
                expected++;
            }
        }
        return kept == expected;
    }
}
